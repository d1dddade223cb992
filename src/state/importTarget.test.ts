import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../core/export/exporters.ts';
import { IMPORTERS } from '../core/import/importers.ts';
import { targetOf } from './importTarget.ts';

describe('targetOf', () => {
  it('leads every wrapping to the target that writes it', () => {
    const targets = IMPORTERS.map(({ id }) => targetOf(id)?.id);
    // These write no more than a text or a value, which no importer can tell apart.
    const plain = ['formatString', 'cliInputJson'];
    const missing = EXPORTERS.filter(({ id }) => !targets.includes(id) && !plain.includes(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('leads nowhere from text, values and code of other languages', () => {
    for (const id of ['plainText', 'quotedString', 'json', 'yaml', 'toString', '']) {
      expect(targetOf(id)).toBeUndefined();
    }
  });
});
