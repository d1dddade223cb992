import type { KnownError } from '../../explanation.ts';

export const integrationTimeout: KnownError = {
  id: 'integrationTimeout',
  message: 'Execution failed due to a timeout error',
  patterns: [
    /(?:^|[^"'=|,])execution failed due to a timeout error/,
    /"message": ?"execution failed due to a timeout error"\}/,
    /^"?endpoint request timed out"?$/,
    /(?:^|[^,])\{"message": ?"endpoint request timed out"/,
  ],
  title: { en: 'The backend took too long', ko: '백엔드 응답이 너무 늦었습니다' },
  cause: {
    en: 'On WebSocket APIs, API Gateway waits at most 29 seconds, or less if the integration has a shorter timeout. The function may keep running; a longer Lambda timeout does not help.',
    ko: 'WebSocket API에서 API Gateway는 최대 29초를 기다리며, 통합의 제한 시간이 더 짧으면 그만큼만 기다립니다. 함수는 계속 실행될 수 있지만 Lambda 제한 시간을 늘려도 해결되지 않습니다.',
  },
  steps: [
    {
      text: {
        en: 'Respond right away, and send the result later over the connection.',
        ko: '바로 응답하고 결과는 나중에 연결로 보냅니다.',
      },
      command:
        'aws apigatewaymanagementapi post-to-connection --endpoint-url https://API_ID.execute-api.REGION.amazonaws.com/STAGE --connection-id CONNECTION_ID --data RESULT --cli-binary-format raw-in-base64-out',
    },
    {
      text: {
        en: 'Log `$context.integrationLatency` to see how close other requests come to the limit.',
        ko: '`$context.integrationLatency` 변수를 로그에 남겨 한도에 가까운 요청을 찾습니다.',
      },
    },
  ],
  evidence: 'documented',
  docs: 'quota',
  source: 'quota',
  examples: [
    '(FR4yWHkRoAMEc1A=) Execution failed due to a timeout error',
    '{"message": "Endpoint request timed out", "connectionId":"FR4wtfc1IAMCEYQ=", "requestId":"FR4yWHkRoAMEc1A="}',
  ],
};
