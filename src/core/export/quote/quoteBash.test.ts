import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteBash } from './quoteBash.ts';
import { isAbsent } from '../../../../test/isAbsent.ts';

/** Shells of this machine; zsh is tried where there is one. */
const SHELLS = ['bash', 'dash', 'zsh'].filter((shell) => spawnSync(shell, ['-c', ':']).status === 0);

describe('quoteBash', () => {
  it.each([
    ['prod', 'prod'],
    ['/aws/apigateway/ws-access', '/aws/apigateway/ws-access'],
    ['arn:aws:iam::aws:policy/x', 'arn:aws:iam::aws:policy/x'],
    ['', "''"],
    ['$default', "'$default'"],
    ["it's", String.raw`'it'\''s'`],
    ['/a#b', "'/a#b'"],
    ['=ls', "'=ls'"],
    ['~', "'~'"],
    ['a b', "'a b'"],
    ['한국어', "'한국어'"],
  ])('writes %j as %s', (word, quoted) => expect(quoteBash(word)).toBe(quoted));

  it.skipIf(isAbsent('bash', SHELLS.includes('bash')))(
    `is read back as it was by ${SHELLS.join(', ')}`,
    () => {
      const words = fc
        .sample(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), { seed: 5, numRuns: 300 })
        .map((word) => word.replaceAll('\0', ''));
      const script = words.map((word) => `printf '%s\\0' ${quoteBash(word)}`).join('\n');
      for (const shell of SHELLS) {
        const { stdout } = spawnSync(shell, { input: script, encoding: 'utf8' });
        expect(stdout.split('\0').slice(0, -1)).toEqual(words);
      }
    },
  );
});
