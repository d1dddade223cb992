import { EMPTY_VALUE } from '../../api/webSocketApi.ts';
import type { Text } from '../../text.ts';
import { sampleKind } from './sampleKind.ts';

/** The longest value that a person may give, in UTF-16 units. */
export const MAX_SAMPLE_LENGTH = 1000;

/** What a typed value means: a value, an empty one (`null`, printed as `-`), or why it cannot be used. */
export type SampleReading =
  { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly expected: Text };

/** Reads what a person typed as the value of a variable. Nothing, or the `-` that AWS prints, is empty. */
export function readSample(name: string, typed: string): SampleReading {
  const kind = sampleKind(name);
  if (!kind) return { ok: false, expected: NEVER };
  const value = typed.trim();
  if (value === '' || value === EMPTY_VALUE) return { ok: true, value: null };
  if (value.length > MAX_SAMPLE_LENGTH) return { ok: false, expected: TOO_LONG };
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value)) return { ok: false, expected: ONE_LINE };
  return kind.accepts(value) ? { ok: true, value } : { ok: false, expected: kind.expected };
}

const NEVER: Text = {
  en: 'No value is expected for this variable on WebSocket APIs.',
  ko: 'WebSocket API에서 값이 없을 것으로 예상되는 변수입니다.',
};

const TOO_LONG: Text = {
  en: `Enter at most ${MAX_SAMPLE_LENGTH.toLocaleString('en')} characters.`,
  ko: `최대 ${MAX_SAMPLE_LENGTH.toLocaleString('en')}자까지 입력하세요.`,
};

const ONE_LINE: Text = {
  en: 'Enter one line without tabs or other control characters.',
  ko: '탭 같은 제어 문자 없이 한 줄로 입력하세요.',
};
