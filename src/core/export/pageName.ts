import type { Page } from '../api/page.ts';
import type { Text } from '../text.ts';

const AWS = 'https://docs.aws.amazon.com';
const CLOUD_FORMATION = `${AWS}/AWSCloudFormation/latest`;
const REGISTRY = 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs';

/** A name that is the same in every language. */
const code = (name: string): Text => ({ en: name, ko: name });

const NAMES: Readonly<Record<string, Text>> = {
  [`${AWS}/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html`]: {
    en: 'CloudWatch Logs: retention',
    ko: 'CloudWatch Logs: 보존 기간',
  },
  [`${AWS}/cli/latest/reference/apigatewayv2/update-stage.html`]: code('AWS CLI: update-stage'),
  [`${AWS}/cli/latest/userguide/cli-usage-parameters-quoting-strings.html`]: {
    en: 'AWS CLI: quoting',
    ko: 'AWS CLI: 따옴표',
  },
  [`${AWS}/cli/latest/userguide/cli-usage-skeleton.html`]: {
    en: 'AWS CLI: input files',
    ko: 'AWS CLI: 입력 파일',
  },
  [`${CLOUD_FORMATION}/TemplateReference/aws-resource-apigatewayv2-stage.html`]:
    code('CloudFormation: Stage'),
  [`${CLOUD_FORMATION}/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html`]: code(
    'CloudFormation: AccessLogSettings',
  ),
  [`${CLOUD_FORMATION}/UserGuide/control-access-with-iam.html`]: {
    en: 'CloudFormation: capabilities',
    ko: 'CloudFormation: 기능(capability)',
  },
  'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/814': {
    en: 'GitHub: CloudFormation issue 814',
    ko: 'GitHub: CloudFormation 이슈 814',
  },
  [`${AWS}/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html`]:
    code('SAM: WebSocketApi'),
  [`${AWS}/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html`]:
    code('SAM: Globals'),
  [`${AWS}/cdk/api/v2/docs/aws-cdk-lib.aws_apigatewayv2.WebSocketStage.html`]: code('CDK: WebSocketStage'),
  'https://github.com/aws/aws-cdk/pull/34766': {
    en: 'GitHub: CDK change 34766',
    ko: 'GitHub: CDK 변경 34766',
  },
  [`${REGISTRY}/resources/apigatewayv2_stage`]: code('Terraform: apigatewayv2_stage'),
  [`${REGISTRY}/resources/cloudwatch_log_group`]: code('Terraform: cloudwatch_log_group'),
  [`${REGISTRY}#region`]: { en: 'Terraform: Region of the provider', ko: 'Terraform: 프로바이더 리전' },
  'https://developer.hashicorp.com/terraform/cli/commands/state/rm': code('Terraform: state rm'),
  'https://developer.hashicorp.com/terraform/language/import': {
    en: 'Terraform: import blocks',
    ko: 'Terraform: import 블록',
  },
  'https://github.com/hashicorp/terraform-provider-aws/issues/14742': {
    en: 'GitHub: Terraform issue 14742',
    ko: 'GitHub: Terraform 이슈 14742',
  },
  'https://www.pulumi.com/registry/packages/aws/api-docs/apigatewayv2/stage/': code('Pulumi: Stage'),
  'https://www.pulumi.com/docs/iac/concepts/options/retainondelete/': code('Pulumi: retainOnDelete'),
  'https://www.pulumi.com/docs/iac/guides/migration/import/': {
    en: 'Pulumi: import',
    ko: 'Pulumi: 가져오기',
  },
  'https://www.serverless.com/framework/docs/providers/aws/events/websocket': code('Serverless: websocket'),
  [`${AWS}/boto3/latest/reference/services/apigatewayv2/client/update_stage.html`]:
    code('boto3: update_stage'),
  [`${AWS}/AWSJavaScriptSDK/v3/latest/client/apigatewayv2/command/UpdateStageCommand/`]: code(
    'SDK v3: UpdateStageCommand',
  ),
  [`${AWS}/sdk-for-javascript/v3/developer-guide/getting-started-nodejs.html`]: code('SDK v3: Node.js'),
};

/** The pages of an API itself. */
const OWN: Readonly<Partial<Record<Page, (label: Text) => Text>>> = {
  logging: ({ en, ko }) => ({ en: `AWS: ${en} API logging`, ko: `AWS: ${ko} API 로깅` }),
  setup: () => ({ en: 'AWS: set up logging', ko: 'AWS: 로깅 설정' }),
};

/** What a page that an export links to is called: whose it is, and what it is about. The host where it has no name. */
export function pageName({ label }: { readonly label: Text }, page: Page): Text {
  return OWN[page]?.(label) ?? NAMES[page] ?? code(page.split('/')[2] ?? page);
}
