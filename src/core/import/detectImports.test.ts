import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectImports, MAX_IMPORT, PLAIN_TEXT } from './detectImports.ts';
import { IMPORTERS } from './importers.ts';
import { CODE_IMPORTERS } from './importers/codeImporters.ts';

const ID = '$context.requestId';

/** Importer, what its label says, the text, the format in it. */
const EXAMPLES: readonly (readonly [importer: string, label: string, text: string, format: string])[] = [
  [
    'terraform',
    'keys are sorted',
    `resource "aws_apigatewayv2_stage" "s" {
  access_log_settings {
    format = jsonencode({ b = "${ID}", a = "<$context.status>" })
  }
}`,
    `{"a":"\\u003c$context.status\\u003e","b":"${ID}"}`,
  ],
  ['terraform', 'final line break', `format = <<-EOT\n    a ${ID}\n      b\n  EOT\n`, `a ${ID}\n  b\n`],
  [
    'terraform',
    'parts replaced',
    `format = replace(trimspace(<<EOF\n${ID}\n  $\${x} %%{y}\nEOF\n), "/\\\\s+/", " ")`,
    `${ID} \${x} %{y}`,
  ],
  ['terraform', 'joined', `locals {\n f = join(",", ["${ID}", "b"])\n}\nformat = local.f\n`, `${ID},b`],
  [
    'cloudFormationYaml',
    'folded',
    `AccessLogSettings:\n  Format: >-\n    {"a":\n    "${ID}"}\n`,
    `{"a": "${ID}"}`,
  ],
  [
    'cloudFormationYaml',
    'final line break',
    `AccessLogSettings:\n  Format: >\n    ${ID}\n    b\n`,
    `${ID} b\n`,
  ],
  ['cloudFormationYaml', 'Fn::Sub', `AccessLogSettings:\n  Format: !Sub '${ID} \${!x}'\n`, `${ID} \${x}`],
  [
    'cloudFormationYaml',
    'not quoted',
    `AccessLogSettings:\n  Format: {"a":"${ID}", "b":"c"}\n`,
    `{"a":"${ID}", "b":"c"}`,
  ],
  [
    'cloudFormationJson',
    'Fn::Join',
    `{"R":{"Type":"AWS::ApiGatewayV2::Stage","AccessLogSettings":{"Format":{"Fn::Join":[" ",["${ID}","b"]]}}}}`,
    `${ID} b`,
  ],
  [
    'sam',
    'SAM',
    `Type: AWS::Serverless::WebSocketApi\nProperties:\n  AccessLogSettings:\n    Format: ${ID}\n`,
    ID,
  ],
  [
    'serverlessFramework',
    'Serverless',
    `custom:\n  f: '${ID} x'\nprovider:\n  logs:\n    websocket:\n      format: \${self:custom.f}\n`,
    `${ID} x`,
  ],
  [
    'pulumiYaml',
    'Pulumi, YAML',
    `runtime: yaml\nresources:\n  s:\n    type: aws:apigatewayv2:Stage\n    properties:\n      accessLogSettings:\n        format:\n          fn::toJSON: { b: "<${ID}>", a: x }\n`,
    `{"a":"x","b":"\\u003c${ID}\\u003e"}`,
  ],
  [
    'ansible',
    'Ansible',
    `- hosts: all\n  tasks:\n    - community.aws.stage:\n        access_log_settings:\n          format: ${ID} x\n`,
    `${ID} x`,
  ],
  ['json', 'JSON', `{"Items":[{"AccessLogSettings":{"Format":"${ID}"},"StageName":"p"}]}`, ID],
  [
    'awsCliBash',
    'shorthand',
    `aws apigatewayv2 update-stage --api-id a --access-log-settings 'DestinationArn=x,Format="${ID},b"'`,
    `${ID},b`,
  ],
  [
    'awsCliBash',
    'bash',
    `aws apigatewayv2 update-stage --access-log-settings '{"Format":"it'\\''s ${ID}"}'`,
    `it's ${ID}`,
  ],
  [
    'awsCliBash',
    'file',
    `cat > f.json <<'EOF'\n{"Format":"${ID}"}\nEOF\naws apigatewayv2 update-stage --cli-input-json file://f.json`,
    ID,
  ],
  [
    'awsCliBash',
    'patch operation',
    `aws apigateway update-stage --patch-operations op=replace,path=/accessLogSettings/format,value='${ID} b'`,
    `${ID} b`,
  ],
  [
    'awsCliPowerShell',
    'PowerShell',
    `$s = @'\n{"Format":"it's ${ID}"}\n'@\naws apigatewayv2 update-stage --access-log-settings $s`,
    `it's ${ID}`,
  ],
  [
    'awsCliCmd',
    'cmd',
    `aws apigatewayv2 update-stage ^\r\n --access-log-settings "{\\"Format\\":\\"${ID}\\"}"`,
    ID,
  ],
  [
    'cdkTypeScript',
    'helper',
    `const s = new WebSocketStage(this, 'S', { accessLogSettings: { format: AccessLogFormat.jsonWithStandardFields({ ip: true, user: false }) } });`,
    `{"requestId":"${ID}","ip":"$context.identity.sourceIp"}`,
  ],
  [
    'cdkTypeScript',
    'JSON.stringify',
    'const f = JSON.stringify({ id: AccessLogField.contextRequestId(), c: `$context.connectionId` });\nAccessLogFormat.custom(f)',
    `{"id":"${ID}","c":"$context.connectionId"}`,
  ],
  [
    'cdkPython',
    'json.dumps',
    `import aws_cdk\nf = apigw.AccessLogFormat.custom(json.dumps({"a": AccessLogField.context_request_id()}))`,
    `{"a": "${ID}"}`,
  ],
  [
    'pulumiTypeScript',
    'Pulumi',
    `new aws.apigatewayv2.Stage("p", { accessLogSettings: { format: "${ID} " + 'b' } });`,
    `${ID} b`,
  ],
  ['boto3', 'Python', `import boto3\nfmt = (\n  "${ID} "\n  f"{{b}}"\n)\n`, `${ID} {b}`],
  ['javaScriptSdk', 'joined', `const x = ['${ID}', "b"].join('\\t');`, `${ID}\tb`],
  ['javaCode', 'Java', `static final String F = "{\\"a\\":\\"" + "${ID}\\"}";`, `{"a":"${ID}"}`],
  ['quotedString', 'quoted', `"{\\"a\\":\\"${ID}\\"}",`, `{"a":"${ID}"}`],
];

