import { CONNECTIONS_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const connectionGone: KnownError = {
  id: 'connectionGone',
  message: 'An error occurred (GoneException) when calling the PostToConnection operation',
  patterns: [
    /\(goneexception\)/,
    /goneexception: ?(?:an error|unknown|410|null|$)/,
    /"name": ?"goneexception"/,
    /^goneexception$/,
  ],
  title: { en: 'The client is no longer connected', ko: '클라이언트 연결이 이미 끊겼습니다' },
  cause: {
    en: 'The backend sent a message to a connection that has ended; the access log shows status 410. This is normal: clients can disappear without notice, and `$disconnect` may run late or never.',
    ko: '백엔드가 이미 끊긴 연결로 메시지를 보냈으며, 액세스 로그에는 상태 코드 410이 기록됩니다. 흔한 일입니다. 클라이언트는 예고 없이 끊길 수 있고 `$disconnect` 라우트가 늦게 실행되거나 실행되지 않을 수 있습니다.',
  },
  steps: [
    {
      text: {
        en: 'Catch the error, and delete this connection ID.',
        ko: '예외를 처리하고 해당 연결 ID를 삭제합니다.',
      },
      command:
        "catch (error) {\n  if (error.name === 'GoneException') await forget(connectionId);\n  else throw error;\n}",
    },
    {
      text: {
        en: 'If this happens for every connection, check that the endpoint and stage are the ones that the client uses.',
        ko: '모든 연결에서 나타나면 백엔드가 호출하는 엔드포인트와 스테이지가 클라이언트가 접속한 것과 같은지 확인합니다.',
      },
    },
  ],
  evidence: 'documented',
  docs: CONNECTIONS_DOCS,
  source: CONNECTIONS_DOCS,
  examples: [
    'botocore.errorfactory.GoneException: An error occurred (GoneException) when calling the PostToConnection operation:',
    'GoneException: UnknownError\n    at throwDefaultError\n  $metadata: { httpStatusCode: 410 }',
  ],
};
