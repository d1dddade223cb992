import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../exporters.ts';
import { REFERENCE_KEYS, sanitizeOrigin } from '../origin.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { BASH } from './bash.ts';
import { CLOUD_FORMATION_REFERENCES } from './cloudFormation.ts';
import { CMD } from './cmd.ts';
import { POWER_SHELL } from './powerShell.ts';
import { CDK_PYTHON, PYTHON } from './python.ts';
import type { ReferenceLanguage } from './referenceLanguage.ts';
import { SERVERLESS } from './serverless.ts';
import { TERRAFORM } from './terraform.ts';
import { CDK_TYPESCRIPT, JAVASCRIPT, PULUMI_TYPESCRIPT } from './typeScript.ts';

interface Samples {
  readonly language: ReferenceLanguage;
  readonly takes: readonly string[];
  readonly refuses: readonly string[];
}

const SAMPLES: readonly Samples[] = [
  {
    language: TERRAFORM,
    takes: [
      'aws_cloudwatch_log_group.ws.arn',
      'var.stage',
      'aws_cloudwatch_log_group.ws[0].arn',
      'module.logs["ws"].arn',
      'aws_x.y[each.key].arn',
      'one(aws_cloudwatch_log_group.ws[*].arn)',
      'trimsuffix(aws_cloudwatch_log_group.ws.arn, ":*")',
      '"${var.name}-logs"',
      '"arn:aws:logs:${data.aws_region.current.name}:${local.account}:log-group:/ws"',
    ],
    refuses: [
      '"prod"',
      'true',
      'prod',
      'var.a + 1',
      'var.a ? 1 : 2',
      'var.a # b',
      'var.a /* b',
      'var.a // b',
      'var.a }',
      'var.a\nevil = 1',
      '"${var.a}" }',
      '"${var.a',
      '"${file("/etc/passwd")}${',
      '"%{ if true }${var.a}%{ endif }"',
      '"\\"${var.a}"',
      '[for x in var.a : x]',
      'file("/etc/passwd"',
    ],
  },
  {
    language: CLOUD_FORMATION_REFERENCES,
    takes: [
      '!Ref WsApi',
      '!Ref AWS::StackName',
      '!GetAtt WsLogs.Arn',
      '!GetAtt Nested.Outputs.Arn',
      '!Sub ${WsLogs.Arn}:*',
      "!Sub it's ${Env} # here",
      '!ImportValue shared-logs',
      '!ImportValue !Sub ${Env}-logs',
    ],
    refuses: [
      'prod',
      '!Ref',
      '!Ref a b',
      '!Ref a\nb: c',
      '!GetAtt WsLogs',
      '!Sub plain',
      '!Sub ${a',
      '!Sub ${Env}{{resolve:ssm:x}}',
      '!Join x',
      '!ImportValue a b',
      '!constructor x',
      '!Transform x',
    ],
  },
  {
    language: SERVERLESS,
    takes: ['/ws/${self:provider.stage}', '${opt:stage}', "${opt:stage, 'dev'}", '${cf(eu-west-1):a.b}'],
    refuses: ['/ws', '${AWS::Region}', '${a', '${self:a}{{resolve:ssm:x}}', '${self:${opt:x}}'],
  },
  {
    language: PULUMI_TYPESCRIPT,
    takes: [
      'api.id',
      'stage',
      'this.api.id',
      'logs[0].arn',
      "config.require('stage')",
      'process.env.STAGE!',
      'a?.b',
      '`${stage}-ws`',
      'pulumi.interpolate`${api.id}/x`',
    ],
    refuses: [
      "'prod'",
      '`prod`',
      'null',
      'await x',
      'default',
      'delete',
      'a, b: c',
      'a } b',
      'a; b',
      'a // b',
      'a /* b',
      '`${a',
      '`${a}`; b`',
      '`\\`${a}`',
      'a = b',
      'f(() => 1)',
      "f('a'b')",
      'new LogGroupLogDestination(x)',
    ],
  },
  {
    language: CDK_TYPESCRIPT,
    takes: [
      'this.logGroup.logGroupArn',
      'new LogGroupLogDestination(this.logs)',
      'new apigw.LogGroupLogDestination(logs)',
    ],
    refuses: ['new LogGroupLogDestination(a), b', 'new Evil(a)', 'new LogGroupLogDestination(a'],
  },
  {
    language: CDK_PYTHON,
    takes: ['self.log_group.log_group_arn', 'os.environ["STAGE"]', 'stage', 'ref("x").arn'],
    refuses: [
      '"prod"',
      'None',
      'lambda',
      'a # b',
      'a, b=c',
      'a) b',
      'a\nb',
      'f"{x}"',
      '__import__("os").system("a;b")',
    ],
  },
  {
    language: PYTHON,
    takes: ['os.environ["API_ID"]', 'args.stage'],
    refuses: ['"prod"', 'a, Evil=b', 'f"{account_id}"', 'a)\nb('],
  },
  {
    language: JAVASCRIPT,
    takes: ['process.env.API_ID', 'stage', '`${account}:x`'],
    refuses: ["'prod'", 'a, Evil: b', '`arn:${accountId}:x`', 'a });b({'],
  },
  {
    language: BASH,
    takes: ['$API_ID', '${API_ID}', 'live-$ENV', 'arn:aws:logs:$R:$A:log-group:/ws'],
    refuses: [
      'abc',
      '$(id)',
      '`id`',
      '$A" b',
      "$A'",
      '${A:-$(id)}',
      '$A\\',
      '$A b',
      '$A;b',
      '$A\nJSON',
      '$account_id',
      '$1',
    ],
  },
  {
    language: POWER_SHELL,
    takes: [
      '$ApiId',
      '$env:API_ID',
      '${ApiId}-x',
      'live-$Stage/ws',
      '$($config.ApiId)',
      '$accounts',
      'arn:aws:logs:${Region}:$($a.b.c):log-group:/ws',
    ],
    refuses: [
      'abc',
      '$(Get-Id)',
      '$($a)',
      '$($a.b())',
      '$Region:x',
      '$script:id',
      '${a b}',
      '$A" b',
      "$A' + x + '",
      '$A”',
      '`$A',
      '$A`',
      '$A $B',
      '$A;b',
      '$A\nb',
      '$A[0]',
      '$Account',
      '${file}',
      '$($words.Length)',
    ],
  },
  {
    language: CMD,
    takes: ['%API_ID%', 'live-%ENV%', '%A%%B%', 'arn:aws:logs:%R%:%A%:log-group:/ws'],
    refuses: [
      'abc',
      '%1',
      '%~1',
      '%%i',
      '%A',
      '%A:a=b%',
      '%A%" & b',
      '%A%^',
      '%A% b',
      '!A!%B%',
      '%Account%',
      '%A%\nb',
    ],
  },
];

