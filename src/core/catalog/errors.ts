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
      en: 'The error message from API Gateway. If you log only one error variable, log this one. It is empty when your function itself returns an error status.',
      ko: 'API Gateway의 오류 메시지입니다. 오류 변수를 하나만 쓰려면 이것을 씁니다. 함수가 오류 상태 코드를 직접 반환하면 비어 있습니다.',
    },
    ...VALUE_KINDS.text,
    sample: 'Internal server error',
    presence: SOMETIMES,
    emptyWhen: {
      en: 'when nothing failed, when your function itself returned the error status, or on an `@connections` call that ended in 410',
      ko: '오류가 없는 경우, 함수가 오류 상태 코드를 직접 반환한 경우, `@connections` 호출이 410으로 끝난 경우',
    },
    evidence: 'recorded',
  },
  {
    name: 'error.messageString',
    description: {
      en: 'The text of `error.message`, already enclosed in quotes. Do not use it in a JSON format: if you add quotes around it, they are doubled; if you do not, a line without an error may contain a bare `-`, which is not valid JSON. Use `error.message` instead.',
      ko: '`error.message` 값에 따옴표가 붙은 문자열입니다. 따옴표로 또 감싸면 오류가 있을 때 JSON이 깨지고, 그대로 쓰면 오류가 없을 때 깨질 수 있습니다. 대신 `error.message` 변수를 씁니다.',
    },
    valueType: 'quoted-string',
    type: { en: 'string, with its own quotes', ko: '문자열, 따옴표 포함' },
    sample: '"Internal server error"',
    presence: SOMETIMES,
    emptyWhen: {
      en: 'whenever `error.message` is empty; whether AWS then prints `-` or `"-"` is not confirmed',
      ko: '`error.message` 값이 비는 모든 경우, 이때 `-`와 `"-"` 중 무엇이 기록되는지는 확인되지 않음',
    },
    freeText: true,
    evidence: 'documented',
  },
  {
    name: 'error.responseType',
    description: {
      en: 'The type of an API Gateway error, such as `INTEGRATION_FAILURE`, useful for counts and alarms. It is empty when your function itself returns an error status.',
      ko: 'API Gateway의 오류 유형(예: `INTEGRATION_FAILURE`)이며 집계와 경보에 씁니다. 함수가 오류 상태 코드를 직접 반환하면 비어 있습니다.',
    },
    valueType: 'string',
    type: { en: 'string, a gateway response type', ko: '문자열, 게이트웨이 응답 유형' },
    sample: 'INTEGRATION_FAILURE',
    presence: SOMETIMES,
    emptyWhen: {
      en: 'when nothing failed, when your function itself returned the error status, or on an `@connections` call that ended in 410',
      ko: '오류가 없는 경우, 함수가 오류 상태 코드를 직접 반환한 경우, `@connections` 호출이 410으로 끝난 경우',
    },
    evidence: 'recorded',
  },
  {
    name: 'error.validationErrorString',
    description: {
      en: 'Why a message failed validation against the model of its route. The value can contain quotes and text that the client sent.',
      ko: '메시지가 라우트 모델에 맞지 않는 이유입니다. 값에 클라이언트가 보낸 내용이나 따옴표가 있을 수 있습니다.',
    },
    ...VALUE_KINDS.text,
    sample: '[object has missing required properties (["orderId"])]',
    presence: presence('never', 'sometimes', 'never', 'never'),
    emptyWhen: {
      en: 'unless a message failed validation against the model of its route',
      ko: '메시지가 라우트 모델의 유효성 검사에 실패하지 않은 경우',
    },
    sensitivity: 'personal',
    evidence: 'documented',
  },
]);
