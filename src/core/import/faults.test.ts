import { describe, expect, it } from 'vitest';
import { detectImports, PLAIN_TEXT } from './detectImports.ts';

const ID = '$context.requestId';
const IP = '$context.identity.sourceIp';
const JSON_FORMAT = `{"rid":"${ID}","ip":"${IP}"}`;
const PLAIN = `${ID} ${IP} $context.routeKey`;
const COMMAND = 'aws apigatewayv2 update-stage --api-id q7w8e9 --stage-name beta';
const WIDE = String.raw`\"`;
/** What is quoted twice over. */
const TWICE = String.raw`\\\"`;

interface Case {
  readonly name: string;
  readonly text: string;
  /** The first find; none where nothing may be offered. */
  readonly right: string | undefined;
  readonly importer?: string;
  /** What must be said with it. */
  readonly say?: RegExp;
  readonly fileName?: string;
}

const WRONG_LANGUAGE: readonly Case[] = [
  { name: 'a variable of a shell', importer: 'awsCliBash', right: PLAIN, text: `LINE='${PLAIN}'\n${COMMAND} --access-log-settings "DestinationArn=$LOGS,Format=$LINE"` },
  { name: 'jq', importer: 'awsCliBash', right: JSON_FORMAT, text: `F='${JSON_FORMAT}'\n${COMMAND} --access-log-settings "$(jq -n -c --arg arn "$LOGS" --arg form "$F" '{DestinationArn:$arn,Format:$form}')"` },
  { name: 'escapes in shorthand', importer: 'awsCliBash', right: JSON_FORMAT, text: `#!/bin/bash\n${COMMAND} \\\n  --access-log-settings "DestinationArn=x,Format='{${WIDE}rid${WIDE}:${WIDE}\\${ID}${WIDE},${WIDE}ip${WIDE}:${WIDE}\\${IP}${WIDE}}'"` },
  { name: 'an assignment first', importer: 'awsCliBash', right: JSON_FORMAT, say: /bare `\{` as a map/, text: `GROUP="arn:aws:logs:$R:$A:log-group:/beta"\n${COMMAND} --access-log-settings "DestinationArn=\${GROUP},Format={${WIDE}rid${WIDE}:${WIDE}\\${ID}${WIDE},${WIDE}ip${WIDE}:${WIDE}\\${IP}${WIDE}}"` },
  { name: 'strings side by side', importer: 'cdkPython', right: JSON_FORMAT, text: `beta.access_log_settings = apigwv2.CfnStage.AccessLogSettingsProperty(\n    destination_arn=logs.log_group_arn,\n    format=(\n        '{"rid":"${ID}",'\n        '"ip":"${IP}"}'\n    ),\n)` },
  { name: 'json.dumps', importer: 'cdkPython', right: `{"rid": "${ID}", "ip": "${IP}"}`, text: `beta.access_log_settings = apigwv2.CfnStage.AccessLogSettingsProperty(\n    destination_arn=logs.log_group_arn,\n    format=json.dumps({"rid": "${ID}", "ip": "${IP}"}),\n)` },
  { name: 'String.join', importer: 'cdkJava', right: `${ID}|${IP}`, text: `CfnStage.AccessLogSettingsProperty.builder()\n    .destinationArn(arn)\n    .format(String.join("|", "${ID}", "${IP}"))\n    .build();` },
  { name: 'pointers of Go', importer: 'goCode', right: JSON_FORMAT, text: `out, err := api.CreateStage(ctx, &apigatewayv2.CreateStageInput{\n\tAccessLogSettings: &types.AccessLogSettings{\n\t\tFormat: aws.String(\`${JSON_FORMAT}\`),\n\t},\n})` },
  { name: 'backticks of Go', importer: 'goCode', right: String.raw`{"q":"\"${ID}\""}`, say: /raw string keeps its backslashes/, text: String.raw`var accessLogFormat = ${'`'}{"q":"\"${ID}\""}${'`'}` },
  { name: 'Pulumi in Python', importer: 'pulumiPython', right: PLAIN, text: `import pulumi_aws as aws\nbeta = aws.apigatewayv2.Stage("beta", api_id=ws.id, access_log_settings={"destination_arn": arn, "format": '${PLAIN}'})` },
]; // prettier-ignore

