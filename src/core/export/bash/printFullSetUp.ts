import { needsAccount } from '../calls/asksAccount.ts';
import type { AwsValue } from '../calls/awsInput.ts';
import { describeLogGroup, describeTrust, logGroupWords, policyArn } from '../calls/describeCalls.ts';
import { ROLE_REFUSALS, ROLE_TRIES, ROLE_WAIT_MESSAGE, ROLE_WAIT_SECONDS } from '../calls/freshRole.ts';
import { printJson } from '../calls/printJson.ts';
import { tagList } from '../awsProperties.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { quoteBash } from '../quote/quoteBash.ts';
import { quoteJsonAscii } from '../quote/quoteJsonAscii.ts';
import { printAskAccount, printExports, printPlace, word } from './printPlace.ts';
import { printUpdateCall } from './printStageUpdate.ts';

const FAIL = `  fail() {
    printf '%s\\n' "$1" >&2
    exit 1
  }
`;

/** One word that holds JSON: ASCII, as old terminals garble what is pasted, and no shorthand of the CLI. */
const jsonWord = (value: AwsValue) => quoteBash(printJson(value, quoteJsonAscii, ''));

/** A role of an earlier run is taken; that of another service stops all before anything is changed. */
function printPrepareRole(deployment: Deployment, role: AccountRole): string {
  const name = `--role-name ${quoteBash(role.name)}`;
  const tags = tagList(deployment.tags);
  return `  prepare_role() {
    if trust=$(aws iam get-role ${name} \\
      --query Role.AssumeRolePolicyDocument 2>&1); then
      case $trust in
        *'"${role.service}"'*) ;;
        *) fail 'The role ${role.name} belongs to another service.' ;;
      esac
    else
      case $trust in
        *'(NoSuchEntity)'*) ;;
        *) fail "$trust" ;;
      esac
      aws iam create-role ${name} \\
        --assume-role-policy-document \\
        ${jsonWord(describeTrust(role))} \\
        ${tags ? `--tags ${jsonWord(tags.Tags)} ` : ''}>/dev/null
    fi
    aws iam attach-role-policy ${name} \\
      --policy-arn ${quoteBash(policyArn(deployment, role))}
    role_arn=$(aws iam get-role ${name} \\
      --query Role.Arn --output text)
  }
`;
}

/** A group that exists stays as it is. One whose retention could not be set is taken back, so that a second run gives it one. */
function printCreateLogGroup(deployment: Deployment): string {
  const { retentionInDays, tags } = describeLogGroup(deployment);
  const retention = `      aws logs put-retention-policy "--log-group-name=$1" \\
        --retention-in-days ${retentionInDays} || {
        aws logs delete-log-group "--log-group-name=$1"
        exit 1
      }
`;
  return `  create_log_group() {
    if answer=$(aws logs create-log-group "--log-group-name=$1"${
      tags ? ` \\\n      --tags ${jsonWord(tags)}` : ''
    } 2>&1); then
${retentionInDays === undefined ? '      return\n' : retention}    else
      case $answer in
        *'(ResourceAlreadyExistsException)'*) echo "$1 already exists; its retention and tags are unchanged." ;;
        *) fail "$answer" ;;
      esac
    fi
  }
`;
}

const SET_ACCOUNT_ROLE = `  set_account_role() {
    tries=1
    until answer=$(aws apigateway update-account \\
      --patch-operations "op=replace,path=/cloudwatchRoleArn,value=$role_arn" 2>&1); do
      case $answer in
${[...ROLE_REFUSALS, '(TooManyRequestsException)'].map((text) => `        *'${text}'*) ;;\n`).join('')}        *) fail "$answer" ;;
      esac
      [ "$tries" -lt ${ROLE_TRIES} ] || fail "$answer"
      tries=$((tries + 1))
      echo '${ROLE_WAIT_MESSAGE}' >&2
      sleep ${ROLE_WAIT_SECONDS}
    done
  }
`;

/** Asks for all that can be asked for before anything is changed; the account, which other APIs share, comes late. */
function printSteps(deployment: Deployment): string {
  const { stage } = printPlace(deployment);
  const groups = logGroupWords(deployment, word);
  return `  ${needsAccount(deployment) ? `${printAskAccount()}\n  ` : ''}aws apigatewayv2 get-stage ${stage} >/dev/null
  role_arn=''
  account_role=$(aws apigateway get-account \\
    --query cloudwatchRoleArn --output text)
  case $account_role in
    arn:*) ;;
    *) prepare_role ;;
  esac
${groups.map((group) => `  create_log_group ${group}\n`).join('')}  if [ -n "$role_arn" ]; then
    set_account_role
  fi
${printUpdateCall(deployment, '  ', stage)}`;
}

/**
 * All that a stage needs to log, safe to run again; a role that the account has already is kept.
 *
 * It is one subshell: it stops at the first fault without ending the shell that it was pasted into, and that
 * shell has read all of it before the first command runs. There are no comments, as zsh knows none at its
 * prompt.
 */
export function printFullSetUp(deployment: Deployment, role: AccountRole): string {
  const parts = [
    `  set -eu\n  ${printExports(printPlace(deployment).region)}\n`,
    FAIL,
    printPrepareRole(deployment, role),
    printCreateLogGroup(deployment),
    SET_ACCOUNT_ROLE,
    printSteps(deployment),
  ];
  return `(\n${parts.join('\n')})\n`;
}
