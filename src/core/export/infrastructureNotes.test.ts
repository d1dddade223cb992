import { describe, expect, it } from 'vitest';
import type { Exporter, Scope } from './exporter.ts';
import type { Settings } from '../settings/settings.ts';
import { cdkPython } from './exporters/cdkPython.ts';
import { cdkTypeScript } from './exporters/cdkTypeScript.ts';
import { cloudFormationJson } from './exporters/cloudFormationJson.ts';
import { cloudFormationYaml } from './exporters/cloudFormationYaml.ts';
import { pulumiTypeScript } from './exporters/pulumiTypeScript.ts';
import { sam } from './exporters/sam.ts';
import { serverlessFramework } from './exporters/serverlessFramework.ts';
import { terraform } from './exporters/terraform.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';

const DECLARATIVE = [
  cloudFormationYaml,
  cloudFormationJson,
  sam,
  cdkTypeScript,
  cdkPython,
  terraform,
  pulumiTypeScript,
  serverlessFramework,
] satisfies readonly Exporter[];

const FULL = { ...DEFAULT_SETTINGS, region: 'us-east-1', accountId: '111122223333', apiId: 'k4x7m2q9ad' };
const print = (
  exporter: Exporter,
  scope: Scope,
  settings: Partial<Settings> = {},
  format = '$context.requestId',
) => exporter.export({ format, settings: { ...FULL, ...settings }, scope });
const notesOf = (...args: Parameters<typeof print>) =>
  print(...args)
    .notes.map(({ text }) => text.en)
    .join('\n');

describe.each(DECLARATIVE.map((exporter) => [exporter.id, exporter] as const))('%s', (_, exporter) => {
  it('says of every scope how to turn logging off again', () => {
    for (const scope of exporter.scopes) {
      expect(notesOf(exporter, scope), scope).toMatch(/To turn (?:logging|the access log) off/);
    }
  });

  it('warns of the messages in a data trace, and names the checks that it meets', () => {
    const notes = notesOf(exporter, 'full', { executionLogLevel: 'INFO', dataTrace: true });
    expect(notes).toContain('personal data');
    expect(notes).toContain('APIGateway.9');
    expect(notes).toContain('APIGateway.1');
    expect(notesOf(exporter, 'full', { executionLogLevel: 'OFF' })).not.toMatch(/APIGateway\.1\b/);
  });
});

describe('the retention of the execution log', () => {
  it('is offered as a command where API and stage are known', () => {
    expect(notesOf(cdkPython, 'full')).toContain('put-retention-policy');
    for (const exporter of [cdkPython, sam, serverlessFramework]) {
      // API and stage are those of a construct, a template or a service.
      expect(notesOf(exporter, 'stage')).toContain('`/aws/apigateway/…/…`');
      expect(notesOf(exporter, 'stage')).not.toContain('put-retention-policy');
    }
    expect(notesOf(sam, 'full')).toContain('`/aws/apigateway/…/prod`');
    expect(notesOf(terraform, 'full')).toContain(
      '`aws logs put-retention-policy --log-group-name /aws/apigateway/k4x7m2q9ad/prod --retention-in-days 30`',
    );
    expect(notesOf(terraform, 'full', { retentionDays: 0 })).not.toContain('put-retention-policy');
    expect(notesOf(terraform, 'stage', { executionLogLevel: 'OFF' })).not.toContain('put-retention-policy');
  });
});

describe('tags that a syntax takes for its own', () => {
  it('are left out of the map of a stage, and a note says so', () => {
    const { text, notes } = print(cloudFormationJson, 'full', { tags: 'Name=ws, Ref=x' });
    const { Stage, AccessLogGroup } = JSON.parse(text).Resources;
    expect(Stage.Properties.Tags).toEqual({ Name: 'ws' });
    expect(AccessLogGroup.Properties.Tags).toContainEqual({ Key: 'Ref', Value: 'x' });
    expect(notes.some(({ text: { en } }) => en.includes('created without the tags `Ref`'))).toBe(true);
  });

  it('set no prototype', () => {
    expect(print(pulumiTypeScript, 'full', { tags: '__proto__=x' }).text).toContain("['__proto__']: 'x',");
  });
});

describe('CDK', () => {
  it.each([
    '${Token[x.1]} $context.requestId',
    '#{Token[x]} $context.requestId',
    '-1.8881545897087503e+289 $context.requestId',
  ])('refuses the token in %s', (format) => {
    expect(print(cdkPython, 'stage', {}, format).refused?.en).toContain('token');
  });

  it.each([
    '${Token[a b]} $context.requestId',
    '${Token[ $context.requestId',
    '#{Token[]} $context.requestId',
  ])('carries %s', (format) => {
    expect(print(cdkTypeScript, 'full', {}, format).refused).toBeUndefined();
  });
});