const NOTHING_FOUND: readonly Case[] = [
  { name: 'shorthand with a bare brace', right: JSON_FORMAT, say: /Expected: '=', received: '"'/, text: `${COMMAND} --access-log-settings DestinationArn=arn:y,Format='${JSON_FORMAT}'` },
  { name: 'JSON in double quotes', right: `{"rid":"${ID}"}`, text: `${COMMAND} --access-log-settings "{\n  ${WIDE}DestinationArn${WIDE}: ${WIDE}$LOGS${WIDE},\n  ${WIDE}Format${WIDE}: ${WIDE}{${TWICE}rid${TWICE}:${TWICE}\\${ID}${TWICE}}${WIDE}\n}"` },
  { name: 'PowerShell 5.1', importer: 'awsCliPowerShell', right: JSON_FORMAT, say: /PowerShell 5\.1/, text: `${COMMAND} --access-log-settings '{${WIDE}DestinationArn${WIDE}:${WIDE}y${WIDE},${WIDE}Format${WIDE}:${WIDE}${JSON_FORMAT.replaceAll('"', TWICE)}${WIDE}}'` },
  { name: 'dollar signs of Kotlin', importer: 'kotlinCode', right: JSON_FORMAT, text: `val betaLogFormat = """${JSON_FORMAT.replaceAll('$', () => "${'$'}")}"""` },
  { name: 'a raw string of C#', importer: 'csharpCode', right: JSON_FORMAT, text: `static class Formats\n{\n    public const string LogFormat = """${JSON_FORMAT}""";\n}` },
  { name: 'raw lines of C#', importer: 'csharpCode', right: JSON_FORMAT, text: `static class Formats\n{\n    public const string LogFormat = """\n      ${JSON_FORMAT}\n      """;\n}` },
  { name: 'a raw string of Rust', importer: 'rustCode', right: JSON_FORMAT, text: `let log_format = r#"${JSON_FORMAT}"#;` },
  { name: 'fields of Go', importer: 'cdkGo', right: `${ID} ${IP}`, text: 'AccessLogFormat: awsapigateway.AccessLogFormat_Custom(jsii.String(fmt.Sprintf("%s %s", awsapigateway.AccessLogField_ContextRequestId(), awsapigateway.AccessLogField_ContextIdentitySourceIp()))),' },
  { name: 'pieces of Go', importer: 'cdkGo', right: JSON_FORMAT, text: `AccessLogFormat: awsapigateway.AccessLogFormat_Custom(jsii.String(\n\t\`{"rid":"${ID}",\` +\n\t\t\`"ip":"${IP}"}\`)),` },
  { name: 'the value of a change set', right: PLAIN, text: JSON.stringify({ Changes: [{ ResourceChange: { ResourceType: 'AWS::ApiGatewayV2::Stage', Details: [{ Target: { Path: '/Properties/AccessLogSettings/Format', BeforeValue: ID, AfterValue: PLAIN } }] } }] }) },
  { name: 'the context of a change set', right: PLAIN, text: JSON.stringify({ Changes: [{ ResourceChange: { ResourceType: 'AWS::ApiGatewayV2::Stage', AfterContext: JSON.stringify({ Properties: { AccessLogSettings: { Format: PLAIN } } }) } }] }) },
  { name: 'a fence', right: JSON_FORMAT, text: `\`\`\`json\n${JSON_FORMAT}\n\`\`\`` },
  { name: 'a change', importer: 'terraform', right: `{"ip":"${IP}","rid":"${ID}"}`, say: /new side/, text: `-  format = "${IP}"\n+  format = jsonencode({\n+    rid = "${ID}"\n+    ip  = "${IP}"\n+  })` },
]; // prettier-ignore

const MAPPING = `resource "aws_apigatewayv2_integration" "hello" {\n  request_templates = {\n    "application/json" = <<VTL\n{"caller":"$context.connectionId"}\nVTL\n  }\n}`;
const stage = (format: string) => `resource "aws_apigatewayv2_stage" "beta" {\n  access_log_settings {\n    destination_arn = aws_cloudwatch_log_group.beta.arn\n    format          = ${format}\n  }\n}`; // prettier-ignore

