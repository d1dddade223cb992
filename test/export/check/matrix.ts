import fc from 'fast-check';
import { EXPORTERS } from '../../../src/core/export/exporters.ts';
import type { Exporter, Scope } from '../../../src/core/export/exporter.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { DEFAULT_SETTINGS, KEEP_FOREVER } from '../../../src/core/settings/settings.ts';
import { SETTINGS_VARIANTS } from '../../../src/core/export/testing/settingsVariants.ts';
import { PRESETS } from '../../../src/core/presets/presets.ts';
import { TEMPLATES } from '../templates.ts';
import type { Case } from './reading.ts';

type Template = readonly [name: string, format: string];

const ID = '$context.requestId';

export const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
  tags: 'team=chat team, 비용=1',
};

/** Kinds of deployments, by name: partitions, for ever and a day, all on and all off, names like options. */
const ALL_SETTINGS = {
  Virginia: SETTINGS,
  GovCloud: {
    ...SETTINGS,
    region: 'us-gov-west-1',
    stageName: 'live-1',
    retentionDays: KEEP_FOREVER,
    executionLogLevel: 'INFO',
    dataTrace: true,
    detailedMetrics: true,
    tags: '',
  },
  China: {
    ...SETTINGS,
    region: 'cn-north-1',
    stageName: 'a_b',
    logGroupName: '#-log.group-',
    retentionDays: 1,
    executionLogLevel: 'OFF',
    tags: 'Name=ws, a:b/c=x=y, __proto__=p',
  },
  dashes: { ...SETTINGS, stageName: '-x', logGroupName: '-ws#log', tags: '-a=-b' },
  off: SETTINGS_VARIANTS.off,
  on: SETTINGS_VARIANTS.on,
} satisfies Readonly<Record<string, Settings>>;

type SettingsName = keyof typeof ALL_SETTINGS;
export const SETTINGS_NAMES: readonly SettingsName[] = [
  'Virginia',
  'GovCloud',
  'China',
  'dashes',
  'off',
  'on',
];

/**
 * Those that fixtures are written for as well, but for the empty ones: no tool can use what stands for a text that is
 * to be typed. One template is enough for them, since all are read with the others.
 */
const SAMPLED: readonly SettingsName[] = ['off', 'on'];

/** Each with one thing that some syntax takes for its own. */
const HOSTILE: readonly Template[] = [
  ['single quotes', `it's '' ''' ${ID}`],
  ['double quotes', `"" """ "a" ${ID}`],
  ['curly quotes', `‘a’ ‚b‛ “c” „d‟ ${ID}`],
  ['backslashes', String.raw`\ \\ \\\ \" \' \n \u0041 \x41 \$ ${ID} \ `],
  ['a backslash at the end', `${ID} \\`],
  ['dollars', `$ $$ $$$ $(id) $[1] $1 $@ $! $x ${ID}$`],
  ['dollars and braces', `\${context.requestId} \${x} $\${y} $$\${z} \${!w} \${ ${ID}`],
  ['variables of Serverless', `\${self:x} \${env:HOME, 'a'} \\\${opt:y} \${file(./x)} ${ID}`],
  ['percents', `% %% %PATH% %{ if x } %%{ %d %s %(a)s ${ID}`],
  ['braces', `{{ x }} {x} {{}} {0} <%= x %> #{x} ${ID}`],
  ['a dynamic reference', `{{resolve:ssm:x}} ${ID}`],
  ['a token of CDK', `\${Token[AWS.Region.4]} ${ID}`],
  ['no token of CDK', `\${Token[a b]} \${Token[ #{Token[ ${ID}`],
  ['a list token of CDK', `#{Token[x]} ${ID}`],
  ['no variables of Serverless', `\${x y} \${%{a}} \${a.b} \${A:: ${ID}`],
  ['backticks', `\`id\` \`\`\` ${ID}`],
  ['signs of shells', `! !! !echo ^ & && | || ; # < > << ~ * ? ( ) ${ID}`],
  ['a comment', `# ${ID} # // /* */ -- <!-- -->`],
  ['words of YAML', `: - ? & * ! | > @ , [a] {b: c} ${ID}: yes`],
  ['spaces around', `   ${ID}   `],
  ['tabs and controls', `\t\u0001\u0008\u001b\u007f ${ID}\t`],
  ['breaks of other lands', `\u0085\u2028\u2029\u000b\u000c ${ID}`],
  ['what no one sees', `\u00a0\u00ad\u200b\u200d\u202e\u2060\ufeff ${ID}`],
  ['sorted JSON', `{"a":"${ID}","b":{"c d":1,"e":null},"f":true}`],
  ['JSON with a prototype', `{"__proto__":"${ID}","1":"a"}`],
  ['JSON with spaces', `{"id":"${ID}", "status":"$context.status"}`],
  ['Korean', `{"요청":"${ID}","상태":"$context.status"}`],
  ['decomposed Korean', `${'한국어'.normalize('NFD')} e\u0301 ${ID}`],
  ['emoji', `👩‍🚀 🇰🇷 👍🏽 𝒳 ${ID}`],
  ['a file', `file://x ${ID}`],
  ['no request id', '$context.status $context.requestIdfoo'],
  ['the longest', `${ID} ${'한a"'.repeat(590)}`],
];

