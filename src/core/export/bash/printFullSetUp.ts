import { KEEP_FOREVER } from '../retention.ts';
import type { AccountRole, Deployment, LogGroup } from '../deployment.ts';
import { quoteBash } from '../quote/quoteBash.ts';
import { printStageUpdate } from './printStageUpdate.ts';

/** Tolerates what an earlier run made, and nothing else. */
const HELPERS = `  fail() {
    printf '%s\\n' "$1" >&2
    exit 1
  }

  unless_exists() {
    answer=$("$@" 2>&1) && return
    case $answer in
      *'(ResourceAlreadyExistsException)'* | *'(EntityAlreadyExists)'*) ;;
      *) fail "$answer" ;;
    esac
  }`;

/** A policy document that lets a service take on the role. */
const trustPolicy = (service: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
  });

/**
 * A fresh role is refused for about half a minute (recorded), and update-account may be called once in 20
 * seconds. https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
 */
function printAccountRole(role: AccountRole, partition: string, region: string): string {
  const name = `--role-name ${quoteBash(role.name)}`;
  return `  create_account_role() {
    unless_exists aws iam create-role ${region} \\
      ${name} \\
      --assume-role-policy-document ${quoteBash(trustPolicy(role.service))}
    aws iam attach-role-policy ${region} \\
      ${name} \\
      --policy-arn ${quoteBash(`arn:${partition}:iam::aws:policy/${role.managedPolicy}`)}
    role_arn=$(aws iam get-role ${region} \\
      ${name} \\
      --query Role.Arn --output text)
    tries=1
    until answer=$(aws apigateway update-account ${region} \\
      --patch-operations "op=replace,path=/cloudwatchRoleArn,value=$role_arn" 2>&1); do
      case $answer in
        *'does not have required permissions'* | *'(TooManyRequestsException)'*) ;;
        *) fail "$answer" ;;
      esac
      [ "$tries" -lt 7 ] || fail "$answer"
      tries=$((tries + 1))
      echo 'API Gateway cannot use the new role yet. Next try in 20 seconds.' >&2
      sleep 20
    done
  }`;
}

/**
 * "For ever" removes a retention that the group may have. That AWS takes the removal for a group without one
 * is unverified. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html
 */
function printRetention({ name, retentionDays }: LogGroup, region: string): string {
  const group = `${region} \\\n    --log-group-name ${quoteBash(name)}`;
  return retentionDays === KEEP_FOREVER
    ? `  aws logs delete-retention-policy ${group}`
    : `  aws logs put-retention-policy ${group} \\\n    --retention-in-days ${retentionDays}`;
}

/** Asking for the stage comes first, so that a wrong id or Region leaves nothing behind. */
function printSteps({ apiId, stageName, logGroup }: Deployment, region: string): string {
  return `  aws apigatewayv2 get-stage ${region} \\
    --api-id ${quoteBash(apiId)} --stage-name ${quoteBash(stageName)} > /dev/null

  unless_exists aws logs create-log-group ${region} \\
    --log-group-name ${quoteBash(logGroup.name)}
${printRetention(logGroup, region)}

  role_arn=$(aws apigateway get-account ${region} \\
    --query cloudwatchRoleArn --output text)
  case $role_arn in
    arn:*) ;;
    *) create_account_role ;;
  esac`;
}

/**
 * All that a stage needs to log, safe to run again; a role that the account has already is kept.
 *
 * It is one subshell: it stops at the first fault without ending the shell that it was pasted into, and that
 * shell has read all of it before the first command runs. There are no comments, as zsh knows none at its
 * prompt. The empty pager is for CLI 2, which would wait for a key, and the MSYS switch for Git Bash, which
 * would rewrite names that start with a slash.
 */
export function printFullSetUp(deployment: Deployment, role: AccountRole): string {
  const region = `--region ${quoteBash(deployment.region)}`;
  return `(
  set -eu
  export AWS_PAGER='' MSYS_NO_PATHCONV=1

${HELPERS}

${printAccountRole(role, deployment.partition, region)}

${printSteps(deployment, region)}

${printStageUpdate(deployment)})
`;
}