describe.each(SAMPLES)('references of $language.id', ({ language, takes, refuses }) => {
  it.each(takes)('are such as %s', (text) => {
    expect(language.isReference(text)).toBe(true);
  });

  it.each(refuses)('are not such as %s', (text) => {
    expect(language.isReference(text)).toBe(false);
  });

  it('are told quickly whatever the text is', () => {
    const parts = fc.constantFrom(
      ...Array.from('$.{}()[]"\'`!:, \\/a1-_*#%'),
      '${',
      'a.',
      'a(',
      '!Sub ',
      'new ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 300 }), (pieces) => {
        const started = performance.now();
        language.isReference(pieces.join('').slice(0, 300));
        expect(performance.now() - started).toBeLessThan(200);
      }),
      { seed: 5, numRuns: 300 },
    );
    for (const text of [
      'a'.repeat(300),
      'a.'.repeat(150),
      'a('.repeat(150),
      `"${'$'.repeat(298)}`,
      '*'.repeat(300),
    ])
      expect(language.isReference(`${text}!;`)).toBe(false);
  });
});

/** An origin that has the same text for everything. */
const given = (tool: string, text: string) => ({
  tool,
  references: Object.fromEntries(REFERENCE_KEYS.map((key) => [key, text])),
  isObject: false,
});

