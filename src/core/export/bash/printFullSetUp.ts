import type { AwsValue } from '../calls/awsInput.ts';
import { describeLogGroupCalls, describeRoleCalls } from '../calls/describeCalls.ts';
import { ROLE_REFUSAL, ROLE_TRIES, ROLE_WAIT_MESSAGE, ROLE_WAIT_SECONDS } from '../calls/freshRole.ts';
import { jsonSyntax, printValue } from '../calls/printValue.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { quoteBash } from '../quote/quoteBash.ts';
import { quoteJsonAscii } from '../quote/quoteJsonAscii.ts';
import { printPlace } from './printPlace.ts';
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

/** One word that holds JSON: ASCII, as old terminals garble what is pasted, and no shorthand of the CLI. */
const jsonWord = (value: AwsValue) => quoteBash(printValue(value, jsonSyntax(quoteJsonAscii, '')));

function printAccountRole(deployment: Deployment, role: AccountRole, region: string): string {
  const { create, attach } = describeRoleCalls(deployment, role);
  const name = `--role-name ${quoteBash(role.name)}`;
  return `  create_account_role() {
    unless_exists aws iam create-role ${region} \\
      ${name} \\
      --assume-role-policy-document ${quoteBash(create.AssumeRolePolicyDocument)}${
        create.Tags ? ` \\\n      --tags ${jsonWord(create.Tags)}` : ''
      }
    aws iam attach-role-policy ${region} \\
      ${name} \\
      --policy-arn ${quoteBash(attach.PolicyArn)}
    role_arn=$(aws iam get-role ${region} \\
      ${name} \\
      --query Role.Arn --output text)
    tries=1
    until answer=$(aws apigateway update-account ${region} \\
      --patch-operations "op=replace,path=/cloudwatchRoleArn,value=$role_arn" 2>&1); do
      case $answer in
        *'${ROLE_REFUSAL}'* | *'(TooManyRequestsException)'*) ;;
        *) fail "$answer" ;;
      esac
      [ "$tries" -lt ${ROLE_TRIES} ] || fail "$answer"
      tries=$((tries + 1))
      echo '${ROLE_WAIT_MESSAGE}' >&2
      sleep ${ROLE_WAIT_SECONDS}
    done
  }`;
}

/** A group that exists keeps its other tags. */
function printLogGroup(deployment: Deployment, region: string): string {
  const { retention, tags } = describeLogGroupCalls(deployment);
  const { name, retentionDays } = deployment.logGroup;
  const group = `${region} \\\n    --log-group-name ${quoteBash(name)}`;
  const commands = [
    `unless_exists aws logs create-log-group ${group}`,
    retention
      ? `aws logs put-retention-policy ${group} \\\n    --retention-in-days ${retentionDays}`
      : `aws logs delete-retention-policy ${group}`,
    ...(tags
      ? [
          `aws logs tag-resource ${region} \\\n    --resource-arn ${quoteBash(tags.resourceArn)} \\\n    --tags ${jsonWord(tags.tags)}`,
        ]
      : []),
  ];
  return commands.map((command) => `  ${command}`).join('\n');
}

/** Asking for the stage comes first, so that a wrong id or Region leaves nothing behind. */
function printSteps(deployment: Deployment, region: string): string {
  const { apiId, stageName } = printPlace(deployment);
  return `  aws apigatewayv2 get-stage ${region} \\
    --api-id ${apiId} --stage-name ${stageName} > /dev/null

${printLogGroup(deployment, region)}

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

${printAccountRole(deployment, role, region)}

${printSteps(deployment, region)}

${printStageUpdate(deployment)})
`;
}