const WRONG_PART: readonly Case[] = [
  { name: 'a parameter', importer: 'cloudFormationYaml', right: JSON_FORMAT, text: `Parameters:\n  StageLogFormat:\n    Type: String\n    Default: '${JSON_FORMAT}'\nResources:\n  Beta:\n    Type: AWS::ApiGatewayV2::Stage\n    Properties:\n      AccessLogSettings:\n        Format: !Ref StageLogFormat` },
  { name: 'toJSON of Pulumi', importer: 'pulumiYaml', right: `{"rid":"${ID}"}`, text: `name: talk\nruntime: yaml\nresources:\n  beta:\n    type: aws:apigatewayv2:Stage\n    properties:\n      accessLogSettings:\n        format:\n          fn::toJSON:\n            rid: ${ID}` },
  { name: 'argv of Ansible', right: PLAIN, text: `- ansible.builtin.command:\n    argv:\n      - aws\n      - apigatewayv2\n      - create-stage\n      - --access-log-settings\n      - '{"DestinationArn":"y","Format":"${PLAIN}"}'` },
  { name: 'a shell of Ansible', fileName: 'main.yml', right: PLAIN, text: `- ansible.builtin.shell: |\n    ${COMMAND} --access-log-settings '{"DestinationArn":"y","Format":"${PLAIN}"}'` },
  { name: 'a mapping template alone', right: undefined, text: MAPPING },
  { name: 'a mapping template in a block', right: undefined, text: `Put this into the request:\n\n\`\`\`\n#set($body = $input.path('$'))\n{\n  "kind": "$body.kind",\n  "caller": "$context.connectionId"\n}\n\`\`\`\n` },
  { name: 'a mapping template between quotes', right: undefined, text: `const hello = '{"caller":"$context.connectionId","n":$input.json("$.n")}';\nsend(hello);` },
  { name: 'an object for another purpose in Go', right: undefined, text: `helloRequestTemplate, _ := json.Marshal(map[string]any{\n\t"caller": "$context.connectionId",\n})\nuse(helloRequestTemplate)` },
  { name: 'a mapping template and a format', importer: 'terraform', right: PLAIN, text: `${MAPPING}\n${stage(`"${PLAIN}"`)}` },
  { name: 'a page with here-documents', right: JSON_FORMAT, say: /bare `\{` as a map/, text: `Logs first:\n\`\`\`sh\n${COMMAND} --access-log-settings DestinationArn=arn:y,Format='${JSON_FORMAT}'\n\`\`\`\nAlarms then:\n\`\`\`sh\ncat > alarm.json <<END\n{"Period":60}\nEND\n\`\`\`` },
]; // prettier-ignore

const NOT_EVALUATED: readonly Case[] = [
  { name: 'a branch', importer: 'terraform', right: `{"ip":"${IP}","rid":"${ID}"}`, say: /other branch is `var\.line`/, text: `variable "line" {\n  default = null\n}\n${stage(`var.line == null ? jsonencode({ rid = "${ID}", ip = "${IP}" }) : var.line`)}` },
  { name: 'separators', importer: 'boto3', right: JSON_FORMAT, text: `import json\nlog_format = json.dumps({"rid": "${ID}", "ip": "${IP}"}, separators=(",", ":"))` },
  { name: 'quotes that lack', right: `{"rid":"${ID}","ip":"${IP}"}`, say: /no quotes around it/, text: `format: JSON.stringify({ rid: ${ID}, ip: "${IP}" }),` },
  { name: 'a helper of another kind', importer: 'cdkTypeScript', right: `$context.integrationLatency ${ID}`, text: "import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';\nconst line = AccessLogFormat.custom(`${AccessLogField.contextIntegrationLatency()} ${AccessLogField.contextRequestId()}`);" },
  { name: 'a builder of Kotlin', importer: 'kotlinCode', right: `{"rid":"${ID}","n":1,"who":{"ip":"${IP}"},"all":["$context.stage"]}`, text: `val logFormat = buildJsonObject {\n    put("rid", "\\${ID}")\n    put("n", 1)\n    putJsonObject("who") {\n        put("ip", "\\${IP}")\n    }\n    putJsonArray("all") { add("\\$context.stage") }\n}.toString()` },
  { name: 'a protocol', importer: 'terraform', right: `${ID} $context.httpMethod`, text: `resource "aws_apigatewayv2_api" "talk" {\n  protocol_type = "WEBSOCKET"\n}\n${stage(`"${ID} $context.httpMethod"`)}` },
]; // prettier-ignore

