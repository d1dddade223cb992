import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, type Tags } from 'yaml';
import { SCOPES, type Scope } from '../exporter.ts';
import { type Settings } from '../../settings/settings.ts';
import { cloudFormationYaml } from '../exporters/cloudFormationYaml.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, region: 'us-east-1', apiId: 'k4x7m2q9ad' };
const FORMAT = '{"id":"$context.requestId"}';

/** The short forms of functions, read as their long form. */
const TAGS: Tags = ['Sub', 'Ref', 'GetAtt'].map((name) => ({
  tag: `!${name}`,
  resolve: (value: string) => ({ [name]: value }),
}));

/** A text read by YAML; faults and warnings fail the test. */
function read(text: string, version: '1.1' | '1.2' = '1.2') {
  const document = parseDocument(text, { version, customTags: TAGS });
  expect(document.errors).toEqual([]);
  expect(document.warnings).toEqual([]);
  return document;
}

/** An export, read. */
function readExport(scope: Scope, settings: Settings = SETTINGS, format = FORMAT) {
  return read(cloudFormationYaml.export({ format, settings, scope }).text);
}

describe('the format in CloudFormation', () => {
  it.each(['1.1', '1.2'] as const)('is read back by YAML %s as it was', (version) => {
    const oneLine = fc
      .oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }))
      .filter((format) => !/[\r\n]/.test(format));
    fc.assert(
      fc.property(oneLine, fc.constantFrom(...SCOPES), (format, scope) => {
        const { text } = cloudFormationYaml.export({ format, settings: SETTINGS, scope });
        const path = scope === 'format' ? [] : ['Resources', 'Stage', 'Properties'];
        expect(read(text, version).getIn([...path, 'AccessLogSettings', 'Format'])).toBe(format);
      }),
      { seed: 10, numRuns: 100 },
    );
  });

  it('is refused where CloudFormation would put a secret into it', () => {
    const format = '$context.requestId {{resolve:secretsmanager:x}}';
    const exported = cloudFormationYaml.export({ format, settings: SETTINGS, scope: 'stage' });
    expect(exported.text).toBe('');
    expect(exported.refused?.en).toContain('{{resolve:');
  });
});

describe('a CloudFormation template', () => {
  it('holds what its scope sets up', () => {
    expect(Object.keys(readExport('stage').toJS().Resources)).toEqual(['AccessLogGroup', 'Stage']);
    expect(Object.keys(readExport('full').toJS().Resources)).toEqual([
      'AccessLogGroup',
      'ApiGatewayLogRole',
      'ApiGatewayAccount',
      'Stage',
    ]);
  });

  it('sets the role before the stage, which AWS would refuse else', () => {
    expect(readExport('full').getIn(['Resources', 'Stage', 'DependsOn'])).toBe('ApiGatewayAccount');
    expect(readExport('stage').hasIn(['Resources', 'Stage', 'DependsOn'])).toBe(false);
  });

  it('puts the ARN together without a suffix', () => {
    const settings = readExport('stage').toJS().Resources.Stage.Properties.AccessLogSettings;
    expect(settings.DestinationArn).toEqual({
      Sub: 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${AccessLogGroup}',
    });
  });

  it('keeps the level OFF a text, which YAML 1.1 takes for false without quotes', () => {
    const { text } = cloudFormationYaml.export({
      format: FORMAT,
      settings: { ...SETTINGS, executionLogLevel: 'OFF' },
      scope: 'stage',
    });
    const path = ['Resources', 'Stage', 'Properties', 'DefaultRouteSettings', 'LoggingLevel'];
    expect(read(text, '1.1').getIn(path)).toBe('OFF');
  });

  it('asks for the API id where there is none, and keeps logs for ever without a retention', () => {
    const template = readExport('stage', { ...SETTINGS, apiId: '', retentionDays: 0 });
    expect(template.hasIn(['Parameters', 'ApiId', 'Default'])).toBe(false);
    expect(template.hasIn(['Resources', 'AccessLogGroup', 'Properties', 'RetentionInDays'])).toBe(false);
    expect(readExport('stage').getIn(['Parameters', 'ApiId', 'Default'])).toBe('k4x7m2q9ad');
  });
});
