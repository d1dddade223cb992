import { tagList } from '../awsProperties.ts';
import {
  describeLogGroup,
  describeStage,
  describeTrust,
  logGroupWords,
  policyArn,
} from '../calls/describeCalls.ts';
import { printJson } from '../calls/printJson.ts';
import { ROLE_REFUSALS, ROLE_TRIES, ROLE_WAIT_MESSAGE, ROLE_WAIT_SECONDS } from '../calls/freshRole.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { quoteJsonAscii } from '../quote/quoteJsonAscii.ts';
import { quotePowerShell } from '../quote/quotePowerShell.ts';
import { printCall, printInput, printScript, printWord } from './printScript.ts';
import { printAskAccount, printUpdateCall } from './printStageCalls.ts';

/** A role of an earlier run is taken; that of another service stops all before anything is changed. */
function printPrepareRole(deployment: Deployment, role: AccountRole): string {
  const name = { RoleName: role.name };
  const create = {
    ...name,
    AssumeRolePolicyDocument: JSON.stringify(describeTrust(role)),
    ...tagList(deployment.tags),
  };
  return `      $found = ${printCall('iam get-role --output json', name, 'NoSuchEntity')}
      if ($found -and -not $found.Contains('"${role.service}"')) {
        throw 'The role ${role.name} belongs to another service.'
      }
      if (-not $found) {
        $found = ${printCall('iam create-role --output json', create)}
      }
      $null = ${printCall('iam attach-role-policy', { ...name, PolicyArn: policyArn(deployment, role) })}
      $role = ($found | ConvertFrom-Json).Role.Arn
`;
}

/** A call for the group whose input `$group` begins. */
const call = (command: string, more: string, tolerated?: string) =>
  printCall(command, `($group + ${more})`, tolerated);

/** A group that exists stays as it is. One whose retention could not be set is taken back, so that a second run gives it one. */
function printLogGroups(deployment: Deployment): string {
  const { retentionInDays, tags } = describeLogGroup(deployment);
  const rest = tags ? quotePowerShell(`, "tags": ${printJson(tags, quoteJsonAscii, '')}}`) : "'}'";
  const retention = `      try {
        $null = ${call('logs put-retention-policy', `', "retentionInDays": ${retentionInDays}}'`)}
      } catch {
        $null = ${call('logs delete-log-group', "'}'")}
        throw
      }
`;
  return `    foreach ($name in ${logGroupWords(deployment, printWord).join(', ')}) {
      $group = '{"logGroupName": "' + $name + '"'
      $answer = ${call('logs create-log-group', rest, 'ResourceAlreadyExistsException')}
      if ($null -eq $answer) {
        "$name already exists; its retention and tags are unchanged."
        continue
      }
${retentionInDays === undefined ? '' : retention}    }
`;
}

const SET_ACCOUNT_ROLE = `    for ($try = 1; $role; $try++) {
      try {
        $null = ${printCall('apigateway update-account', `('{"patchOperations": [{"op": "replace", "path": "/cloudwatchRoleArn", "value": "' + $role + '"}]}')`)}
        break
      } catch {
        if ($try -eq ${ROLE_TRIES} -or "$_" -notmatch '${ROLE_REFUSALS.join('|')}|\\(TooManyRequestsException\\)') { throw }
        Write-Warning '${ROLE_WAIT_MESSAGE}'
        Start-Sleep -Seconds ${ROLE_WAIT_SECONDS}
      }
    }
`;

/**
 * All that a stage needs to log, for Windows PowerShell 5.1 and PowerShell 7, safe to run again. It asks for all that
 * it can ask before it changes anything, and the account, which other APIs share, is changed last but for the stage.
 */
export function printFullSetUp(deployment: Deployment, role: AccountRole): string {
  const lines = [
    printAskAccount(deployment),
    `    $null = ${printCall('apigatewayv2 get-stage', printInput(deployment, describeStage(deployment)))}
    $role = ''
    $current = ${printCall('apigateway get-account --query cloudwatchRoleArn --output text', "'{}'")}
    if ($current -notlike 'arn:*') {
${printPrepareRole(deployment, role)}    }
`,
    printLogGroups(deployment),
    SET_ACCOUNT_ROLE,
    printUpdateCall(deployment),
  ];
  return printScript(deployment, lines.join(''));
}