const WS = '$context.connectionId $context.eventType';
const HTTP = '$context.requestId $context.httpMethod';
const inFunction = (body: string) =>
  `import * as apigwv2 from 'aws-cdk-lib/aws-apigatewayv2';\nfunction formatFor(protocol: string): string {\n${body}\n}\nnew apigwv2.CfnStage(this, 'Beta', { accessLogSettings: { destinationArn: group.logGroupArn, format: formatFor(props.protocol) } });`; // prettier-ignore

/** A default or the first way out is for an HTTP API, and there is another for a WebSocket API. */
const KINDS: readonly Case[] = [
  { name: 'a default of Terraform', right: WS, say: /By the defaults in this text, .* is false/, text: `variable "kind" {\n  default = "HTTP"\n}\n${stage(`var.kind == "WEBSOCKET" ? "${WS}" : "${HTTP}"`)}` },
  { name: 'a negated condition', right: WS, text: `variable "kind" {\n  default = "HTTP"\n}\n${stage(`var.kind != "WEBSOCKET" ? "${HTTP}" : "${WS}"`)}` },
  { name: 'a key with a default', right: WS, text: `variable "kind" {\n  default = "HTTP"\n}\nlocals {\n  lines = {\n    HTTP = "${HTTP}"\n    WEBSOCKET = "${WS}"\n  }\n}\n${stage('local.lines[var.kind]')}` },
  { name: 'a switch', right: WS, text: inFunction(`  switch (protocol) {\n    case 'HTTP': return '${HTTP}';\n    default: return '${WS}';\n  }`) },
  { name: 'a return in an if', right: WS, text: inFunction(`  if (protocol === 'HTTP') {\n    return '${HTTP}';\n  }\n  return '${WS}';`) },
  { name: 'a default of a parameter', right: WS, text: `function make(kind = 'HTTP') {\n  return new apigwv2.CfnStage(this, 'Beta', { accessLogSettings: { destinationArn: arn, format: kind === 'WEBSOCKET' ? '${WS}' : '${HTTP}' } });\n}` },
  { name: 'a function of Python', right: WS, text: `def line(kind):\n    if kind == "HTTP":\n        return "${HTTP}"\n    return "${WS}"\n\nbeta = apigwv2.CfnStage(self, "Beta", access_log_settings=apigwv2.CfnStage.AccessLogSettingsProperty(destination_arn=arn, format=line(kind)))` },
]; // prettier-ignore

it('offers the other kind of API behind the WebSocket one', () => {
  for (const { name, text } of KINDS) {
    const finds = detectImports(text).finds.filter(({ importer }) => importer !== PLAIN_TEXT);
    expect(
      finds.map(({ format }) => format),
      name,
    ).toEqual([WS, HTTP]);
  }
});

it('never offers the old side of a change first, whatever kind of API the new one is for', () => {
  const change = `--- a/beta.ts\n+++ b/beta.ts\n@@ -1,2 +1,2 @@\n-const accessLogFormat = '${WS}';\n+const line = '${HTTP} $context.routeKey';\n`;
  const [first, second] = detectImports(change).finds;
  expect([first?.format, second?.format]).toEqual([`${HTTP} $context.routeKey`, WS]);
});

describe.each([
  ['kinds of API', KINDS],
  ['wrong language', WRONG_LANGUAGE],
  ['nothing found', NOTHING_FOUND],
  ['the wrong part', WRONG_PART],
  ['what needs evaluation', NOT_EVALUATED],
] as const)('%s', (_, cases) => {
  it.each(cases)('$name', ({ text, fileName, right, importer, say }) => {
    const [first] = detectImports(text, fileName).finds.filter((find) => find.importer !== PLAIN_TEXT);
    expect(first?.format).toBe(right);
    expect(first?.holes ?? []).toEqual([]);
    if (importer) expect(first?.importer).toBe(importer);
    const notes = first?.notes ?? [];
    if (say) expect([first?.label, ...notes].map((text) => text?.en).join('\n')).toMatch(say);
    expect(notes.every(({ ko }) => /[가-힣]/.test(ko))).toBe(true);
  });
});

it('never calls code or a mapping template a log format', () => {
  for (const { name, text } of WRONG_PART.filter(({ right }) => right === undefined))
    expect(
      detectImports(text).finds.map(({ label }) => label.en),
      name,
    ).toEqual(['Plain text']);
  const [template] = detectImports(`#if($input.path('$.a'))\n{"caller":"$context.connectionId"}\n#end`).finds;
  expect(template?.label.en).toBe('Plain text');
});

