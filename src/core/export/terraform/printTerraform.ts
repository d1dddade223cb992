import type { AccountRole, Deployment, ExecutionLogging } from '../deployment.ts';
import { THROTTLING } from '../infrastructureNotes.ts';
import { quoteHcl } from '../quote/quoteHcl.ts';
import { hasStage } from '../references/hasStage.ts';
import { KEEP_FOREVER } from '../retention.ts';
import type { Tag } from '../tags.ts';
import { printJsonencode } from './printJsonencode.ts';

/** Of the log group that the export makes. */
export const GROUP_ARN = 'aws_cloudwatch_log_group.access_log.arn';

const indent = (lines: string) => lines.replaceAll(/^(?=.)/gm, '  ');

/** On a line of its own, as `terraform fmt` would line it up with its neighbours. */
function printTags(tags: readonly Tag[]): string {
  if (tags.length === 0) return '';
  const pairs = tags.map(({ key, value }) => `${quoteHcl(key)} = ${quoteHcl(value)}`);
  return `\n  tags = { ${pairs.join(', ')} }\n`;
}

/** The format as the object that it was, where `jsonencode` makes the same of it; else a string. */
function printFormat({ format, isObject }: Deployment): string {
  const object = isObject ? printJsonencode(format) : undefined;
  return object === undefined ? `format          = ${quoteHcl(format)}` : `format = ${object}`;
}

/** The block of a stage. `destination` is an expression. */
export function printAccessLogBlock(deployment: Deployment, destination: string): string {
  const format = printFormat(deployment);
  return `access_log_settings {
  destination_arn = ${destination}
${indent(format)}
}
`;
}

function printLogGroup({ logGroup, tags, references }: Deployment): string {
  const { name, retentionDays } = logGroup;
  const retention = retentionDays === KEEP_FOREVER ? '' : `  retention_in_days = ${retentionDays}\n`;
  const assign = retention === '' ? 'name =' : 'name              =';
  return `resource "aws_cloudwatch_log_group" "access_log" {
  ${assign} ${references.logGroupName ?? quoteHcl(name)}
${retention}${printTags(tags)}}
`;
}

/** The partition is asked for, as China and GovCloud have policies of their own. */
function printAccount({ service, managedPolicy }: AccountRole, tags: readonly Tag[]): string {
  return `data "aws_partition" "current" {}

resource "aws_iam_role" "api_gateway_log" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ${quoteHcl(service)} }
      Action    = "sts:AssumeRole"
    }]
  })
${printTags(tags)}}

resource "aws_iam_role_policy_attachment" "api_gateway_log" {
  role       = aws_iam_role.api_gateway_log.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/${managedPolicy}"
}

resource "aws_api_gateway_account" "this" {
  cloudwatch_role_arn = aws_iam_role.api_gateway_log.arn

  depends_on = [aws_iam_role_policy_attachment.api_gateway_log]
}

`;
}

function printExecution({ level, dataTrace, detailedMetrics }: ExecutionLogging): string {
  return `
  default_route_settings {
    logging_level            = ${quoteHcl(level)}
    data_trace_enabled       = ${dataTrace}
    detailed_metrics_enabled = ${detailedMetrics}
    # Left out, these become 0 and every message is rejected.
    throttling_burst_limit = ${THROTTLING.burst}
    throttling_rate_limit  = ${THROTTLING.rate}
  }
`;
}

/** What a stage that was there before keeps, whatever it is. */
const KEEP_THE_REST = `
  lifecycle {
    ignore_changes = [
      auto_deploy,
      client_certificate_id,
      deployment_id,
      description,
      route_settings,
      stage_variables,
      tags,
    ]
  }
`;

const AFTER_ACCOUNT = `
  depends_on = [aws_api_gateway_account.this]
`;

function printStage(deployment: Deployment): string {
  const { execution, accountRole, tags, references } = deployment;
  const settings = printAccessLogBlock(deployment, references.destinationArn ?? GROUP_ARN);
  const apiId = references.apiId ?? quoteHcl(deployment.apiId);
  const name = references.stageName ?? quoteHcl(deployment.stageName);
  const head = accountRole
    ? `  api_id      = ${apiId}\n  name        = ${name}\n  auto_deploy = true\n${printTags(tags)}`
    : `  api_id = ${apiId}\n  name   = ${name}\n`;
  return `resource "aws_apigatewayv2_stage" "ws" {
${head}
${indent(settings)}${execution ? printExecution(execution) : ''}${accountRole ? AFTER_ACCOUNT : KEEP_THE_REST}}
`;
}

/** Takes over a stage that exists, on the first `apply`; Terraform since 1.5 and OpenTofu read it. */
const printImport = ({ apiId, stageName }: Deployment) => `import {
  to = aws_apigatewayv2_stage.ws
  id = ${quoteHcl(`${apiId}/${stageName}`)}
}

`;

/**
 * The log group and the stage, which is taken over; in the full set-up the account role and a new stage. What is
 * referred to is there already.
 */
export function printTerraform(deployment: Deployment): string {
  const { tags, accountRole, references } = deployment;
  const group = references.destinationArn === undefined ? `${printLogGroup(deployment)}\n` : '';
  const stage = printStage(deployment);
  if (accountRole) return `${group}${printAccount(accountRole, tags)}${stage}`;
  return `${group}${hasStage(references) ? '' : printImport(deployment)}${stage}`;
}
