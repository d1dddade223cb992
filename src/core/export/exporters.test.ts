import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../api/page.ts';
import { DEFAULT_API } from '../apis/apis.ts';
import { EXPORTER_GROUPS, SCOPES, type Exporter, type Scope } from './exporter.ts';
import { type Settings } from '../settings/settings.ts';
import { awsCliBash } from './exporters/awsCliBash.ts';
import { EXPORTERS, findExporter } from './exporters.ts';
import { SETTINGS_VARIANTS } from './testing/settingsVariants.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const FIXTURES = join(HERE, 'fixtures');
const IS_UPDATE = process.env.UPDATE_FIXTURES === '1';

const { typed: SETTINGS } = SETTINGS_VARIANTS;

/** Typed here, so that a change of the presets cannot change what is expected. */
const TEMPLATES = {
  clf: '$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "$context.eventType $context.routeKey $context.connectionId" $context.status $context.requestId',
  hostile:
    '  {"q":"it\'s \\"$context.status\\"","b":"`id` $(id) ${context.x} ${!x} $$","w":"{{ x }} %PATH% !echo; # & | <a> \\n \\\\","k":"한국어 👩‍🚀","n":"\t\u00a0\u2028\u0085"} $context.requestId  ',
  json: '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","caller":"$context.identity.caller","user":"$context.identity.user","requestTime":"$context.requestTime","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","connectionId":"$context.connectionId"}',
};

/** Of what is a piece of a person's own file, and of what is a file by itself. */
const FILE_NAMES: Readonly<Record<string, readonly string[]>> = {
  formatString: ['access-log-format.txt'],
  awsCliBash: ['access-log.sh'],
  awsCliPowerShell: ['access-log.ps1'],
  awsCliCmd: ['access-log.cmd'],
  cliInputJson: ['access-log.json'],
  cloudFormationYaml: ['access-log-settings.yaml', 'access-log.yaml'],
  cloudFormationJson: ['access-log-settings.json', 'access-log.json'],
  sam: ['access-log-settings.yaml', 'template.yaml'],
  cdkTypeScript: ['access-log-settings.ts', 'access-log.ts'],
  cdkPython: ['access_log_settings.py', 'access_log.py'],
  terraform: ['access_log_settings.tf', 'access_log.tf'],
  pulumiTypeScript: ['access-log-settings.ts', 'index.ts'],
  serverlessFramework: ['serverless.yml'],
  boto3: ['access_log.py'],
  javaScriptSdk: ['access-log.mjs'],
};

/** The vendors' own sites. */
const DOCS = [
  'https://docs.aws.amazon.com',
  'https://registry.terraform.io',
  'https://www.pulumi.com',
  'https://www.serverless.com',
];

interface Input {
  readonly name: string;
  readonly format: string;
  readonly settings: Settings;
}

/** For the plainest scope the formats, which every other scope prints in the same way. */
const OF_FORMAT = Object.entries(TEMPLATES).map(([name, format]): Input => {
  return { name, format, settings: SETTINGS };
});

/** For the others a format that hurts, with all settings that change one of those that the scope uses. */
function inputsOf(exporter: Exporter, scope: Scope): readonly Input[] {
  if (scope === 'format') return OF_FORMAT;
  const used = exporter.settingsFor(scope);
  return Object.entries<Settings>(SETTINGS_VARIANTS)
    .filter(([, each]) => each === SETTINGS || used.some((key) => each[key] !== SETTINGS[key]))
    .map(([name, settings]) => ({
      name,
      // What switches logging off holds no format.
      format: scope === 'remove' ? '' : TEMPLATES.hostile,
      settings,
    }));
}

const CASES = EXPORTERS.flatMap((exporter) =>
  exporter.scopes.flatMap((scope) =>
    inputsOf(exporter, scope).map((input) => {
      const fixture = join(exporter.id, `${scope}-${input.name}${extname(exporter.fileName(scope))}`);
      return { exporter, scope, fixture, ...input };
    }),
  ),
);

