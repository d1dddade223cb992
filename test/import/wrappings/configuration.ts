import {
  escape,
  family,
  halve,
  isTight,
  settingsOf,
  ARN,
  type Literal,
  type Sample,
  type Wrapping,
} from './wrapping.ts';
import { single } from './shells.ts';

/** What begins a template in HCL begins none when its first sign is doubled; twice doubled it is read otherwise. */
const plainHcl = (text: string) =>
  /\$\$\{|%%\{/.test(text) ? undefined : text.replaceAll(/[$%](?=\{)/g, '$&$&');
const hcl = (text: string) => {
  const plain = plainHcl(escape(text, '\\"').replaceAll('\t', String.raw`\t`));
  return plain === undefined ? undefined : `"${plain}"`;
};
const heredoc = (text: string) => {
  const plain = isTight(text) ? plainHcl(text) : undefined;
  return plain === undefined ? undefined : `<<EOF\n${plain}\nEOF\n`;
};

export const HCL_LITERALS: readonly Literal[] = [
  { name: 'string', write: hcl },
  { name: 'here-document', write: (f) => (heredoc(f) ? `trimspace(${heredoc(f)})` : undefined) },
  {
    name: 'indented here-document',
    write: (f) => {
      const plain = isTight(f) ? plainHcl(f) : undefined;
      return plain === undefined ? undefined : `chomp(<<-EOT\n      ${plain}\n    EOT\n  )`;
    },
  },
  {
    name: 'joined',
    write: (f) => {
      const words = f.split(' ').map(hcl);
      return words.every((word) => word !== undefined) ? `join(" ", [\n    ${words.join(',\n    ')},\n  ])` : undefined;
    },
  },
  { name: 'replaced', write: (f) => (hcl(f) ? `replace(${hcl(f.replaceAll('-', '@@'))}, "@@", "-")` : undefined) },
  { name: 'formatted', write: (f) => (hcl(f) ? `format("%s", ${hcl(f)})` : undefined) },
  { name: 'conditional', write: (f) => (hcl(f) ? `true ? ${hcl(f)} : "-"` : undefined) },
]; // prettier-ignore

const stage = (value: string) =>
  `resource "aws_apigatewayv2_stage" "live" {\n  api_id = aws_apigatewayv2_api.ws.id\n  name   = "live"\n\n  access_log_settings {\n    destination_arn = aws_cloudwatch_log_group.ws.arn\n    format          = ${value}\n  }\n}`;

const HCL_HOLDERS: readonly (readonly [name: string, write: (value: string) => string])[] = [
  ['a stage', stage],
  [
    'a local',
    (value) => `locals {\n  access_log_format = ${value}\n}\n\n${stage('local.access_log_format')}`,
  ],
];

const map = (text: string | undefined, write: (text: string) => string) =>
  text === undefined ? undefined : write(text);

/** The order and the escapes of Go, which Terraform and Pulumi write JSON in. */
export const goJson = ({ entries }: Sample): string => {
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted)).replaceAll(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
}; // prettier-ignore

const TERRAFORM = family({ importers: ['terraform'], fileName: 'main.tf' }, [
  ...HCL_HOLDERS.flatMap(([holder, hold]) =>
    HCL_LITERALS.map(({ name, write }) => ({
      name: `Terraform: ${holder}, ${name}`,
      write: ({ format }: Sample) => map(write(format), hold),
    })),
  ),
  ...HCL_HOLDERS.map(([holder, hold]) => ({
    name: `Terraform: ${holder}, jsonencode`,
    write: ({ entries }: Sample) => {
      const pairs = entries.map(([key, value]) => map(hcl(value), (text) => `    ${hcl(key)} = ${text}`));
      return pairs.includes(undefined) ? undefined : hold(`jsonencode({\n${pairs.join('\n')}\n  })`);
    },
    gives: goJson,
  })),
  { name: 'Terraform: a variable', write: ({ format }) => map(hcl(format), (text) => `variable "access_log_format" {\n  type    = string\n  default = ${text}\n}\n\n${stage('var.access_log_format')}`) },
  { name: 'Terraform: two pieces', write: ({ format }) => {
    const [a, b] = halve(format).map(hcl);
    return a === undefined || b === undefined ? undefined : stage(`"\${${a}}\${${b}}"`);
  } },
  { name: 'Terraform: a module', write: ({ format }) => map(hcl(format), (text) => `module "ws" {\n  source = "terraform-aws-modules/apigateway-v2/aws"\n  stage_access_log_settings = {\n    create_log_group = true\n    format           = ${text}\n  }\n}`) },
  { name: 'Terragrunt: inputs', write: ({ format }) => map(hcl(format), (text) => `terraform {\n  source = "../modules//ws"\n}\n\ninputs = {\n  access_log_format = ${text}\n}`), fileName: 'terragrunt.hcl' },
  { name: 'Terraform: values of variables', write: ({ format }) => map(hcl(format), (text) => `region            = "eu-west-1"\naccess_log_format = ${text}`), fileName: 'live.tfvars' },
]); // prettier-ignore

const isPlainYaml = (text: string) =>
  isTight(text) &&
  /^[$a-z0-9<]/i.test(text) &&
  !/: | #|:$|\t|[[\]{}],?/.test(text) &&
  !/^(?:null|true|false|yes|no|on|off|[\d.]+|<<|=)$/i.test(text);
const inBlock = (mark: string) => (f: string) => (isTight(f) ? `${mark}\n${' '.repeat(14)}${f}` : undefined);
const isText = (text: string) => !/[^\t\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
const doubleYaml = (f: string) => JSON.stringify(f);
const singleYaml = (f: string) => (isText(f) ? `'${f.replaceAll("'", "''")}'` : undefined);

export const YAML_LITERALS: readonly Literal[] = [
  { name: 'plain', write: (f) => (isPlainYaml(f) ? f : undefined) },
  { name: 'single quotes', write: singleYaml },
  { name: 'double quotes', write: doubleYaml },
  { name: 'folded', write: inBlock('>-') },
  { name: 'literal', write: inBlock('|-') },
]; // prettier-ignore

const cloudFormation = (value: string) =>
  `Resources:\n  Live:\n    Type: AWS::ApiGatewayV2::Stage\n    Properties:\n      ApiId: !Ref Api\n      StageName: live\n      AccessLogSettings:\n        DestinationArn: !GetAtt Logs.Arn\n        Format: ${value}`;
const sam = (value: string) =>
  `Transform: AWS::Serverless-2016-10-31\n${cloudFormation(value)}\n  Send:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: a.b`;
const serverless = (value: string) =>
  `service: chat\nprovider:\n  name: aws\n  logs:\n    websocket:\n      level: INFO\n      format: ${value}\nfunctions:\n  send:\n    handler: a.b`;
const pulumiYaml = (value: string) =>
  `name: chat\nruntime: yaml\nresources:\n  live:\n    type: aws:apigatewayv2:Stage\n    properties:\n      apiId: \${api.id}\n      accessLogSettings:\n        destinationArn: \${logs.arn}\n        format: ${value}`;
const ansibleModule = (value: string) =>
  `- hosts: localhost\n  tasks:\n    - name: Stage\n      community.aws.api_gateway_stage:\n        stage: live\n        access_log_settings:\n          format: ${value}`;

/** References of the Serverless Framework and of Pulumi are no texts. */
const hasReference = (text: string) => text.includes('${');
const hasJinja = (text: string) => /\{\{|\{%|\{#/.test(text);

const YAML_HOLDERS = [
  { name: 'CloudFormation', importers: ['cloudFormationYaml'], fileName: 'template.yml', hold: cloudFormation },
  { name: 'SAM', importers: ['sam'], fileName: 'template.yaml', hold: sam },
  { name: 'Serverless Framework', importers: ['serverlessFramework'], fileName: 'serverless.yml', hold: serverless, never: hasReference },
  { name: 'Pulumi', importers: ['pulumiYaml'], fileName: 'Pulumi.yaml', hold: pulumiYaml, never: hasReference },
  { name: 'Ansible module', importers: ['ansible'], fileName: 'tasks.yml', hold: ansibleModule, never: hasJinja },
] as const; // prettier-ignore

/** `${x}` as it is, between the signs of `Fn::Sub`. */
const forSub = (text: string) => (text.includes('${!') ? undefined : text.replaceAll(/\$\{/g, '$&!'));

const command = (settings: string) => `aws apigatewayv2 update-stage --api-id k4x7m2q9ad --stage-name live --access-log-settings ${single(settings)}`; // prettier-ignore

const YAML = family({ importers: ['cloudFormationYaml'], fileName: 'template.yml', needsSpaces: true }, [
  ...YAML_HOLDERS.flatMap(({ name, importers, fileName, hold, ...rest }) =>
    YAML_LITERALS.map((literal) => ({
      name: `${name}: ${literal.name}`,
      importers,
      fileName,
      write: ({ format }: Sample) =>
        'never' in rest && rest.never(format) ? undefined : map(literal.write(format), hold),
    })),
  ),
  { name: 'CloudFormation: literal with its line break', write: ({ format }) => map(inBlock('|')(format), (text) => `${cloudFormation(text)}\n`), gives: ({ format }) => `${format}\n` },
  { name: 'CloudFormation: Sub', write: ({ format }) => map(forSub(format), (text) => cloudFormation(`!Sub ${doubleYaml(text)}`)) },
  { name: 'CloudFormation: long Sub', write: ({ format }) => map(forSub(format), (text) => cloudFormation(`\n          Fn::Sub: ${doubleYaml(text)}`)) },
  { name: 'CloudFormation: Join', write: ({ format }) => cloudFormation(`!Join\n          - ' '\n          - ${format.split(' ').map(doubleYaml).map((word, i) => (i === 0 ? '- ' : '            - ') + word).join('\n')}`) },
  { name: 'CloudFormation: a parameter', write: ({ format }) => `Parameters:\n  LogFormat:\n    Type: String\n    Default: ${doubleYaml(format)}\n${cloudFormation('!Ref LogFormat')}` },
  { name: 'Serverless Framework: custom', importers: ['serverlessFramework'], fileName: 'serverless.yml', write: ({ format }) => hasReference(format) ? undefined : `custom:\n  logFormat: ${doubleYaml(format)}\n${serverless('${self:custom.logFormat}')}` },
  { name: 'Pulumi: toJSON', importers: ['pulumiYaml'], write: ({ entries }) => entries.some(([, value]) => hasReference(value)) ? undefined : pulumiYaml(`\n          fn::toJSON:\n${entries.map(([key, value]) => `            ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join('\n')}`), gives: goJson },
  { name: 'Ansible: argv', importers: ['awsCliBash', 'ansible'], write: ({ format }) => hasJinja(format) ? undefined : `- ansible.builtin.command:\n    argv:\n      - aws\n      - apigatewayv2\n      - update-stage\n      - --access-log-settings\n      - ${doubleYaml(settingsOf(format))}` },
  { name: 'Ansible: shell', importers: ['awsCliBash', 'ansible'], write: ({ format }) => hasJinja(format) ? undefined : `- name: Stage\n  ansible.builtin.shell: |\n    set -e\n    ${command(settingsOf(format))}\n  args:\n    executable: /bin/bash` },
  { name: 'GitHub Actions: run', importers: ['awsCliBash'], fileName: 'deploy.yml', write: ({ format }) => format.includes('${{') ? undefined : `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Stage\n        run: |\n          ${command(settingsOf(format))}\n      - run: echo done` },
]); // prettier-ignore

const stageJson = (value: unknown) => ({
  Resources: { Live: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, AccessLogSettings: { DestinationArn: { 'Fn::GetAtt': ['Logs', 'Arn'] }, Format: value } } } },
}); // prettier-ignore
const write = (value: unknown) => JSON.stringify(value, null, 2);

const JSON_FORMS = family({ importers: ['cloudFormationJson'], fileName: 'stack.template.json' }, [
  { name: 'CloudFormation, JSON: text', write: ({ format }) => write(stageJson(format)) },
  { name: 'CloudFormation, JSON: one line', write: ({ format }) => JSON.stringify(stageJson(format)) },
  { name: 'CloudFormation, JSON: Sub', write: ({ format }) => map(forSub(format), (text) => write(stageJson({ 'Fn::Sub': text }))) },
  { name: 'CloudFormation, JSON: Join', write: ({ format }) => write(stageJson({ 'Fn::Join': ['', halve(format)] })) },
  { name: 'CloudFormation, JSON: a parameter', write: ({ format }) => write({ Parameters: { LogFormat: { Type: 'String', Default: format } }, ...stageJson({ Ref: 'LogFormat' }) }) },
  { name: 'a change set: value', write: ({ format }) => write({ Changes: [{ Type: 'Resource', ResourceChange: { ResourceType: 'AWS::ApiGatewayV2::Stage', Details: [{ Target: { Attribute: 'Properties', Path: '/Properties/AccessLogSettings/Format', BeforeValue: '$context.extendedRequestId', AfterValue: format } }] } }] }) },
  { name: 'a change set: context', importers: ['json', 'cloudFormationJson'], write: ({ format }) => write({ Changes: [{ ResourceChange: { ResourceType: 'AWS::ApiGatewayV2::Stage', AfterContext: JSON.stringify({ Properties: { AccessLogSettings: { Format: format } } }) } }] }) },
  { name: 'get-template: object', write: ({ format }) => write({ TemplateBody: stageJson(format), StagesAvailable: ['Original'] }) },
  { name: 'get-template: YAML as text', importers: ['cloudFormationYaml'], write: ({ format }) => write({ TemplateBody: `${cloudFormation(doubleYaml(format))}\n`, StagesAvailable: ['Original'] }) },
  { name: 'get-stage', importers: ['json'], write: ({ format }) => write({ AccessLogSettings: { DestinationArn: ARN, Format: format }, ApiGatewayManaged: false, StageName: 'live' }) },
  { name: 'get-stages', importers: ['json'], write: ({ format }) => write({ Items: [{ StageName: 'live', AccessLogSettings: { Format: format } }] }) },
  { name: 'JSON in JSON', importers: ['json'], write: ({ format }) => write({ body: settingsIn(format) }) },
  { name: 'the state of Terraform', importers: ['json'], fileName: 'terraform.tfstate', write: ({ format }) => write({ version: 4, resources: [{ type: 'aws_apigatewayv2_stage', instances: [{ attributes: { access_log_settings: [{ destination_arn: ARN, format }] } }] }] }) },
]); // prettier-ignore

const settingsIn = (format: string) => JSON.stringify({ AccessLogSettings: { Format: format } });

/** Documents and languages that describe infrastructure. */
export const CONFIGURATION: readonly Wrapping[] = [...TERRAFORM, ...YAML, ...JSON_FORMS];
