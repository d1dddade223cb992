import type { Page } from '../api/page.ts';

/** The AWS pages that explanations link to. */

const GATEWAY = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';
const LOGS = 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs';
const LOGS_API = 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference';
const TEMPLATES = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide';
const IAM = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const CLI = 'https://docs.aws.amazon.com/cli/latest';
const SAM = 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide';
const CDK = 'https://docs.aws.amazon.com/cdk/api/v2/docs';

export const HTTP_LOGGING_DOCS: Page = `${GATEWAY}/http-api-logging.html`;
export const FIREHOSE_DOCS: Page = `${GATEWAY}/apigateway-logging-to-kinesis.html`;
export const SERVICE_ROLE_DOCS: Page = `${GATEWAY}/using-service-linked-roles.html`;
export const DEPLOYMENT_DOCS: Page = `${GATEWAY}/apigateway-set-up-websocket-deployment.html`;
export const CONNECTIONS_DOCS: Page = `${GATEWAY}/apigateway-how-to-call-websocket-api-connections.html`;
export const INTEGRATION_DOCS: Page = `${GATEWAY}/apigateway-websocket-api-integration-requests.html`;
export const PATCH_DOCS: Page = 'https://docs.aws.amazon.com/apigateway/latest/api/patch-operations.html';
export const STAGE_API_DOCS: Page =
  'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages-stagename.html';
export const FUNCTION_DOCS: Page = 'https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html';

export const RESOURCE_POLICY_DOCS: Page = `${LOGS}/AWS-logs-and-resource-policy.html`;
export const LOGS_QUOTA_DOCS: Page = `${LOGS}/cloudwatch_limits_cwl.html`;
export const KEY_DOCS: Page = `${LOGS}/encrypt-log-data-kms.html`;
export const SUBSCRIPTION_DOCS: Page = `${LOGS}/SubscriptionFilters.html`;
export const QUERY_DOCS: Page = `${LOGS}/CWL_QuerySyntax.html`;
export const CREATE_GROUP_DOCS: Page = `${LOGS_API}/API_CreateLogGroup.html`;
export const RETENTION_DOCS: Page = `${LOGS_API}/API_PutRetentionPolicy.html`;

export const STAGE_TEMPLATE_DOCS: Page = `${TEMPLATES}/aws-resource-apigatewayv2-stage.html`;
export const REST_STAGE_TEMPLATE_DOCS: Page = `${TEMPLATES}/aws-resource-apigateway-stage.html`;
export const GROUP_TEMPLATE_DOCS: Page = `${TEMPLATES}/aws-resource-logs-loggroup.html`;
export const ACCOUNT_TEMPLATE_DOCS: Page = `${TEMPLATES}/aws-resource-apigateway-account.html`;
export const SUB_DOCS: Page = `${TEMPLATES}/intrinsic-function-reference-sub.html`;
export const STACK_API_DOCS: Page =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html';

export const STACK_FAILURE_DOCS: Page = `${TEMPLATES}/troubleshooting.html`;

export const PASS_ROLE_DOCS: Page = `${IAM}/id_roles_use_passrole.html`;
export const DENIED_DOCS: Page = `${IAM}/troubleshoot_access-denied.html`;
export const REGIONS_DOCS: Page = `${IAM}/id_credentials_temp_enable-regions.html`;
export const ROLE_DOCS: Page = `${IAM}/id_roles_create_for-service.html`;

export const CLI_STAGE_DOCS: Page = `${CLI}/reference/apigatewayv2/update-stage.html`;
export const CLI_QUOTING_DOCS: Page = `${CLI}/userguide/cli-usage-parameters-quoting-strings.html`;
export const CLI_FILE_DOCS: Page = `${CLI}/userguide/cli-usage-parameters-file.html`;

export const CREDENTIALS_DOCS: Page = `${CLI}/userguide/cli-chap-authentication.html`;
export const ENDPOINT_DOCS: Page = 'https://docs.aws.amazon.com/general/latest/gr/apigateway.html';

export const SAM_GLOBALS_DOCS: Page = `${SAM}/sam-specification-template-anatomy-globals.html`;
export const CDK_REST_DOCS: Page = `${CDK}/aws-cdk-lib.aws_apigateway-readme.html`;
export const CDK_DOCS: Page = `${CDK}/aws-cdk-lib.aws_apigatewayv2-readme.html`;

const RECORDINGS =
  'https://github.com/radkawar/stackd/blob/9dc356f5e5cc49d2d334178a09c1398dd1c62617/testdata/aws/apigateway';

/** Calls and answers of AWS that others recorded: REST and WebSocket APIs, and HTTP APIs. */
export const RECORDED_CALLS: Page = `${RECORDINGS}/rest_websocket_logs.json`;
export const RECORDED_HTTP_CALLS: Page = `${RECORDINGS}/http_logs.json`;

/** Where tools print errors before AWS is asked. */
export const BOTO_VALIDATION: Page = 'https://github.com/boto/botocore/blob/develop/botocore/validate.py';
export const BOTO_ERRORS: Page = 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py';
export const CLI_ARGUMENTS: Page = 'https://github.com/aws/aws-cli/blob/develop/awscli/argprocess.py';
export const CLI_PARSER: Page = 'https://github.com/aws/aws-cli/blob/develop/awscli/argparser.py';
export const TERRAFORM_STAGE: Page =
  'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/apigatewayv2/stage.go';
export const TERRAFORM_GROUP: Page =
  'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/logs/group.go';
export const CDK_STAGE: Page =
  'https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-apigateway/lib/stage.ts';
export const CFN_LINT: Page = 'https://github.com/aws-cloudformation/cfn-lint/blob/main/docs/rules.md';
