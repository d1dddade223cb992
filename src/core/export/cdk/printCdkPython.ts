import type { AccountRole, Deployment, LogGroup } from '../deployment.ts';
import { jsonImport, printJsonText } from '../python/printJsonText.ts';
import { quotePython as quote } from '../quote/quotePython.ts';
import type { Tag } from '../../settings/tags.ts';
import { widthOf } from '../widthOf.ts';
import { nameRetention } from './nameRetention.ts';

const indent = (lines: string, depth: number) => lines.replaceAll(/^(?=.)/gm, ' '.repeat(depth));
const printBoolean = (value: boolean) => (value ? 'True' : 'False');

/**
 * Sets the stage's own property: the one of `WebSocketStage` takes an interface that Python has no class for.
 * `arn` is an expression.
 */
function printAccessLog(text: string, arn: string): string {
  return `cfn_stage.access_log_settings = apigatewayv2.CfnStage.AccessLogSettingsProperty(
    destination_arn=${arn},
${indent(`format=${text},`, 4)}
)
`;
}

/** The construct may be of any kind, as far as its type says. */
const GET_CFN_STAGE = 'cfn_stage = cast("apigatewayv2.CfnStage", stage.node.default_child)\n';
const CAST = 'from typing import cast\n\n';

const textOf = ({ format, isObject }: Deployment) => printJsonText(format, isObject);

function printExecution({ execution }: Deployment): string {
  if (!execution) return '';
  const { level, dataTrace, detailedMetrics } = execution;
  return `cfn_stage.default_route_settings = apigatewayv2.CfnStage.RouteSettingsProperty(
    logging_level=${quote(level)},
    data_trace_enabled=${printBoolean(dataTrace)},
    detailed_metrics_enabled=${printBoolean(detailedMetrics)},
)
`;
}

/** A first deployment that fails takes the group away again; else nothing deletes the log. */
function printLogGroup({ name, retentionDays }: LogGroup, scope: string): string {
  return `log_group = logs.LogGroup(
    ${scope},
    "AccessLogGroup",
    log_group_name=${quote(name)},
    retention=logs.${nameRetention(retentionDays)},
    removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
)
`;
}

/** Columns of a line that ruff fills unless told otherwise. */
const WIDTH = 88;

/** Laid out for lines that are `depth` deep. */
function printTag({ key, value }: Tag, scope: string, depth: number): string {
  const [name, text] = [quote(key), quote(value)];
  const line = `Tags.of(${scope}).add(${name}, ${text})`;
  if (depth + widthOf(line) <= WIDTH) return `${line}\n`;
  const inner = `    ${name}, ${text}`;
  const items = depth + widthOf(inner) <= WIDTH ? inner : `    ${name},\n    ${text},`;
  return `Tags.of(${scope}).add(\n${items}\n)\n`;
}

const printTags = (tags: readonly Tag[], scope: string, depth: number) =>
  tags.map((tag) => printTag(tag, scope, depth)).join('');

/** Role and account setting stay when the stack goes: other APIs of the Region log with them. */
const printAccount = ({ service, managedPolicy }: AccountRole) => `role = iam.Role(
    self,
    "ApiGatewayLogRole",
    description="Lets API Gateway write logs to CloudWatch",
    assumed_by=iam.ServicePrincipal(${quote(service)}),
    managed_policies=[
        iam.ManagedPolicy.from_aws_managed_policy_name(
            ${quote(managedPolicy)}
        )
    ],
)
account = apigateway.CfnAccount(
    self, "ApiGatewayAccount", cloud_watch_role_arn=role.role_arn
)
role.apply_removal_policy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
account.apply_removal_policy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
`;

const printStage = ({ apiId, stageName }: Deployment) => `stage = apigatewayv2.WebSocketStage(
    self,
    "Stage",
    web_socket_api=apigatewayv2.WebSocketApi.from_web_socket_api_attributes(
        self, "Api", web_socket_id=${quote(apiId)}
    ),
    stage_name=${quote(stageName)},
    auto_deploy=True,
)
stage.apply_removal_policy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
stage.node.add_dependency(account)
`;

const printLogs = (deployment: Deployment) =>
  `${GET_CFN_STAGE}${printAccessLog(textOf(deployment), 'log_group.log_group_arn')}${printExecution(deployment)}`;

/** The statements that give a `stage` its access log. */
export function printPythonFormat(deployment: Deployment): string {
  const { logGroup, references } = deployment;
  const { destinationArn } = references;
  const text = textOf(deployment);
  const core = destinationArn === undefined ? 'from aws_cdk import ArnFormat, Stack\n' : '';
  const arn = `Stack.of(stage).format_arn(
        service="logs",
        resource="log-group",
        resource_name=${quote(logGroup.name)},
        arn_format=ArnFormat.COLON_RESOURCE_NAME,
    )`;
  return `${jsonImport(text)}${CAST}${core}from aws_cdk import aws_apigatewayv2 as apigatewayv2

${GET_CFN_STAGE}${printAccessLog(text, destinationArn ?? arn)}`;
}

/** A function for a stage of the app. */
export function printPythonStage(deployment: Deployment): string {
  const core = deployment.tags.length > 0 ? 'RemovalPolicy, Tags' : 'RemovalPolicy';
  const body = `${printLogGroup(deployment.logGroup, 'stage')}
${printLogs(deployment)}${printTags(deployment.tags, 'log_group', 4)}`;
  return `${jsonImport(textOf(deployment))}${CAST}from aws_cdk import ${core}
from aws_cdk import aws_apigatewayv2 as apigatewayv2
from aws_cdk import aws_logs as logs


def add_logging(stage: apigatewayv2.WebSocketStage) -> None:
    """Turn on the access log and the execution log of a stage."""
${indent(body, 4)}`;
}

/** A stack with all that a stage needs to log, and with the stage. */
export function printPythonStack(deployment: Deployment, role: AccountRole): string {
  const core = deployment.tags.length > 0 ? 'RemovalPolicy, Stack, Tags' : 'RemovalPolicy, Stack';
  const body = `super().__init__(scope, construct_id, **kwargs)

${printLogGroup(deployment.logGroup, 'self')}
${printAccount(role)}
${printStage(deployment)}
${printLogs(deployment)}${printTags(deployment.tags, 'self', 8)}`;
  return `${jsonImport(textOf(deployment))}${CAST}from aws_cdk import ${core}
from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_apigatewayv2 as apigatewayv2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs
from constructs import Construct


class AccessLogStack(Stack):
    """A stage with an access log, and the role that API Gateway uses to write logs."""

    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
${indent(body, 8)}`;
}
