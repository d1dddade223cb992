import type { AccountRole, Deployment, ExecutionLogging } from '../deployment.ts';
import { THROTTLING } from '../infrastructureNotes.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';
import { KEEP_FOREVER } from '../retention.ts';
import type { Tag } from '../tags.ts';

/** Of the log group that the export makes. */
export const GROUP_ARN = 'accessLogGroup.arn';

function printTags(tags: readonly Tag[]): string {
  if (tags.length === 0) return '';
  const pairs = tags.map(({ key, value }) => `${quoteTypeScript(key)}: ${quoteTypeScript(value)}`);
  return `  tags: { ${pairs.join(', ')} },\n`;
}

/** The property of a stage; `destination` is an expression. */
export function printAccessLogProperty(format: string, destination: string): string {
  return `accessLogSettings: {
  destinationArn: ${destination},
  format: ${quoteTypeScript(format)},
},
`;
}

const indent = (lines: string) => lines.replaceAll(/^(?=.)/gm, '  ');

function printLogGroup({ logGroup, tags, references }: Deployment): string {
  const { name, retentionDays } = logGroup;
  return `const accessLogGroup = new aws.cloudwatch.LogGroup('access-log', {
  name: ${references.logGroupName ?? quoteTypeScript(name)},
${retentionDays === KEEP_FOREVER ? '' : `  retentionInDays: ${retentionDays},\n`}${printTags(tags)}});
`;
}

/** The account setting stays when the stack goes, with its role: other APIs of the Region log with them. */
function printAccount({ service, managedPolicy }: AccountRole, tags: readonly Tag[]): string {
  return `const logRole = new aws.iam.Role(
  'api-gateway-log',
  {
    assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: ${quoteTypeScript(service)} }),
${indent(printTags(tags))}  },
  { retainOnDelete: true },
);
const logPolicy = new aws.iam.RolePolicyAttachment(
  'api-gateway-log',
  {
    role: logRole.name,
    policyArn: pulumi.interpolate\`arn:\${aws.getPartitionOutput().partition}:iam::aws:policy/${managedPolicy}\`,
  },
  { retainOnDelete: true },
);
const account = new aws.apigateway.Account(
  'api-gateway',
  { cloudwatchRoleArn: logRole.arn },
  { dependsOn: [logPolicy], retainOnDelete: true },
);

`;
}

function printExecution({ level, dataTrace, detailedMetrics }: ExecutionLogging): string {
  return `  defaultRouteSettings: {
    loggingLevel: ${quoteTypeScript(level)},
    dataTraceEnabled: ${dataTrace},
    detailedMetricsEnabled: ${detailedMetrics},
    // Left out, these become 0 and every message is rejected.
    throttlingBurstLimit: ${THROTTLING.burst},
    throttlingRateLimit: ${THROTTLING.rate},
  },
`;
}

/** What a stage that was imported keeps, whatever it is. */
const KEEP_THE_REST = `{
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
  const { apiId, stageName, format, execution, accountRole, tags, references } = deployment;
  const destination = references.destinationArn ?? GROUP_ARN;
  const stage = `{
  apiId: ${references.apiId ?? quoteTypeScript(apiId)},
  name: ${references.stageName ?? quoteTypeScript(stageName)},
${accountRole ? '  autoDeploy: true,\n' : ''}${indent(printAccessLogProperty(format, destination))}${execution ? printExecution(execution) : ''}${accountRole ? printTags(tags) : ''}}`;
  const options = accountRole ? '{ dependsOn: [account] }' : KEEP_THE_REST;
  return `new aws.apigatewayv2.Stage(
  'ws',
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
  return `import * as aws from '@pulumi/aws';
${library}
${group}${accountRole ? printAccount(accountRole, tags) : ''}${printStage(deployment)}`;
}
