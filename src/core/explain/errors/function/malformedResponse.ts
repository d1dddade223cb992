import { FUNCTION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const malformedResponse: KnownError = {
  id: 'malformedResponse',
  message: 'Execution failed due to configuration error: Malformed Lambda proxy response',
  patterns: [/malformed lambda proxy response/],
  title: {
    en: 'API Gateway cannot read what the function returned',
    ko: 'API Gateway가 함수의 응답을 해석하지 못했습니다',
  },
  cause: {
    en: 'A proxy integration must return an object with a `statusCode` and with `body` as a string. The function returned nothing, a plain value, or an object as the body. On `$connect`, this rejects the connection.',
    ko: '프록시 통합에서는 `statusCode`와 문자열 `body`가 있는 객체를 반환해야 합니다. 함수가 아무것도 반환하지 않았거나, 단순한 값 또는 본문이 객체인 응답을 반환했습니다. `$connect` 라우트에서는 연결이 거부됩니다.',
  },
  steps: [
    {
      text: {
        en: 'Return an object like this from every code path, also on `$disconnect`.',
        ko: '`$disconnect` 라우트를 포함해 함수의 모든 실행 경로에서 이렇게 반환합니다.',
      },
      command: 'return { statusCode: 200, body: JSON.stringify({ ok: true }) };',
    },
  ],
  evidence: 'inferred',
  docs: FUNCTION_DOCS,
  source: 'https://github.com/michalkvasnicak/aws-lambda-graphql/pull/48',
  examples: [
    'Endpoint response body before transformations: null\nExecution failed due to configuration error: Malformed Lambda proxy response',
    '(FR4yWHkRoAMEc1A=) Execution failed due to configuration error: Malformed Lambda proxy response',
  ],
};
