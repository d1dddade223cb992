import { spawnSync } from 'node:child_process';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotePython } from './quotePython.ts';
import { quoteTypeScript } from './quoteTypeScript.ts';
import { isAbsent } from '../../../../test/isAbsent.ts';

const TEXTS = [
  '',
  'prod',
  '{"a":"$context.status ${x} {y} %s"}',
  `it's`,
  `'"\\'\\"`,
  '한국어 👩‍🚀 \u2028\u0085\u00a0\ufeff\u0000\u007f\t\n',
  '\\',
  '\\u0041 \\x41 \\N{BULLET}',
];
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...`'"\\nux{}$\u2028한`.split('')) }),
  fc.string({ unit: 'grapheme' }),
);

const read = (text: string) => new Script(quoteTypeScript(text)).runInThisContext();

describe('quoteTypeScript', () => {
  it('takes the quotes that need fewer escapes', () => {
    expect(quoteTypeScript('prod')).toBe(`'prod'`);
    expect(quoteTypeScript('{"a":"it\'s"}')).toBe(String.raw`'{"a":"it\'s"}'`);
    expect(quoteTypeScript(`it's`)).toBe(`"it's"`);
  });

  it('is read back as it was, from one visible line', () => {
    for (const text of TEXTS) expect(read(text)).toBe(text);
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toBe(text);
        expect(quoteTypeScript(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200d]/u);
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('quotePython', () => {
  it('takes the quotes that need fewer escapes', () => {
    expect(quotePython('prod')).toBe('"prod"');
    expect(quotePython('{"a":"b"}')).toBe(`'{"a":"b"}'`);
  });

  it.skipIf(isAbsent('python3', hasPython))('is read back as it was by Python', () => {
    const all = [...TEXTS, ...fc.sample(texts, { seed: 13, numRuns: 300 })];
    const source = `import json\nprint(json.dumps([${all.map(quotePython).join(',\n')}]))`;
    const { stdout, stderr } = spawnSync('python3', ['-'], { input: source, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(all);
  });
});
