import { describe, expect, it } from 'vitest';
import { detectImports } from '../detectImports.ts';
import { CODE_IMPORTERS } from './codeImporters.ts';

const ID = '$context.requestId';
const STATUS = '$context.status';
const JSON_ID = `{"id":"${ID}"}`;

/** Importer, the text, the format in it. */
const EXAMPLES: readonly (readonly [importer: string, text: string, format: string])[] = [
  ['goCode', `package main\n\nvar logFormat = \`${JSON_ID}\`\n`, JSON_ID],
  [
    'goCode',
    `func f() string {\n\tlogFormat := fmt.Sprintf("%s %v", "${ID}", "b")\n\treturn logFormat\n}`,
    `${ID} b`,
  ],
  [
    'goCode',
    `b, err := json.Marshal(map[string]string{"b": "${ID}", "a": "<"})\nformat := string(b)\n`,
    `{"a":"\\u003c","b":"${ID}"}`,
  ],
  [
    'cdkGo',
    'AccessLogFormat: awsapigateway.AccessLogFormat_JsonWithStandardFields(&awsapigateway.JsonWithStandardFieldProps{\n\tIp: jsii.Bool(true),\n\tStatus: jsii.Bool(true),\n}),\n',
    `{"requestId":"${ID}","ip":"$context.identity.sourceIp","status":"${STATUS}"}`,
  ],
  [
    'pulumiGo',
    `stage, err := apigatewayv2.NewStage(ctx, "s", &apigatewayv2.StageArgs{\n\tAccessLogSettings: &apigatewayv2.StageAccessLogSettingsArgs{\n\t\tFormat: pulumi.String(\`${JSON_ID}\`),\n\t},\n})`,
    JSON_ID,
  ],
  ['javaCode', `String logFormat = """\n    {"id":\\\n    "${ID}"}\n    """.strip();\n`, JSON_ID],
  ['javaCode', `AccessLogSettings.builder().format("${ID} " + "b").build();\nString x = "c";`, `${ID} b`],
  [
    'cdkJava',
    'AccessLogFormat f = AccessLogFormat.custom(String.format("%s %s", AccessLogField.contextRequestId(), AccessLogField.contextStatus()));',
    `${ID} ${STATUS}`,
  ],
  [
    'pulumiJava',
    `import com.pulumi.aws.apigatewayv2.Stage;\nStageAccessLogSettingsArgs.builder().format("${ID}").build();`,
    ID,
  ],
  [
    'kotlinCode',
    `val logFormat = """\n    |{"id":\n    |"\${'$'}context.requestId"}\n""".trimMargin()\n`,
    `{"id":\n"${ID}"}`,
  ],
  [
    'kotlinCode',
    `val fields = listOf("requestId", "status")\nval logFormat = "\\$context.requestId \${if (true) "a" else "b"}"\n`,
    `${ID} a`,
  ],
  [
    'cdkKotlin',
    `import software.amazon.awscdk.services.apigateway.AccessLogFormat\nval f = AccessLogFormat.custom("\\$context.requestId")\n`,
    ID,
  ],
  [
    'pulumiKotlin',
    `import com.pulumi.aws.kotlin.apigatewayv2.stage\nval format = "\\$context.requestId"\n`,
    ID,
  ],
  ['csharpCode', `const string LogFormat = @"{""id"":""${ID}""}";`, JSON_ID],
  ['csharpCode', `var n = "b";\nstring logFormat = $"{{\\"id\\":\\"${ID}\\"}} {n}";`, `${JSON_ID} b`],
  [
    'csharpCode',
    `var n = "b";\nstring logFormat = $$"""\n    {"id":"${ID}",\n      "n":"{{n}}"}\n    """;`,
    `{"id":"${ID}",\n  "n":"b"}`,
  ],
  [
    'csharpCode',
    `string logFormat = JsonSerializer.Serialize(new { id = "${ID}", q = "<" });`,
    `{"id":"${ID}","q":"\\u003C"}`,
  ],
  [
    'cdkCSharp',
    `using Amazon.CDK.AWS.APIGateway;\nvar f = AccessLogFormat.Custom(string.Join(" ", new[] { AccessLogField.ContextRequestId(), "b" }));`,
    `${ID} b`,
  ],
  [
    'pulumiPython',
    `log = aws.apigateway.StageAccessLogSettingsArgs(\n    destination_arn=group.arn,\n    format='${ID}',\n)\n`,
    ID,
  ],
  [
    'pulumiCSharp',
    `using Pulumi;\nAccessLogSettings = new StageAccessLogSettingsArgs\n{\n    Format = "${ID}",\n},`,
    ID,
  ],
  ['rustCode', `let format = json!({ "b": "${ID}", "a": 1 }).to_string();`, `{"a":1,"b":"${ID}"}`],
  ['rustCode', `let n = "b";\nlet format = format!("{} {n}", "${ID}");`, `${ID} b`],
  ['rubyCode', `LOG_FORMAT = { id: '${ID}' }.to_json.freeze\n`, JSON_ID],
  ['rubyCode', `log_format = <<~EOS.delete("\\n")\n  {"id":\n  "${ID}"}\nEOS\n`, JSON_ID],
  ['rubyCode', `fields = %w[${ID} ${STATUS}]\nlog_format = fields.join(' ')\n`, `${ID} ${STATUS}`],
  ['phpCode', `<?php\n$format = json_encode(['id' => '${ID}', 'p' => '/']);\n`, `{"id":"${ID}","p":"\\/"}`],
  ['phpCode', `<?php\n$format = <<<'EOT'\n    ${JSON_ID}\n    EOT;\n`, JSON_ID],
  [
    'swiftCode',
    `import AWSApiGatewayV2\n\nlet log = ApiGatewayV2ClientTypes.AccessLogSettings(format: "\`" +\n  "${ID}")\n`,
    `\`${ID}`,
  ],
  ['swiftCode', `import Foundation\nlet logFormat = #"${JSON_ID}"#\n`, JSON_ID],
  [
    'javaScriptSdk',
    `const fields = ['requestId', 'status'];\nconst format = fields.map((f) => \`$context.\${f}\`).join(' ');`,
    `${ID} ${STATUS}`,
  ],
  [
    'javaScriptSdk',
    `const build = (id = '${ID}') => { return JSON.stringify({ id }); };\nexport const format = build();`,
    JSON_ID,
  ],
  [
    'boto3',
    `import json\nKEYS = ["requestId", "status"]\nlog_format = " ".join(f"$context.{key}" for key in KEYS)\n`,
    `${ID} ${STATUS}`,
  ],
  [
    'pulumiPython',
    `import pulumi\nimport pulumi_aws as aws\naccess_log_settings={"format": '%s b' % "${ID}"}\n`,
    `${ID} b`,
  ],
  [
    'terraform',
    `locals {\n  keys = ["requestId", "status"]\n}\nformat = jsonencode({ for k in local.keys : k => "$context.\${k}" })\n`,
    `{"requestId":"${ID}","status":"${STATUS}"}`,
  ],
];