describe('an export', () => {
  const input = { format: '$context.requestId', settings: DEFAULT_SETTINGS };

  it('takes no notice of the origin of another tool, or of what is no reference', () => {
    for (const exporter of EXPORTERS) {
      for (const scope of exporter.scopes) {
        const plain = exporter.export({ ...input, scope });
        const own = exporter.references?.language.id ?? '';
        for (const origin of [given('other', 'var.stage'), given(own, '}\n"\' evil: $(id) `')]) {
          expect(exporter.export({ ...input, scope, origin })).toEqual(plain);
        }
      }
    }
  });

  it('takes no variable for a reference that its script sets itself', () => {
    const SETS: Readonly<Record<string, RegExp>> = {
      awsCliBash: /(?<![\w-])(?!AWS_)(\w+)=\$?[(\d']/g,
      awsCliPowerShell: /\$(?!context\b)([A-Za-z]\w*)/g,
      awsCliCmd: /^set (?:\/[ap] )?"?(?!AWS_)(\w+)\+?=|set \/p (\w+)=/gm,
    };
    for (const exporter of EXPORTERS) {
      const { language } = exporter.references ?? {};
      const pattern = SETS[exporter.id];
      if (!language || !pattern) continue;
      const texts = exporter.scopes.map((scope) => exporter.export({ ...input, scope }).text);
      const names = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, a, b]) => a ?? b ?? ''));
      expect(new Set(names).size, exporter.id).toBeGreaterThan(5);
      for (const name of names) {
        const written = exporter.id === 'awsCliCmd' ? `%${name}%` : `$${name}`;
        expect([written, language.isReference(written)]).toEqual([written, false]);
        expect(language.isReference(written.replace(name, `${name}_x`)), written).toBe(true);
      }
    }
  });

  it('names only settings for which it still prints a value', () => {
    for (const exporter of EXPORTERS) {
      const support = exporter.references;
      const [text = ''] = SAMPLES.find(({ language }) => language === support?.language)?.takes ?? [];
      if (!support) continue;
      for (const scope of exporter.scopes) {
        const keys = support.keys[scope] ?? [];
        const references = Object.fromEntries(keys.map((key) => [key, text]));
        const origin = { tool: support.language.id, references, isObject: false };
        const { text: printed, notes } = exporter.export({ ...input, scope, origin });
        const settings = exporter.settingsFor(scope, references);
        expect(exporter.settingsFor(scope)).toEqual(expect.arrayContaining([...settings]));
        if (keys.length > 0)
          expect(notes.some((note) => note.text.en.includes('where it came from'))).toBe(true);
        for (const key of ['accountId', 'retentionDays', 'tags'] as const) {
          const other = { accountId: '999999999999', retentionDays: 3653, tags: 'other=1' }[key];
          const changed = exporter.export({
            ...input,
            scope,
            origin,
            settings: { ...DEFAULT_SETTINGS, [key]: other },
          });
          expect([exporter.id, scope, key, changed.text !== printed]).toEqual([
            exporter.id,
            scope,
            key,
            settings.includes(key),
          ]);
        }
      }
    }
  });
});

describe('sanitizeOrigin', () => {
  it('takes anything and gives a usable origin or none, the same the second time', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.record({
        tool: fc.oneof(fc.constant('terraform'), fc.string()),
        references: fc.oneof(
          fc.anything(),
          fc.dictionary(fc.constantFrom(...REFERENCE_KEYS, 'x', '__proto__'), fc.string({ unit: 'binary' })),
        ),
        isObject: fc.oneof(fc.boolean(), fc.string()),
      }),
    );
    fc.assert(
      fc.property(hostile, (input) => {
        const origin = sanitizeOrigin(input);
        expect(sanitizeOrigin(origin)).toEqual(origin);
        for (const text of Object.values(origin?.references ?? {})) {
          expect(text).toMatch(/^[^\0-\x1f\x7f-\x9f\u2028\u2029]{1,300}$/);
        }
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  it('keeps what is usable', () => {
    const references = {
      apiId: 'a.b',
      stageName: 'a\nb',
      region: '',
      destinationArn: 'x'.repeat(301),
      evil: 'c',
    };
    expect(sanitizeOrigin({ tool: 'terraform', references, isObject: 1 })).toEqual({
      tool: 'terraform',
      references: { apiId: 'a.b' },
      isObject: false,
    });
    expect(sanitizeOrigin({ tool: 'terraform', references: {}, isObject: true })?.isObject).toBe(true);
    for (const [length, isKept] of [
      [300, true],
      [301, false],
    ] as const) {
      const origin = sanitizeOrigin({ tool: 'terraform', references: { apiId: 'a'.repeat(length) } });
      expect(origin !== undefined).toBe(isKept);
    }
    expect(sanitizeOrigin({ tool: 'terraform', references: {}, isObject: false })).toBeUndefined();
    expect(sanitizeOrigin({ tool: '../x', references, isObject: true })).toBeUndefined();
  });
});
