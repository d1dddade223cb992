import type { Writer } from './writer.ts';
import { isPlainValue } from '../fields/plainValue.ts';
import { escapeQuoted } from '../fields/lineText.ts';

/** Pairs between spaces, free text in quotes, as logfmt has it. */
export const keyValueWriter: Writer = {
  id: 'keyValue',
  label: { en: 'key=value text', ko: '키=값 텍스트' },
  fitKey: (key) => key.replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, '_').replace(/^(?![\p{L}\p{N}_])/u, '_'),
  fitValue: (value) => value,
  write: (rows, catalog) =>
    rows
      .map(
        ({ key, value }) =>
          `${key}=${isPlainValue(catalog, value) ? value : `"${escapeQuoted(value, 'backslash')}"`}`,
      )
      .join(' '),
};