const api = (name: string, type: string) =>
  `resource "aws_apigatewayv2_api" "${name}" {\n  protocol_type = "${type}"\n}\n`;
const stage = (name: string) =>
  `resource "aws_apigatewayv2_stage" "${name}" {\n  api_id = aws_apigatewayv2_api.${name}.id\n  access_log_settings {\n    format = "${ID} ${name}"\n  }\n}\n`;

describe('code', () => {
  it.each(EXAMPLES)('of %s is read: %s', (importer, text, format) => {
    const [first] = detectImports(text).finds;
    expect(first?.format).toBe(format);
    expect(first?.importer).toBe(importer);
  });

  it('has an example of every language and library', () => {
    const tried = new Set(EXAMPLES.map(([importer]) => importer));
    const left = CODE_IMPORTERS.map(({ id }) => id).filter((id) => !tried.has(id));
    expect(left).toEqual(['cdkTypeScript', 'pulumiTypeScript', 'cdkPython']);
  });

  it('is decided by what stands in the text, with a word on the other branch', () => {
    const { finds } = detectImports(
      `variable "f" {\n  default = null\n}\nformat = var.f != null ? var.f : "${ID}"\n`,
    );
    expect(finds[0]?.format).toBe(ID);
    expect(finds[0]?.notes?.[0]?.en).toContain('the other branch is `var.f`');
  });

  it.each([
    [`locals {\n  format = var.debug ? "${ID} a" : "${ID} b"\n}\n`],
    [`const format = debug ? '${ID} a' : '${ID} b';\n`],
    [`log_format = "${ID} a" if debug else "${ID} b"\n`],
    [`val logFormat = if (debug) "\\$context.requestId a" else "\\$context.requestId b"\n`],
    [`let format = if debug { r#"${ID} a"# } else { r#"${ID} b"# };\n`],
  ])('offers both branches of what only running it decides: %s', (text) => {
    const finds = detectImports(text).finds.slice(0, 2);
    expect(finds.map(({ format }) => format)).toEqual([`${ID} a`, `${ID} b`]);
    for (const { notes } of finds) expect(notes?.[0]?.en).toContain('debug');
  });

  it('finds no format in mapping templates', () => {
    for (const text of [
      `resource "aws_apigatewayv2_integration" "i" {\n  request_templates = {\n    "application/json" = "{\\"id\\":\\"$context.connectionId\\"}"\n  }\n}\n`,
      `const vtl = '{"id":"$context.connectionId"}';\nnew X(this, 'i', { requestTemplates: { 'application/json': vtl } });`,
      `client.put(request_parameters={"integration.request.header.id": "$context.connectionId"})\nimport boto3\n`,
    ]) {
      expect(detectImports(text).finds.map(({ importer }) => importer)).toEqual(['plainText']);
    }
  });

  it('puts what is commented out, or stands in a docstring, behind the code', () => {
    const { finds } = detectImports(
      `import boto3\n\ndef build():\n    """Example: format = "${ID} doc" """\n    # log_format = "${ID} old"\n    log_format = "${ID} new"\n    return log_format\n`,
    );
    expect(finds[0]?.format).toBe(`${ID} new`);
    const comments = finds.filter(({ standing }) => standing === 'comment');
    expect(comments.map(({ format }) => format)).toContain(`${ID} old`);
  });

  it('follows a stage to its API, and puts that of a WebSocket API first', () => {
    const text = api('site', 'HTTP') + api('chat', 'WEBSOCKET') + stage('site') + stage('chat');
    const finds = detectImports(text).finds.slice(0, 2);
    expect(finds.map(({ format, api }) => [format, api])).toEqual([
      [`${ID} chat`, 'websocket'],
      [`${ID} site`, 'http'],
    ]);
  });
});
