import type { Format } from './format.ts';
import { isPlainValue } from './plainValue.ts';
import { quoteText } from './quoteText.ts';

/** Pairs between spaces, free text in quotes, as logfmt has it. */
export const keyValueFormat: Format = {
  id: 'keyValue',
  label: { en: 'key=value text', ko: '키=값 텍스트' },
  fitKey: (key) => key.replace(/[\s="{}<>,[\]\\\p{C}]+/gu, '_') || 'field',
  fitValue: (value) => value,
  write: (rows) =>
    rows.map(({ key, value }) => `${key}=${isPlainValue(value) ? value : quoteText(value)}`).join(' '),
};
