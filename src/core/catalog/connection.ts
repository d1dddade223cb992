import { defineGroup } from './defineGroup.ts';
import { ON_EVERY_LINE, presence } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

/** What only a WebSocket API has: kinds of events, connections and messages. */
export const CONNECTION_VARIABLES = defineGroup('connection', [
  {
    name: 'eventType',
    description: {
      en: 'The type of event: `CONNECT`, `MESSAGE` or `DISCONNECT`. When a backend calls `@connections`, the value is `CONNECTION_API`, which the AWS documentation does not list.',
      ko: '이벤트 유형입니다. `CONNECT`, `MESSAGE`, `DISCONNECT` 중 하나이며, `@connections` 호출에서는 AWS 문서에 없는 `CONNECTION_API` 값이 기록됩니다.',
    },
    valueType: 'string',
    type: { en: 'string, one of four', ko: '문자열, 네 가지 중 하나' },
    sample: 'MESSAGE',
    ...ON_EVERY_LINE,
    emptyWhen: { en: 'on a plain HTTP request', ko: '일반 HTTP 요청' },
  },
  {
    name: 'connectionId',
    description: {
      en: 'The unique ID of the connection, the same on all log lines of that connection. A backend needs it to call `@connections`.',
      ko: '연결의 고유 ID이며 그 연결의 모든 줄에서 같습니다. `@connections` 호출에 필요합니다.',
    },
    valueType: 'string',
    type: { en: 'string, 16 or 20 characters', ko: '문자열, 16자 또는 20자' },
    sample: 'kQ7w2M9fzQAYLEinTA==',
    ...ON_EVERY_LINE,
    emptyWhen: { en: 'on a plain HTTP request', ko: '일반 HTTP 요청' },
    sensitivity: 'internal',
  },
  {
    name: 'messageId',
    description: {
      en: 'The unique ID of a message that a client sent. Log it to follow one message into your backend.',
      ko: '클라이언트가 보낸 메시지의 고유 ID입니다. 메시지 하나를 백엔드까지 추적할 때 씁니다.',
    },
    valueType: 'string',
    type: { en: 'string, 16 or 20 characters', ko: '문자열, 16자 또는 20자' },
    sample: 'kQ7xCdT4TQAYLEinTA==',
    presence: presence('never', 'always', 'never', 'never'),
    emptyWhen: { en: 'on every event except `MESSAGE`', ko: '`MESSAGE` 외의 모든 이벤트' },
    evidence: 'recorded',
  },
  {
    name: 'connectedAt',
    description: {
      en: 'When the connection was opened, in epoch milliseconds; the same on its `CONNECT`, `MESSAGE` and `DISCONNECT` lines. Subtract it from `requestTimeEpoch` to get the age of the connection.',
      ko: '연결이 열린 시각이며 그 연결의 `CONNECT`, `MESSAGE`, `DISCONNECT` 줄에서 같습니다. `requestTimeEpoch` 값에서 이 값을 빼면 연결 후 경과 시간이 나옵니다.',
    },
    ...VALUE_KINDS.epochMs,
    sample: '1768382801954',
    presence: presence('always', 'always', 'always', 'never'),
    emptyWhen: {
      en: 'on `@connections` calls and plain HTTP requests',
      ko: '`@connections` 호출과 일반 HTTP 요청',
    },
    evidence: 'recorded',
  },
]);
