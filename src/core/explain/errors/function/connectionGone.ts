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
  title: { en: 'The client is not connected any more', ko: '클라이언트 연결이 이미 끊겼습니다' },
  cause: {
    en: 'The backend sent to a connection that has ended, with status 410 in the access log. That is ordinary: clients go without a word, and `$disconnect` may come late or never.',
    ko: '백엔드에서 이미 끝난 연결로 보냈으며 액세스 로그에는 상태 410이 찍힙니다. 흔한 일입니다. 클라이언트는 알리지 않고 끊기기도 하고 `$disconnect` 이벤트가 늦거나 오지 않을 수 있습니다.',
  },
  steps: [
    {
      text: {
        en: 'Catch it, and forget this connection ID.',
        ko: '예외를 처리하고 해당 연결 ID를 지웁니다.',
      },
      command:
        "catch (error) {\n  if (error.name === 'GoneException') await forget(connectionId);\n  else throw error;\n}",
    },
    {
      text: {
        en: 'If every connection is gone, look whether endpoint and stage are those that the client uses.',
        ko: '모든 연결에서 나타나면 엔드포인트와 스테이지가 클라이언트와 같은지 확인합니다.',
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
