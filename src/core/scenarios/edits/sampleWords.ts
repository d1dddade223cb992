import type { Text } from '../../text.ts';
import { MAX_SAMPLE_LENGTH, type Expected } from './readSample.ts';

/** A kind of ID; `example` is what the sentence shows. */
const id = (example: string): Text => ({
  en: `Enter an ID in this form: \`${example}\`.`,
  ko: `\`${example}\` 형태의 ID를 입력하세요.`,
});

/**
 * What is expected of a value on an API of this name, as a sentence. It is read only where somebody types one, so it
 * loads late.
 */
export function sampleWords(expected: Expected, { en, ko }: Text): Text {
  if (expected !== 'none') return WORDS[expected];
  return {
    en: `No value is expected for this variable on ${en} APIs.`,
    ko: `${ko} API에서 값이 없을 것으로 예상되는 변수입니다.`,
  };
}

const WORDS: Readonly<Record<Exclude<Expected, 'none'>, Text>> = {
  short: {
    en: `Enter at most ${MAX_SAMPLE_LENGTH.toLocaleString('en')} characters.`,
    ko: `최대 ${MAX_SAMPLE_LENGTH.toLocaleString('en')}자까지 입력하세요.`,
  },
  'one-line': {
    en: 'Enter one line without tabs or other control characters.',
    ko: '탭 같은 제어 문자 없이 한 줄로 입력하세요.',
  },
  status: {
    en: 'A status is a whole number from `100` to `599`.',
    ko: '상태 코드는 `100`부터 `599`까지의 정수입니다.',
  },
  count: {
    en: 'Enter a whole number of milliseconds, `0` or more.',
    ko: '밀리초를 `0` 이상의 정수로 입력하세요.',
  },
  epoch: {
    en: 'An epoch time in milliseconds has 13 digits, such as `1792065871226`.',
    ko: '밀리초 단위 에포크 시각은 13자리 숫자입니다. 예: `1792065871226`',
  },
  date: {
    en: 'A time has the form `15/Oct/2026:12:04:31 +0000`.',
    ko: '시각은 `15/Oct/2026:12:04:31 +0000` 형태로 입력합니다.',
  },
  quoted: {
    en: 'This value includes its own quotes, such as `"Internal server error"`.',
    ko: '이 값은 따옴표까지 포함합니다. 예: `"Internal server error"`',
  },
  text: { en: 'Enter one line of text.', ko: '텍스트를 한 줄로 입력하세요.' },
  requestId: {
    en: 'A request ID has 16 characters, such as `FR4wuHmKoAMEbUQ=`, or is a UUID.',
    ko: '요청 ID는 `FR4wuHmKoAMEbUQ=` 같은 16자이거나 UUID입니다.',
  },
  connectionId: id('kQ7w2M9fzQAYLEinTA=='),
  apiId: id('k4x7m2q9ad'),
  uuid: id('3f7c1d52-8a0e-4b69-9c24-71e5d0a8f6b3'),
  eventType: { en: 'Choose one of the four event types.', ko: '네 가지 이벤트 유형 중 하나를 선택하세요.' },
  stage: {
    en: 'A stage name can contain letters, digits, `-` and `_`.',
    ko: '스테이지 이름에는 영문자, 숫자, `-`, `_` 문자만 쓸 수 있습니다.',
  },
  hostName: {
    en: 'Enter a host name, such as `ws.example.com`.',
    ko: '`ws.example.com` 같은 호스트 이름을 입력하세요.',
  },
  address: {
    en: 'Enter an IP address, such as `203.0.113.24` or `2001:db8::1`.',
    ko: '`203.0.113.24` 또는 `2001:db8::1` 같은 IP 주소를 입력하세요.',
  },
  accountId: { en: 'An account ID has 12 digits.', ko: '계정 ID는 12자리 숫자입니다.' },
  arn: {
    en: 'Enter an ARN, such as `arn:aws:iam::111122223333:user/ann`.',
    ko: '`arn:aws:iam::111122223333:user/ann` 같은 ARN을 입력하세요.',
  },
};
