import { describe, expect, it } from 'vitest';
import { detectImports, PLAIN_TEXT } from '../detectImports.ts';

const ID = '$context.requestId';

const stage = (format: string) =>
  `Resources:\n  S:\n    Type: AWS::ApiGatewayV2::Stage\n    Properties:\n      AccessLogSettings:\n        Format: ${format}\n`;

const read = (text: string, fileName?: string) =>
  detectImports(text, fileName).finds.filter(({ importer }) => importer !== PLAIN_TEXT);

describe('documents', () => {
  it.each([
    [
      'a parameter is the definition',
      `Parameters:\n  LogFormat:\n    Type: String\n    Default: ${ID} a\n${stage('!Ref LogFormat')}`,
      [`${ID} a`],
    ],
    ['a parameter alone', `Parameters:\n  LogFormat:\n    Type: String\n    Default: ${ID} a\n`, [`${ID} a`]],
    [
      'a mapping',
      `Mappings:\n  M:\n    prod:\n      f: ${ID} m\n${stage('!FindInMap [M, prod, f]')}`,
      [`${ID} m`],
    ],
    ['braces in what Sub leaves alone', stage(`!Sub '${ID} \${!{ x }}'`), [`${ID} \${{ x }}`]],
    ['both sides of a condition', stage(`!If [IsProd, ${ID} p, ${ID} d]`), [`${ID} p`, `${ID} d`]],
    ['JSON as a text', stage(`\n          Fn::ToJsonString: { id: ${ID} }`), [`{"id":"${ID}"}`]],
    [
      'a default of a reference',
      `provider:\n  logs:\n    websocket:\n      format: "\${opt:format, '${ID} o'}"\n`,
      [`${ID} o`],
    ],
    [
      'what is before what was',
      JSON.stringify({
        resource_changes: [
          {
            change: {
              before: { access_log_settings: [{ format: `${ID} b` }] },
              after: { access_log_settings: [{ format: `${ID} a` }] },
            },
          },
        ],
      }),
      [`${ID} a`, `${ID} b`],
    ],
    [
      'a template in an answer',
      JSON.stringify({ TemplateBody: stage(`${ID} t`), StagesAvailable: ['Original'] }),
      [`${ID} t`],
    ],
    [
      'JSON in JSON in JSON',
      JSON.stringify({
        Body: JSON.stringify({ In: JSON.stringify({ AccessLogSettings: { Format: `${ID} j` } }) }),
      }),
      [`${ID} j`],
    ],
    [
      'a script in a workflow',
      `jobs:\n  a:\n    steps:\n      - run: |\n          aws apigatewayv2 update-stage --api-id a --access-log-settings '{"Format":"${ID} w"}'\n`,
      [`${ID} w`],
    ],
    [
      'merged maps',
      `a: &a\n  DestinationArn: x\nb: &b\n  Format: ${ID} m\ns:\n  AccessLogSettings:\n    <<: [*a, *b]\n`,
      [`${ID} m`],
    ],
    [
      'mapping templates are none',
      `x-amazon-apigateway-integration:\n  requestTemplates:\n    format: '{"id":"${ID}"}'\n`,
      [],
    ],
    [
      'mapping templates in JSON are none',
      JSON.stringify({ RequestTemplates: { format: `{"id":"${ID}"}` } }),
      [],
    ],
  ] as const)('%s', (_, text, formats) => {
    expect(read(text).map(({ format }) => format)).toEqual(formats);
  });

  it('says which side of a condition a format is from', () => {
    const notes = read(stage(`!If [IsProd, ${ID} p, ${ID} d]`)).map((find) => find.notes[0]?.en);
    expect(notes).toEqual([
      'This format is used if the condition `IsProd` is true.',
      'This format is used if the condition `IsProd` is false.',
    ]);
  });

  it('reads settings out of merged maps', () => {
    const arn = 'arn:aws:logs:eu-west-1:111122223333:log-group:/ws';
    const [find] = read(
      `d: &d\n  DestinationArn: ${arn}\ns:\n  AccessLogSettings:\n    <<: *d\n    Format: ${ID}\n`,
    );
    expect(find?.settings).toMatchObject({ region: 'eu-west-1', logGroupName: '/ws' });
  });

  it('is not led into endless merging', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} {'<<': *a${i}, "<<": *a${i}}`);
    const started = performance.now();
    read(`a0: &a0 { x: ${ID} }\n${lines.join('\n')}\n`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
