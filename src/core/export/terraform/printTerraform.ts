import type { AccountRole, Deployment, ExecutionLogging } from '../deployment.ts';
import { THROTTLING } from '../infrastructureNotes.ts';
import { quoteHcl } from '../quote/quoteHcl.ts';
import { hasStage } from '../references/hasStage.ts';
import { KEEP_FOREVER } from '../../settings/retention.ts';
import type { Tag } from '../../settings/tags.ts';
import { printHclKey, printJsonencode } from './printJsonencode.ts';

const STAGE = 'aws_apigatewayv2_stage.websocket';
const GROUP = 'aws_cloudwatch_log_group.access_log';
const ACCOUNT = [
  'aws_iam_role.api_gateway',
  'aws_iam_role_policy_attachment.api_gateway',
  'aws_api_gateway_account.api_gateway',
];

/** Of the log group that the export makes. */
export const GROUP_ARN = `${GROUP}.arn`;

const indent = (lines: string) => lines.replaceAll(/^(?=.)/gm, '  ');

/** With a line before it, and lined up as `terraform fmt` does. */
function printTags(tags: readonly Tag[]): string {
  if (tags.length === 0) return '';
  const pairs = tags.map(({ key, value }) => [printHclKey(key), quoteHcl(value)] as const);
  const width = Math.max(...pairs.map(([key]) => key.length));
  const lines = pairs.map(([key, value]) => `    ${key.padEnd(width)} = ${value}\n`);
  return `\n  tags = {\n${lines.join('')}  }\n`;
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

/** Terraform leaves the group and its lines alone when these are taken out again. */
function printLogGroup({ logGroup, tags, references }: Deployment): string {
  const { name, retentionDays } = logGroup;
  const isKept = retentionDays === KEEP_FOREVER;
  const [assign, skip] = isKept
    ? ['name         =', 'skip_destroy =']
    : ['name              =', 'skip_destroy      ='];
  return `resource "aws_cloudwatch_log_group" "access_log" {
  ${assign} ${references.logGroupName ?? quoteHcl(name)}
${isKept ? '' : `  retention_in_days = ${retentionDays}\n`}  ${skip} true
${printTags(tags)}}
`;
}

const KEEP = `
  lifecycle {
    prevent_destroy = true
  }
`;

/** The partition is asked for, as China and GovCloud have policies of their own. */
function printAccount({ service, managedPolicy }: AccountRole, tags: readonly Tag[]): string {
  return `data "aws_partition" "current" {}

resource "aws_iam_role" "api_gateway" {
  name_prefix = "api-gateway-logs-"
  description = "Lets API Gateway write logs to CloudWatch"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ${quoteHcl(service)} }
      Action    = "sts:AssumeRole"
    }]
  })
${printTags(tags)}${KEEP}}

resource "aws_iam_role_policy_attachment" "api_gateway" {
  role       = aws_iam_role.api_gateway.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/${managedPolicy}"
${KEEP}}

resource "aws_api_gateway_account" "api_gateway" {
  cloudwatch_role_arn = aws_iam_role.api_gateway.arn

  depends_on = [aws_iam_role_policy_attachment.api_gateway]
${KEEP}}

`;
}

function printExecution({ level, dataTrace, detailedMetrics }: ExecutionLogging): string {
  return `
  default_route_settings {
    logging_level            = ${quoteHcl(level)}
    data_trace_enabled       = ${dataTrace}
    detailed_metrics_enabled = ${detailedMetrics}
    # Without these, the provider sets both limits to 0 and AWS rejects every message.
    throttling_burst_limit = ${THROTTLING.burst}
    throttling_rate_limit  = ${THROTTLING.rate}
  }
`;
}

/** A stage that was there before is not deleted, and keeps the rest, whatever it is. */
const KEEP_THE_REST = `
  lifecycle {
    prevent_destroy = true
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
  depends_on = [aws_api_gateway_account.api_gateway]
${KEEP}`;

function printStage(deployment: Deployment): string {
  const { execution, accountRole, tags, references } = deployment;
  const settings = printAccessLogBlock(deployment, references.destinationArn ?? GROUP_ARN);
  const apiId = references.apiId ?? quoteHcl(deployment.apiId);
  const name = references.stageName ?? quoteHcl(deployment.stageName);
  const head = accountRole
    ? `  api_id      = ${apiId}\n  name        = ${name}\n  auto_deploy = true\n${printTags(tags)}`
    : `  api_id = ${apiId}\n  name   = ${name}\n`;
  return `resource "aws_apigatewayv2_stage" "websocket" {
${head}
${indent(settings)}${execution ? printExecution(execution) : ''}${accountRole ? AFTER_ACCOUNT : KEEP_THE_REST}}
`;
}

/** For `import`; OpenTofu is past that version. */
const VERSION = `terraform {
  required_version = ">= 1.5"
}

`;

/** Takes over a stage that exists, on the first `apply`. */
const printImport = ({ apiId, stageName }: Deployment) => `import {
  to = ${STAGE}
  id = ${quoteHcl(`${apiId}/${stageName}`)}
}

`;

/** What a scope manages, as `terraform state rm` takes it. */
export function listAddresses({ accountRole, references }: Pick<Deployment, 'accountRole' | 'references'>) {
  const group = references.destinationArn === undefined ? [GROUP] : [];
  return [...group, ...(accountRole ? ACCOUNT : []), STAGE];
}

/** `prevent_destroy` goes with the lines that hold it, so that it cannot keep what they describe. */
function printWarning(deployment: Deployment): string {
  const lines = ['terraform state rm', ...listAddresses(deployment).map((address) => `  ${address}`)];
  return `# Deleting these lines deletes what they describe. To keep it, run this first:
#   ${lines.join(' \\\n#   ')}

`;
}

/**
 * The log group and the stage, which is taken over; in the full set-up the account role and a new stage. What is
 * referred to is there already.
 */
export function printTerraform(deployment: Deployment): string {
  const { tags, accountRole, references } = deployment;
  const group = references.destinationArn === undefined ? `${printLogGroup(deployment)}\n` : '';
  const warning = printWarning(deployment);
  const stage = printStage(deployment);
  if (accountRole) return `${warning}${group}${printAccount(accountRole, tags)}${stage}`;
  if (hasStage(references)) return `${warning}${group}${stage}`;
  return `${warning}${VERSION}${group}${printImport(deployment)}${stage}`;
}