describe('detectImports', () => {
  it.each(EXAMPLES)('reads %s (%s)', (importer, label, text, format) => {
    const [first] = detectImports(text).finds;
    expect(first?.format).toBe(format);
    expect(first?.importer).toBe(importer);
    expect(first?.label.en).toContain(label);
    expect(first?.label.ko).not.toBe('');
  });

  it('has an example of every importer', () => {
    const tried = new Set(EXAMPLES.map(([importer]) => importer));
    // Those of code have examples beside their table.
    const others = IMPORTERS.filter((importer) => !CODE_IMPORTERS.includes(importer));
    const left = others.map(({ id }) => id).filter((id) => !tried.has(id));
    expect(left).toEqual(['yaml']);
  });

  it('joins the form of the AWS page and takes a bare format as it is', () => {
    const [page] = detectImports(`{ "a":"${ID}", \\\n  "b":"$context.status" \\\n}`).finds;
    expect(page?.format).toBe(`{ "a":"${ID}","b":"$context.status"}`);
    const bare = `  {"format":"x"} ${ID}  `;
    expect(detectImports(bare).finds.map(({ importer, format }) => [importer, format])).toEqual([
      [PLAIN_TEXT, bare],
    ]);
  });

  it('offers every format, marks the kind of API, and the text itself last', () => {
    const { finds } = detectImports(
      `resource "aws_apigatewayv2_stage" "a" {
  access_log_settings { format = "${ID} $context.connectionId" }
}
resource "aws_api_gateway_stage" "b" {
  access_log_settings { format = "${ID} $context.httpMethod" }
}`,
    );
    expect(finds.map(({ importer, api }) => [importer, api])).toEqual([
      ['terraform', 'websocket'],
      ['terraform', 'rest'],
      [PLAIN_TEXT, 'unknown'],
    ]);
  });

  it('finds the settings beside a format', () => {
    const arn = 'arn:aws:logs:eu-west-1:111122223333:log-group:/ws/logs:*';
    const stage = {
      ApiId: 'abcd123456',
      StageName: 'live',
      AccessLogSettings: { DestinationArn: arn, Format: ID },
    };
    expect(detectImports(JSON.stringify(stage)).finds[0]?.settings).toEqual({
      region: 'eu-west-1',
      accountId: '111122223333',
      logGroupName: '/ws/logs',
      apiId: 'abcd123456',
      stageName: 'live',
    });
  });

  it.each([
    [`format = "${ID} \${var.env} b"\naccess_log_settings = {}`, `${ID} \${var.env} b`, ['var.env']],
    [`const f = \`${ID} \${env()}\`;`, `${ID} \${env()}`, ['env()']],
    [`AccessLogSettings:\n  Format: !Sub '${ID} \${Env}'`, `${ID} \${Env}`, ['Env']],
    [
      `aws apigatewayv2 x --access-log-settings "{\\"Format\\":\\"\\${ID} $ENVIRONMENT\\"}"`,
      `${ID} $ENVIRONMENT`,
      ['$ENVIRONMENT'],
    ],
  ])('names what it cannot evaluate in %j and keeps it as text', (text, format, names) => {
    const [first] = detectImports(text).finds;
    expect(first?.format).toBe(format);
    expect(first?.holes.map(({ name }) => name)).toEqual(names);
    for (const { name, from, to } of first?.holes ?? []) expect(format.slice(from, to)).toContain(name);
  });

  it.each([
    `const format = JSON.stringify({ apiId: "$context.apiId", stageName: "$context.stage", id: "${ID}" });`,
    `aws apigatewayv2 update-stage --access-log-settings "DestinationArn=arn:aws:logs:$REGION:$ACCOUNT:log-group:/ws,Format='\\${ID} x'"`,
  ])('takes no reference and no variable of the format for a setting in %j', (text) => {
    const { settings = {} } = detectImports(text).finds[0] ?? {};
    expect(Object.values(settings).filter((value) => value.includes('$'))).toEqual([]);
  });

  it('says why there is nothing to choose from', () => {
    expect(detectImports(' \n').problem).toBe('empty');
    expect(detectImports('PK\u0003\u0000').problem).toBe('binary');
    expect(detectImports('x'.repeat(MAX_IMPORT + 1)).problem).toBe('too-large');
    expect(detectImports('x'.repeat(MAX_IMPORT)).problem).toBe('too-large');
  });

  it('never throws, whatever the importer', () => {
    const pieces = fc.constantFrom(
      '$context.requestId',
      'format',
      '=',
      ':',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '"',
      "'",
      '`',
      '${',
      '\\',
      '\n',
      ' ',

      '<<EOF\n',
      '!Sub ',
      'aws apigatewayv2 ',
      '--access-log-settings ',
      'JSON.stringify(',
      'x',
      '.',
      ',',
      '+',
      '- ',

      'jsonencode(',
      '&a ',
      '*a',
      '<<: ',
      '|',
      '>',
      '#',
      '//',
      '"""',
      "f'",
      '$x',
      "@'",
      '%',
      '1',
      'new ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const importer of IMPORTERS) {
          importer.weight(text);
          for (const { format, from, to } of importer.read(text) ?? []) {
            expect(typeof format).toBe('string');
            expect(from <= to && to <= text.length).toBe(true);
          }
        }
      }),
      { seed: 31, numRuns: 150 },
    );
  });
});
