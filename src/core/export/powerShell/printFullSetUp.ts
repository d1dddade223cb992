import type { AwsInput } from '../calls/awsInput.ts';
import {
  describeLogGroupCalls,
  describeRoleCalls,
  describeStage,
  describeStageUpdate,
} from '../calls/describeCalls.ts';
import { ROLE_REFUSAL, ROLE_TRIES, ROLE_WAIT_MESSAGE, ROLE_WAIT_SECONDS } from '../calls/freshRole.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { quotePowerShell } from '../quote/quotePowerShell.ts';
import { printInput } from './printInput.ts';
import { INPUT_FILE } from './printStageCalls.ts';

/**
 * Runs one command and gives what it printed. What it says on standard error would end the block in Windows
 * PowerShell 5.1 before the exit code is known, so the function goes on and decides by that code.
 */
const printHelper = (region: string) => `  function Invoke-Aws($command, $json, $tolerated) {
    [IO.File]::WriteAllText($file, $json)
    $words = $command.Split(' ')
    $ErrorActionPreference = 'Continue'
    $lines = & aws $words --region ${quotePowerShell(region)} --cli-input-json 'file://access-log.json' 2>&1
    $answer = ($lines | ForEach-Object { "$_" }) -join "\`n"
    if ($LASTEXITCODE -eq 0) { return $answer }
    if (-not $tolerated -or -not $answer.Contains($tolerated)) { throw $answer }
  }
`;

/** A call of the helper. `input` is PowerShell where it is a text; `tolerated` is the error of an earlier run's work. */
function printCall(command: string, input: AwsInput | string, tolerated?: string): string {
  const json = typeof input === 'string' ? input : printInput(input, '');
  const words = ['Invoke-Aws', quotePowerShell(command), json];
  return [...words, ...(tolerated === undefined ? [] : [quotePowerShell(`(${tolerated})`)])].join(' ');
}

function printLogGroup(deployment: Deployment): string {
  const { create, retention, tags } = describeLogGroupCalls(deployment);
  const calls = [
    printCall('logs create-log-group', create, 'ResourceAlreadyExistsException'),
    retention
      ? printCall('logs put-retention-policy', retention)
      : printCall('logs delete-retention-policy', create),
    ...(tags ? [printCall('logs tag-resource', tags)] : []),
  ];
  return calls.map((call) => `  $null = ${call}\n`).join('');
}

function printAccountRole(deployment: Deployment, role: AccountRole): string {
  const { create, attach, get } = describeRoleCalls(deployment, role);
  const patch = `('{"patchOperations":[{"op":"replace","path":"/cloudwatchRoleArn","value":"' + $role + '"}]}')`;
  return `  $role = ${printCall('apigateway get-account --query cloudwatchRoleArn --output text', "'{}'")}
  if ($role -notlike 'arn:*') {
    $null = ${printCall('iam create-role', create, 'EntityAlreadyExists')}
    $null = ${printCall('iam attach-role-policy', attach)}
    $role = ${printCall('iam get-role --query Role.Arn --output text', get)}
    for ($try = 1; ; $try++) {
      try {
        $null = ${printCall('apigateway update-account', patch)}
        break
      } catch {
        if ($try -eq ${ROLE_TRIES} -or "$_" -notmatch '${ROLE_REFUSAL}|\\(TooManyRequestsException\\)') { throw }
        Write-Host '${ROLE_WAIT_MESSAGE}'
        Start-Sleep -Seconds ${ROLE_WAIT_SECONDS}
      }
    }
  }
`;
}

/**
 * All that a stage needs to log, for Windows PowerShell 5.1 and PowerShell 7, safe to run again. Asking for the
 * stage comes first, so that a wrong id or Region leaves nothing behind.
 */
export function printFullSetUp(deployment: Deployment, role: AccountRole): string {
  return `& {
  $ErrorActionPreference = 'Stop'
  $file = ${INPUT_FILE}
  $null = Get-Command aws
${printHelper(deployment.region)}  $null = ${printCall('apigatewayv2 get-stage', describeStage(deployment))}
${printLogGroup(deployment)}${printAccountRole(deployment, role)}  Invoke-Aws 'apigatewayv2 update-stage' ${printInput(describeStageUpdate(deployment))}
}
`;
}