it('tells the kind of API by its protocol, whatever the format names', () => {
  const [first] = detectImports(NOT_EVALUATED.find(({ name }) => name === 'a protocol')?.text ?? '').finds;
  expect(first?.api).toBe('websocket');
});

it.each([
  ['an id of a REST API', 'rest', `LOG_FORMAT = {"id": "$context.requestId", "ms": "$context.responseLatency", "key": "$context.routeKey"}\n\ndef put(client, value):\n    client.update_stage(restApiId=API, stageName="live", patchOperations=[{"op": "add", "path": "/accessLogSettings/format", "value": json.dumps(LOG_FORMAT)}])\n`],
  ['the page around a command', 'http', `# HTTP API with logs\n\n\`\`\`bash\naws apigatewayv2 update-stage --api-id a1 --access-log-settings 'DestinationArn=x,Format="${ID}"'\n\`\`\`\n`],
  ['an option of the AWS CLI', 'http', `aws apigatewayv2 create-api --name a --protocol-type HTTP\naws apigatewayv2 update-stage --api-id a1 --access-log-settings 'DestinationArn=x,Format="${ID}"'\n`],
  ['a page about two kinds', 'unknown', `# HTTP API, REST API\n\n\`\`\`bash\naws apigatewayv2 update-stage --api-id a1 --access-log-settings 'DestinationArn=x,Format="${ID}"'\n\`\`\`\nThe rest follows.\n`],
  ['the English word', 'unknown', `# for the rest of us\naws apigatewayv2 update-stage --api-id a1 --access-log-settings 'DestinationArn=x,Format="${ID}"'\n`],
])('tells the kind of API by %s', (_, kind, text) => {
  expect(detectImports(text).finds[0]?.api).toBe(kind);
}); // prettier-ignore

it('offers formats of one kind of API in their order', () => {
  const formats = ['$context.requestId $context.httpMethod', '$context.requestId'];
  const text = `const api = new apigateway.RestApi(this, 'A');\n${formats.map((format, i) => `new apigateway.Stage(this, 'S${i}', { accessLogFormat: apigateway.AccessLogFormat.custom('${format}') });`).join('\n')}`;
  expect(
    detectImports(text)
      .finds.slice(0, 2)
      .map(({ format }) => format),
  ).toEqual(formats);
});

const TEMPLATE = `AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Live:\n    Type: AWS::ApiGatewayV2::Stage\n    Properties:\n      AccessLogSettings:\n        Format: '${ID} x'\n`;
const SCRIPT = `aws apigatewayv2 update-stage --api-id a1 --access-log-settings 'DestinationArn=x,Format="${ID} x"'\n`;

it.each([
  ['a template in Go', `package main\n\nconst tpl = \`\n${TEMPLATE}\`\n`],
  ['a template in JavaScript', `import fs from 'node:fs';\nconst stack = \`\n${TEMPLATE}\`;\n`],
  ['a template in Python', `import boto3\n\nSTACK = """\n${TEMPLATE}"""\n`],
  ['a script in Python', `import boto3\n\nRUN = """\n${SCRIPT}"""\n`],
])('reads the format in a string that is %s', (_, text) => {
  const [first, second] = detectImports(text).finds;
  expect(first?.format).toBe(`${ID} x`);
  expect(second?.importer).toBe(PLAIN_TEXT);
});

it('takes a template in a string for no format where it cannot be read', () => {
  const text = `package main\n\nconst tpl = \`\n---\n{{ if and (eq .A "b") }}\nParameters:\n  Id:\n    Type: String\n{{ end }}\n${TEMPLATE}\`\n`;
  expect(detectImports(text).finds.map(({ importer }) => importer)).toEqual([PLAIN_TEXT]);
});

it('takes no placeholder between angle brackets for a setting', () => {
  const text = `aws apigatewayv2 update-stage --api-id '<api-id>' --stage-name live --access-log-settings '{"DestinationArn":"arn:aws:logs:<region>:<account>:log-group:/ws","Format":"${ID}"}'`;
  expect(detectImports(text).finds[0]?.settings).toEqual({ stageName: 'live', logGroupName: '/ws' });
});

it('offers the old side of a change behind the new one', () => {
  const { finds } = detectImports(NOTHING_FOUND.find(({ name }) => name === 'a change')?.text ?? '');
  expect(finds[1]?.format).toBe(IP);
});