/** Made of the characters that hurt, and of words that mean something to some tool. */
function generate(count: number): Template[] {
  const piece = fc.oneof(
    fc.constantFrom(...Array.from(`'"\\$\`{}%!^&|<>()[];#:*?~@, =-\t한é`)),
    fc.constantFrom(
      '${',
      '%{',
      '{{',
      '}}',
      '\\n',
      '\\u',
      '$context.status',
      '$$',
      '""',
      "''",
      '😀',
      '\u2028',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const format = fc.array(piece, { maxLength: 30 }).map((pieces) => `${ID}${pieces.join('')}`);
  return fc
    .sample(
      format.filter((text) => !/[\r\n\p{Cs}]/u.test(text)),
      { seed: 5, numRuns: count },
    )
    .map((text, index) => [`generated ${index + 1}`, text]);
}

/** What switches logging off holds no format. */
const NO_TEMPLATE: readonly Template[] = [['no template', '']];

/** What `npm test` reads: few, so that it stays quick. */
export const FEW: readonly Template[] = [TEMPLATES[1], TEMPLATES[4]];

const FEW_FORMATS: readonly string[] = ['', ...FEW.map(([, format]) => format)];

/** Whether a slow tool reads a case: every template in one scope of one kind of settings, and few elsewhere. */
export const isForSlow = ({ scope, settingsName, format }: Case) =>
  FEW_FORMATS.includes(format) || (scope === 'stage' && settingsName === 'Virginia');

/** What `npm run check:exports` reads. */
export const ALL: readonly Template[] = [
  ...PRESETS.map(({ id, source }): Template => [id, source]),
  TEMPLATES[4],
  ...HOSTILE,
  ...generate(24),
];

/** A cell that has no text, as the target says that it cannot carry the template. */
export interface Refusal {
  readonly exporter: Exporter;
  readonly scope: Scope;
  readonly name: string;
  readonly reason: string;
}

/** The templates of `ALL` that are read with some settings. */
export const templatesFor = (settingsName: SettingsName): readonly Template[] =>
  SAMPLED.includes(settingsName) ? [TEMPLATES[4]] : ALL;

/** Every scope of the exporters with every template. */
export function makeCases(
  ids: readonly string[],
  templates: readonly Template[],
  settingsName: SettingsName = 'Virginia',
) {
  const cases: Case[] = [];
  const refusals: Refusal[] = [];
  const settings = ALL_SETTINGS[settingsName];
  for (const exporter of EXPORTERS.filter(({ id }) => ids.includes(id))) {
    const scopes: readonly Scope[] = exporter.scopes;
    for (const scope of scopes) {
      for (const [name, format] of scope === 'remove' ? NO_TEMPLATE : templates) {
        const { text, refused } = exporter.export({ format, settings, scope });
        if (refused) refusals.push({ exporter, scope, name, reason: refused.en });
        else cases.push({ exporter, scope, name, settingsName, format, settings, text });
      }
    }
  }
  return { cases, refusals };
}
