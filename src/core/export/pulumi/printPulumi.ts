import type { AccountRole, Deployment, ExecutionLogging } from '../deployment.ts';
import { THROTTLING } from '../infrastructureNotes.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';
import { KEEP_FOREVER } from '../../settings/retention.ts';
import type { Tag } from '../../settings/tags.ts';
import { layOut } from '../typeScript/layOut.ts';
import { printJsonText, printTypeScriptKey } from '../typeScript/printJsonText.ts';

/** Of the log group that the export makes. */
export const GROUP_ARN = 'accessLogGroup.arn';

function printTags(tags: readonly Tag[]): string {
  if (tags.length === 0) return '';
  const pairs = tags.map(({ key, value }) => `    ${printTypeScriptKey(key)}: ${quoteTypeScript(value)},\n`);
  return `  tags: {\n${pairs.join('')}  },\n`;
}

/** The property of a stage; `destination` is an expression. */
function printAccessLog({ format, isObject }: Deployment, destination: string): string {
  return `accessLogSettings: {
  destinationArn: ${destination},
${indent(`format: ${printJsonText(format, isObject)},`)}
},
`;
}

/** The property alone, to put into a program. */
export const printAccessLogProperty = (deployment: Deployment, destination: string): string =>
  layOut(printAccessLog(deployment, destination));

const indent = (lines: string) => lines.replaceAll(/^(?=.)/gm, '  ');

function printLogGroup({ logGroup, tags, references }: Deployment): string {
  const { name, retentionDays } = logGroup;
  return `const accessLogGroup = new aws.cloudwatch.LogGroup(
  'access-log',
  {
    name: ${references.logGroupName ?? quoteTypeScript(name)},
${retentionDays === KEEP_FOREVER ? '' : `    retentionInDays: ${retentionDays},\n`}${indent(printTags(tags))}  },
  { retainOnDelete: true },
);
`;
}

/** Nothing is deleted with its lines: other APIs of the Region log with role and account setting. */
function printAccount({ service, managedPolicy }: AccountRole, tags: readonly Tag[]): string {
  return `const role = new aws.iam.Role(
  'api-gateway',
  {
    namePrefix: 'api-gateway-logs-',
    description: 'Lets API Gateway write logs to CloudWatch',
    assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({
      Service: ${quoteTypeScript(service)},
    }),
${indent(printTags(tags))}  },
  { retainOnDelete: true },
);
const policy = new aws.iam.RolePolicyAttachment(
  'api-gateway',
  {
    role: role.name,
    policyArn: pulumi.interpolate\`arn:\${aws.getPartitionOutput().partition}:iam::aws:policy/${managedPolicy}\`,
  },
  { retainOnDelete: true },
);
const account = new aws.apigateway.Account(
  'api-gateway',
  { cloudwatchRoleArn: role.arn },
  { dependsOn: [policy], retainOnDelete: true },
);

`;
}

function printExecution({ level, dataTrace, detailedMetrics }: ExecutionLogging): string {
  return `  defaultRouteSettings: {
    loggingLevel: ${quoteTypeScript(level)},
    dataTraceEnabled: ${dataTrace},
    detailedMetricsEnabled: ${detailedMetrics},
    // Without these, the provider sets both limits to 0 and AWS rejects every message.
    throttlingBurstLimit: ${THROTTLING.burst},
    throttlingRateLimit: ${THROTTLING.rate},
  },
`;
}

/** What a stage that was imported keeps, whatever it is. */
const KEEP_THE_REST = `{
  retainOnDelete: true,
  ignoreChanges: [
    'autoDeploy',
    'clientCertificateId',
    'deploymentId',
    'description',
    'routeSettings',
    'stageVariables',
    'tags',
  ],
}`;

function printStage(deployment: Deployment): string {
  const { apiId, stageName, execution, accountRole, tags, references } = deployment;
  const destination = references.destinationArn ?? GROUP_ARN;
  const stage = `{
  apiId: ${references.apiId ?? quoteTypeScript(apiId)},
  name: ${references.stageName ?? quoteTypeScript(stageName)},
${accountRole ? '  autoDeploy: true,\n' : ''}${indent(printAccessLog(deployment, destination))}${execution ? printExecution(execution) : ''}${accountRole ? printTags(tags) : ''}}`;
  const options = accountRole ? '{ dependsOn: [account], retainOnDelete: true }' : KEEP_THE_REST;
  return `new aws.apigatewayv2.Stage(
  'websocket',
${indent(stage)},
${indent(options)},
);
`;
}

/**
 * A program: the log group and the stage, and in the full set-up the account role before it. What is referred to is
 * there already.
 */
export function printPulumi(deployment: Deployment): string {
  const { tags, accountRole, references } = deployment;
  const group = references.destinationArn === undefined ? `${printLogGroup(deployment)}\n` : '';
  const library = accountRole ? `import * as pulumi from '@pulumi/pulumi';\n` : '';
  return layOut(`import * as aws from '@pulumi/aws';
${library}
${group}${accountRole ? printAccount(accountRole, tags) : ''}${printStage(deployment)}`);
}
