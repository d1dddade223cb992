import { defineGroup } from './defineGroup.ts';
import { ON_EVERY_LINE, presence } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

/** What only a WebSocket API has: kinds of events, connections and messages. */
export const CONNECTION_VARIABLES = defineGroup('connection', [
  {
    name: 'eventType',
    description: {
      en: 'What the line is about: `CONNECT`, `MESSAGE` or `DISCONNECT`. Calls of a backend to `@connections` log an undocumented fourth one, `CONNECTION_API`.',
      ko: '줄의 종류입니다. `CONNECT`, `MESSAGE`, `DISCONNECT` 중 하나이며, 백엔드의 `@connections` 호출에는 문서에 없는 네 번째 값 `CONNECTION_API` 종류가 찍힙니다.',
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
      en: 'Names one connection. Every line of its life carries the same value, and `@connections` calls need it.',
      ko: '연결 하나를 가리키는 ID입니다. 연결부터 해제까지 모든 줄에 같은 값이 찍히고, `@connections` 호출에도 쓰입니다.',
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
      en: 'Names one message that a client sent. Log it to follow a single message into your backend.',
      ko: '클라이언트가 보낸 메시지 하나를 가리키는 ID입니다. 메시지 하나를 백엔드까지 따라갈 때 씁니다.',
    },
    valueType: 'string',
    type: { en: 'string, 16 or 20 characters', ko: '문자열, 16자 또는 20자' },
    sample: 'kQ7xCdT4TQAYLEinTA==',
    presence: presence('never', 'always', 'never', 'never'),
    emptyWhen: { en: 'on every event but `MESSAGE`', ko: '`MESSAGE` 외의 모든 이벤트' },
    evidence: 'recorded',
  },
  {
    name: 'connectedAt',
    description: {
      en: 'When the connection was opened, the same on all its lines. Taken from `requestTimeEpoch`, it tells how long the connection has lived.',
      ko: '연결이 열린 시각이며 같은 연결의 모든 줄에서 같습니다. `requestTimeEpoch` 값에서 빼면 연결이 유지된 시간이 나옵니다.',
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
