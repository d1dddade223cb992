import { format as prettify } from 'prettier';
import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../../src/core/export/exporters.ts';
import { DEFAULT_SETTINGS, KEEP_FOREVER } from '../../src/core/settings/settings.ts';
import { PRESETS } from '../../src/core/presets/presets.ts';
import { hasRuff, startRuff } from './ruff.ts';
import { isAbsent } from '../isAbsent.ts';

const FULL = { ...DEFAULT_SETTINGS, region: 'us-east-1', accountId: '111122223333', apiId: 'k4x7m2q9ad' };
const SETTINGS = [
  { ...FULL, tags: 'team=chat, cost-center=A=1 한국, 비용=1' },
  { ...FULL, stageName: 'live-1', retentionDays: KEEP_FOREVER, executionLogLevel: 'INFO' as const },
  { ...FULL, tags: `team=${'long '.repeat(30)}`, detailedMetrics: true, dataTrace: true },
];

const FORMATS = [
  ...PRESETS.map(({ source }) => source),
  '$context.requestId',
  '{"요청":"$context.requestId","a b":{"c":1,"d":{}},"x":null}',
  '{"requestId":"$context.requestId", "status":"$context.status"}',
  `it's "both" ${'$context.requestId '.repeat(9)}`,
];

/** Every export of the targets, with what it is. */
const printAll = (targets: readonly string[]) =>
  EXPORTERS.filter(({ id }) => targets.includes(id)).flatMap((exporter) =>
    exporter.scopes.flatMap((scope) =>
      SETTINGS.flatMap((settings) =>
        FORMATS.map((format) => ({
          name: `${exporter.id}, ${scope}: ${format}`,
          scope,
          fileName: exporter.fileName(scope),
          text: exporter.export({ format, settings, scope }).text,
        })),
      ),
    ),
  );

const PRETTIER = [
  'cdkTypeScript',
  'pulumiTypeScript',
  'cloudFormationYaml',
  'cloudFormationJson',
  'sam',
  'serverlessFramework',
];

describe('the formatter of a language', () => {
  it('leaves code and documents as they are: prettier', { timeout: 120_000 }, async () => {
    const exports = printAll(PRETTIER);
    for (const { name, scope, fileName, text } of exports) {
      // A property stands in an object.
      const isProperty = scope === 'format' && fileName.endsWith('.ts');
      const whole = isProperty ? `const stage = {\n${text.replaceAll(/^(?=.)/gm, '  ')}};\n` : text;
      const options = { filepath: fileName, singleQuote: true };
      const printed = await prettify(whole, isProperty ? { ...options, printWidth: 82 } : options);
      expect(printed, name).toBe(whole);
    }
  });

  it.skipIf(isAbsent('tools/exports', hasRuff))(
    'leaves Python as it is, without a finding: ruff',
    { timeout: 60_000 },
    () => {
      const rules = ['E', 'F', 'W', 'I', 'N', 'D', 'UP', 'B', 'SIM', 'TC', 'PL', 'RUF'];
      // The lines of a fragment and of a template are as long as they are; `stage` is what the person has.
      const ignored = ['E501', 'D100', 'D107', 'D203', 'D213'];
      const [whole, fragment] = [startRuff(rules, ignored), startRuff(rules, [...ignored, 'F821'])];
      for (const { name, scope, text } of printAll(['cdkPython'])) {
        const ruff = scope === 'format' ? fragment : whole;
        expect(ruff.format(text), name).toBe(text);
        expect(ruff.check(text), name).toEqual([]);
      }
    },
  );
});
