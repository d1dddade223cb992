import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../export/exporters.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { detectImports } from './detectImports.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, region: 'us-east-1', accountId: '111122223333', apiId: 'k4x7m2q9ad' };

const FORMATS = [
  '$context.requestId it\'s "q" `id` $(id) ${context.x} %{if} \\n \\\\ # // <a> 한국어',
  '{"a":"$context.requestId","b":{"c":"<$context.status>"}}',
  '$context.requestId,$context.status',
];

/** References to begin with, by language; what is made of them comes near what a language has. */
const SEEDS: Readonly<Record<string, readonly string[]>> = {
  terraform: ['aws_x.ws.arn', 'trimsuffix(aws_x.ws[0].arn, ":*")', '"${var.a}-${local.b}"'],
  cloudFormation: ['!Ref Api', '!GetAtt Logs.Arn', '!Sub ${Env}-x', '!ImportValue a-b'],
  serverlessFramework: ['/ws/${self:provider.stage}', "${opt:stage, 'dev'}"],
  cdkTypeScript: ['this.logs.logGroupArn', 'new LogGroupLogDestination(this.logs)', '`${a.b}-x`'],
  boto3: ['self.api.id', 'os.environ["A"]'],
  javaScriptSdk: ['process.env.API_ID', 'this.api?.id', '`${a.b}-x`'],
  cdkPython: ['self.logs.log_group_arn', 'os.environ["A"]'],
  pulumiTypeScript: ['api.id', "config.require('a')", 'pulumi.interpolate`${a.b}/x`'],
  awsCliPowerShell: [
    '$env:API_ID',
    'live-${Stage}',
    '$($config.Api.Id)',
    'arn:aws:logs:${R}:$($a.b):log-group:/ws',
  ],
  awsCliCmd: ['%API_ID%', 'live-%ENV%', 'arn:aws:logs:%R%:%A%:log-group:/ws/%S%'],
  awsCliBash: ['$API_ID', 'live-${ENV}', 'arn:aws:logs:$R:$A:log-group:/ws'],
};

const PIECES = [
  ...Array.from('"\'`$\\{}()[]#/*%;,:=!&|<> .\t-a1'),
  '${',
  '%{',
  '//',
  '/*',
  '*/',
  '${a}',
  '!Ref ',
  '\u2028',
  '\n',
];

/** A reference with a piece put in or a stretch left out. */
const nearly = (seeds: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.nat(60), fc.nat(4), fc.constantFrom('', ...PIECES))
    .map(([seed, at, gone, piece]) => {
      const from = at % (seed.length + 1);
      return seed.slice(0, from) + piece + seed.slice(from + (gone > 2 ? gone - 2 : 0));
    });

const CASES = EXPORTERS.flatMap((exporter) =>
  exporter.scopes.flatMap((scope) => {
    const support = exporter.references;
    const keys = support?.keys[scope] ?? [];
    return support && scope !== 'remove' && keys.length > 0
      ? [{ exporter, scope, keys, language: support.language, name: `${exporter.id}, ${scope}` }]
      : [];
  }),
);

describe('what is exported with references', () => {
  it.each(CASES)('keeps its format and gives them back: $name', ({ exporter, scope, keys, language }) => {
    const seeds = SEEDS[language.id] ?? [];
    const hostile = fc.record({
      key: fc.constantFrom(...keys),
      text: fc.oneof(fc.constantFrom(...seeds), nearly(seeds)),
      format: fc.constantFrom(...FORMATS),
      isObject: fc.boolean(),
    });
    fc.assert(
      fc.property(hostile, ({ key, text, format, isObject }) => {
        const origin = { tool: language.id, references: { [key]: text }, isObject };
        const exported = exporter.export({ format, settings: SETTINGS, scope, origin });
        fc.pre(exported.refused === undefined);
        if (!language.isReference(text)) {
          const plain = exporter.export({
            format,
            settings: SETTINGS,
            scope,
            origin: { ...origin, references: {} },
          });
          expect(exported).toEqual(plain);
        }
        const [find] = detectImports(exported.text, exporter.fileName(scope)).finds;
        expect(find?.format, exported.text).toBe(format);
        expect(find?.holes).toEqual([]);
        if (language.isReference(text)) expect(find?.references?.[key], exported.text).toBe(text);
      }),
      { seed: 22, numRuns: 60 },
    );
  });
});
