import { spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Exporter } from '../../src/core/export/exporter.ts';
import { boto3 } from '../../src/core/export/exporters/boto3.ts';
import { javaScriptSdk } from '../../src/core/export/exporters/javaScriptSdk.ts';
import { readJson } from '../../src/core/export/quote/readJson.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { isInstalled } from './shell.ts';
import { isAbsent } from '../isAbsent.ts';

/** JSON of every kind, and what is nearly JSON. */
const FORMATS = [
  ...fc
    .sample(
      fc.oneof(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }), { maxKeys: 4 }),
        fc.dictionary(fc.string(), fc.string()),
      ),
      { seed: 7, numRuns: 300 },
    )
    .map((value) => JSON.stringify(value)),
  '{"__proto__":"x","a":"b"}',
  '{"b":1,"1":2,"a":{"__proto__":{"c":[]}}}',
  '{"a":1.0}',
  '{"a":1e400,"b":-0}',
  '{"a":"\\ud83d"}',
  '{"a":"\\u0041"}',
  '{"a":"b", "c":"d"}',
  '{"a":1,"a":2}',
  '{"a":123456789012345678901}',
  '{"a":1.5,"b":"\\/"}',
  '{"a":"\u007f\u2028"}',
].filter((format) => !/[\r\n\p{Cs}]/u.test(format));

/** The expression that the script of a format has for it. */
function expressionOf(exporter: Exporter, format: string, name: RegExp): string {
  const { text } = exporter.export({ format, settings: DEFAULT_SETTINGS, scope: 'format' });
  const from = name.exec(text);
  expect(from, text).not.toBeNull();
  const start = (from?.index ?? 0) + (from?.[0].length ?? 0);
  return text.slice(start, text.lastIndexOf(',', text.lastIndexOf(',') - 1));
}

it('prints as an object what is one, to the byte', () => {
  const objects = FORMATS.filter((format) => readJson(format) !== undefined);
  expect(objects.length).toBeGreaterThan(100);
  expect(objects.length).toBeLessThan(FORMATS.length - 5);
  for (const format of FORMATS) {
    const expression = expressionOf(javaScriptSdk, format, /\n {4}Format:\s+/);
    expect(expression.startsWith('JSON.stringify')).toBe(objects.includes(format));
    expect(runInNewContext(expression)).toBe(format);
  }
});

it.skipIf(isAbsent('python3', isInstalled('python3', ['--version'])))('and so does Python', () => {
  const expressions = FORMATS.map((format) => expressionOf(boto3, format, /\n {8}"Format": /));
  const program = 'import json, sys\nprint(json.dumps([eval(text) for text in json.load(sys.stdin)]))';
  const { stdout, stderr } = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(expressions),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(FORMATS);
});
