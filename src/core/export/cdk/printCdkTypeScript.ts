import type { AccountRole, Deployment, ExecutionLogging, LogGroup } from '../deployment.ts';
import { quoteTypeScript as quote } from '../quote/quoteTypeScript.ts';
import type { Tag } from '../../settings/tags.ts';
import { layOut } from '../typeScript/layOut.ts';
import { printJsonText } from '../typeScript/printJsonText.ts';
import { nameRetention } from './nameRetention.ts';

/** What leads to the log group that the export makes. */
export const OWN_ARN = 'logGroup.logGroupArn';
export const OWN_DESTINATION = 'new LogGroupLogDestination(logGroup)';

const indent = (lines: string, depth: number) => lines.replaceAll(/^(?=.)/gm, ' '.repeat(depth));

const printText = ({ format, isObject }: Deployment) => printJsonText(format, isObject);

/** On lines of its own where it is more than one. */
const printArgument = (text: string) => (text.includes('\n') ? `\n${indent(text, 2)},\n` : text);

function printAccessLog(deployment: Deployment, destination: string): string {
  return `accessLogSettings: {
  destination: ${destination},
${indent(`format: AccessLogFormat.custom(${printArgument(printText(deployment))}),`, 2)}
},
`;
}

/** The property of a `WebSocketStage` alone; `destination` is an expression. */
export const printAccessLogProperty = (deployment: Deployment, destination: string): string =>
  layOut(printAccessLog(deployment, destination));

/** The property of a `CfnStage` alone; `arn` is an expression. */
export const printCfnProperty = (deployment: Deployment, arn: string): string =>
  layOut(`accessLogSettings: {
  destinationArn: ${arn},
${indent(`format: ${printText(deployment)},`, 2)}
},
`);

/** A first deployment that fails takes the group away again; else nothing deletes the log. */
function printLogGroup({ name, retentionDays }: LogGroup, scope: string): string {
  return `const logGroup = new LogGroup(${scope}, 'AccessLogGroup', {
  logGroupName: ${quote(name)},
  retention: ${nameRetention(retentionDays)},
  removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
});
`;
}

const printTags = (tags: readonly Tag[], scope: string) =>
  tags.map(({ key, value }) => `Tags.of(${scope}).add(${quote(key)}, ${quote(value)});\n`).join('');

/** `WebSocketStage` has no property for these. */
const printExecution = ({ level, dataTrace, detailedMetrics }: ExecutionLogging) =>
  `cfnStage.defaultRouteSettings = {
  loggingLevel: ${quote(level)},
  dataTraceEnabled: ${dataTrace},
  detailedMetricsEnabled: ${detailedMetrics},
};
`;

/** Role and account setting stay when the stack goes: other APIs of the Region log with them. */
const printAccount = ({ service, managedPolicy }: AccountRole) =>
  `const role = new Role(this, 'ApiGatewayLogRole', {
  description: 'Lets API Gateway write logs to CloudWatch',
  assumedBy: new ServicePrincipal(${quote(service)}),
  managedPolicies: [
    ManagedPolicy.fromAwsManagedPolicyName(
      ${quote(managedPolicy)},
    ),
  ],
});
const account = new CfnAccount(this, 'ApiGatewayAccount', {
  cloudWatchRoleArn: role.roleArn,
});
role.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
account.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
`;

function printStage(deployment: Deployment): string {
  const { apiId, stageName, execution, tags } = deployment;
  return `const stage = new WebSocketStage(this, 'Stage', {
  webSocketApi: WebSocketApi.fromWebSocketApiAttributes(this, 'Api', {
    webSocketId: ${quote(apiId)},
  }),
  stageName: ${quote(stageName)},
  autoDeploy: true,
${indent(printAccessLog(deployment, OWN_DESTINATION), 2)}});
stage.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
stage.node.addDependency(account);

const cfnStage = stage.node.defaultChild as CfnStage;
${execution ? printExecution(execution) : ''}${printTags(tags, 'this')}`;
}

/** A stack with all that a stage needs to log, and with the stage. */
export function printStack(deployment: Deployment, role: AccountRole): string {
  const core =
    deployment.tags.length > 0
      ? 'RemovalPolicy, Stack, type StackProps, Tags'
      : 'RemovalPolicy, Stack, type StackProps';
  return layOut(`import { ${core} } from 'aws-cdk-lib';
import { AccessLogFormat, CfnAccount } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnStage,
  LogGroupLogDestination,
  WebSocketApi,
  WebSocketStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

export class AccessLogStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

${indent(printLogGroup(deployment.logGroup, 'this'), 4)}
${indent(printAccount(role), 4)}
${indent(printStage(deployment), 4)}  }
}
`);
}

/** A function for a stage of the app. */
export function printStageFunction(deployment: Deployment): string {
  const { logGroup, execution, tags } = deployment;
  const core = tags.length > 0 ? 'RemovalPolicy, Tags' : 'RemovalPolicy';
  return layOut(`import { ${core} } from 'aws-cdk-lib';
import type { CfnStage, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';

/** Turn on the access log and the execution log of a stage. */
export function addLogging(stage: WebSocketStage): void {
${indent(printLogGroup(logGroup, 'stage'), 2)}
  const cfnStage = stage.node.defaultChild as CfnStage;
  cfnStage.accessLogSettings = {
    destinationArn: ${OWN_ARN},
${indent(`format: ${printText(deployment)},`, 4)}
  };
${indent(`${execution ? printExecution(execution) : ''}${printTags(tags, 'logGroup')}`, 2)}}
`);
}
