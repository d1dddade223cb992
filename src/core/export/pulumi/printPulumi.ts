import type { AccountRole, Deployment, ExecutionLogging, LogGroup } from '../deployment.ts';
import { THROTTLING } from '../infrastructureNotes.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';
import { KEEP_FOREVER } from '../retention.ts';
import type { Tag } from '../tags.ts';

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

function printLogGroup({ name, retentionDays }: LogGroup, tags: readonly Tag[]): string {
  return `const accessLogGroup = new aws.cloudwatch.LogGroup('access-log', {
  name: ${quoteTypeScript(name)},
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
    // Left out, these become 0 and every message is refused.
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

function printStage({ apiId, stageName, format, execution, accountRole, tags }: Deployment): string {
  const stage = `{
  apiId: ${quoteTypeScript(apiId)},
  name: ${quoteTypeScript(stageName)},
${accountRole ? '  autoDeploy: true,\n' : ''}${indent(printAccessLogProperty(format, 'accessLogGroup.arn'))}${execution ? printExecution(execution) : ''}${accountRole ? printTags(tags) : ''}}`;
  const options = accountRole ? '{ dependsOn: [account] }' : KEEP_THE_REST;
  return `new aws.apigatewayv2.Stage(
  'ws',
${indent(stage)},
${indent(options)},
);
`;
}

/** A program: the log group and the stage, and in the full set-up the account role before it. */
export function printPulumi(deployment: Deployment): string {
  const { logGroup, tags, accountRole } = deployment;
  const library = accountRole ? `import * as pulumi from '@pulumi/pulumi';\n` : '';
  return `import * as aws from '@pulumi/aws';
${library}
${printLogGroup(logGroup, tags)}
${accountRole ? printAccount(accountRole, tags) : ''}${printStage(deployment)}`;
}