describe('what is exported', () => {
  it.each(CASES)('is $fixture', ({ exporter, scope, format, settings, fixture }) => {
    const { text, refused } = exporter.export({ format, settings, scope });
    expect(refused).toBeUndefined();
    const path = join(FIXTURES, fixture);
    if (IS_UPDATE) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    expect(existsSync(path), `${fixture} is missing; UPDATE_FIXTURES=1 writes it`).toBe(true);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  it('has no fixture that nothing exports', () => {
    const files = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.toSorted()).toEqual(CASES.map(({ fixture }) => join(FIXTURES, fixture)).toSorted());
  });
});

describe('the registry', () => {
  it('holds every exporter, each in the file of its name', () => {
    const files = readdirSync(join(HERE, 'exporters')).filter((name) => !name.endsWith('.test.ts'));
    expect(EXPORTERS.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('finds an exporter by its id only', () => {
    for (const exporter of EXPORTERS) expect(findExporter(exporter.id)).toBe(exporter);
    expect(findExporter('toString')).toBeUndefined();
  });

  it('keeps the groups together and in their order', () => {
    const groups = EXPORTERS.map(({ group }) => Object.keys(EXPORTER_GROUPS).indexOf(group));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  });
});

describe('the AWS CLI for POSIX shells', () => {
  it('says that Git Bash cannot read the document of a script, where there is one', () => {
    for (const scope of awsCliBash.scopes) {
      const { text, notes } = awsCliBash.export({ format: '$context.requestId', settings: SETTINGS, scope });
      expect(notes.some(({ text: { en } }) => en.includes('Git Bash'))).toBe(text.includes('<<'));
    }
  });

  it('asks for no account where the log group is a reference that says it', () => {
    const all = awsCliBash.settingsFor('stage');
    expect(all).toContain('accountId');
    expect(awsCliBash.settingsFor('stage', { destinationArn: '"$GROUP_ARN"' })).toEqual(
      all.filter((key) => key !== 'accountId'),
    );
  });
});

describe.each(EXPORTERS)('$id', (exporter) => {
  const first = { format: '$context.requestId', settings: SETTINGS, scope: 'format' } as const;

  it('describes itself in both languages', () => {
    for (const text of [exporter.label, exporter.detail]) {
      expect(text.en).not.toBe('');
      expect(text.ko).not.toBe('');
    }
    expect(DOCS).toContain(new URL(pageOf(DEFAULT_API, exporter.docs)).origin);
    expect(exporter.mediaType).toMatch(/^[a-z]+\/[a-z.-]+$/);
  });

  it('has scopes in their order and a plain file name for each', () => {
    const scopes: readonly Scope[] = exporter.scopes;
    expect(scopes.length).toBeGreaterThan(0);
    expect(exporter.scopes).toEqual(SCOPES.filter((scope) => scopes.includes(scope)));
    for (const scope of exporter.scopes)
      expect(exporter.fileName(scope)).toMatch(/^[a-z][a-z_-]*\.[a-z][a-z0-9]+$/);
  });

  it('names a piece and a whole file by what they are', () => {
    const [piece, whole = piece] = FILE_NAMES[exporter.id] ?? [];
    for (const scope of exporter.scopes)
      expect(exporter.fileName(scope)).toBe(scope === 'format' ? piece : whole);
  });

  it('has a note in both languages for every scope, with links to pages', () => {
    for (const scope of exporter.scopes) {
      const { notes, steps = [] } = exporter.export({ ...first, scope });
      for (const step of steps) expect(step.ko).toMatch(/[가-힣]/);
      expect(notes.length).toBeGreaterThan(0);
      for (const { text, link } of notes) {
        expect(text.en).not.toBe('');
        expect(text.ko).toMatch(/[가-힣]/);
        if (link !== undefined) expect(new URL(pageOf(DEFAULT_API, link)).protocol).toBe('https:');
      }
    }
  });

  it('sends nobody to a scope that it does not have', () => {
    for (const scope of exporter.scopes) {
      const { notes, steps = [] } = exporter.export({ ...first, scope });
      const texts = [...notes.map(({ text }) => text), ...steps].map(({ en }) => en);
      for (const [name, each] of [
        ['“Access log”', 'format'],
        ['“Stage logging”', 'stage'],
        ['“Full setup”', 'full'],
        ['“Turn off”', 'remove'],
      ] as const) {
        const scopes: readonly Scope[] = exporter.scopes;
        const said = scopes.includes(each) ? [] : texts.filter((text) => text.includes(name));
        for (const text of said) expect(text).toContain('AWS CLI target');
      }
    }
  });

  it.each([
    ['', 'empty'],
    ['$context.requestId\n', 'line break'],
    ['$context.requestId\r$context.status', 'line break'],
    ['$context.requestId \ud83d', 'UTF-8'],
  ])('refuses %j and says why', (format, reason) => {
    for (const scope of exporter.scopes.filter((each: Scope) => each !== 'remove')) {
      const exported = exporter.export({ ...first, format, scope });
      expect(exported.text).toBe('');
      expect(exported.refused?.en).toContain(reason);
      expect(exported.refused?.ko).toMatch(/[가-힣]/);
    }
  });

  it('uses only the settings that it names', () => {
    const other: Settings = {
      region: 'cn-north-1',
      accountId: '999999999999',
      apiId: 'zzzzzzzzzz',
      stageName: 'other',
      logGroupName: '/other',
      retentionDays: 3653,
      executionLogLevel: 'INFO',
      dataTrace: true,
      detailedMetrics: true,
      tags: 'other=1',
    };
    for (const scope of exporter.scopes) {
      const print = (settings: Settings) => {
        const { text, steps } = exporter.export({ ...first, settings, scope });
        return JSON.stringify([text, steps]);
      };
      const used = Object.entries(other).filter(([key, value]) => {
        return print({ ...SETTINGS, [key]: value }) !== print(SETTINGS);
      });
      expect(used.map(([key]) => key).toSorted()).toEqual([...exporter.settingsFor(scope)].toSorted());
    }
  });

  it('prints nothing that was typed wrongly, but a placeholder, and says so', () => {
    const evil = `x'; $(touch /tmp/x) "\`{{resolve:ssm:x}} \nJSON\n`;
    for (const scope of exporter.scopes) {
      for (const key of ['region', 'accountId', 'apiId', 'stageName', 'logGroupName', 'tags'] as const) {
        const { text, notes } = exporter.export({ ...first, scope, settings: { ...SETTINGS, [key]: evil } });
        const empty = exporter.export({ ...first, scope, settings: { ...SETTINGS, [key]: '' } });
        expect(text).toBe(empty.text);
        expect(text).not.toContain('touch');
        if (text.includes('YOUR_')) expect(notes[0]?.text.en).toMatch(/^Fill in first: `YOUR_[A-Z_]+`\.$/);
      }
    }
  });

  it('gives an answer for any format', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...exporter.scopes), (format, scope) => {
        const { text, refused } = exporter.export({ ...first, format, scope });
        expect(text === '').toBe(refused !== undefined);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
