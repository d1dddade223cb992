import { defineGroup } from './defineGroup.ts';
import { presence, SOMETIMES } from './presence.ts';
import { VALUE_KINDS } from './valueKinds.ts';

/**
 * What went wrong inside API Gateway. All of it was recorded empty when a function itself returned 403 or
 * 503, and on `@connections` calls that ended in 410.
 */
export const ERROR_VARIABLES = defineGroup('errors', [
  {
    name: 'error.message',
    description: {
      en: 'What API Gateway says went wrong. The first thing to log about errors; an error status that your own function returns leaves it empty.',
      ko: '무엇이 잘못되었는지 알리는 API Gateway의 메시지이며, 오류를 볼 때 가장 먼저 넣을 변수입니다. 함수가 직접 반환한 오류 상태에서는 비어 있습니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Internal server error',
    presence: SOMETIMES,
    emptyWhen: {
      en: 'when nothing failed, or your function returned the error status itself',
      ko: '실패가 없거나 함수가 오류 상태를 직접 반환한 경우',
    },
    evidence: 'recorded',
  },
  {
    name: 'error.messageString',
    description: {
      en: 'The text of `error.message` with its quotes already around it. Empty, it breaks JSON without quotes and, filled, it breaks JSON inside quotes: prefer `error.message`.',
      ko: '`error.message` 내용에 따옴표까지 붙은 값입니다. 따옴표 없이 쓰면 비었을 때, 따옴표 안에 쓰면 값이 있을 때 JSON이 깨지므로 `error.message` 변수를 권합니다.',
    },
    valueType: 'quoted-string',
    type: { en: 'string, with its own quotes', ko: '문자열, 따옴표 포함' },
    sample: '"Internal server error"',
    presence: SOMETIMES,
    emptyWhen: {
      en: 'when nothing failed; whether `-` or `"-"` is printed then is unverified',
      ko: '실패가 없는 경우. 이때 `-` 또는 `"-"` 중 무엇이 찍히는지는 확인되지 않음',
    },
    freeText: true,
    evidence: 'documented',
  },
  {
    name: 'error.responseType',
    description: {
      en: 'The kind of failure in one word, such as `INTEGRATION_FAILURE` or `THROTTLED`. Better than the message for counting and alarms.',
      ko: '실패의 종류를 한 단어로 나타냅니다. 예: `INTEGRATION_FAILURE`, `THROTTLED`. 집계와 경보에는 메시지보다 이 변수가 알맞습니다.',
    },
    valueType: 'string',
    type: { en: 'string, a gateway response type', ko: '문자열, 게이트웨이 응답 유형' },
    sample: 'INTEGRATION_FAILURE',
    presence: SOMETIMES,
    emptyWhen: {
      en: 'when nothing failed, or your function returned the error status itself',
      ko: '실패가 없거나 함수가 오류 상태를 직접 반환한 경우',
    },
    evidence: 'recorded',
  },
  {
    name: 'error.validationErrorString',
    description: {
      en: 'What a message lacked when its route checks messages against a model. It holds quotes and may repeat what the client sent.',
      ko: '라우트가 모델로 메시지를 검사할 때 메시지에서 무엇이 어긋났는지 나타냅니다. 따옴표가 들어 있고 클라이언트가 보낸 내용이 섞일 수 있습니다.',
    },
    ...VALUE_KINDS.text,
    sample: '[object has missing required properties (["orderId"])]',
    presence: presence('never', 'sometimes', 'never', 'never'),
    emptyWhen: {
      en: 'unless a message failed the model of its route',
      ko: '메시지가 라우트의 모델 검사에 실패한 경우 외에는 항상',
    },
    sensitivity: 'personal',
    evidence: 'documented',
  },
]);
