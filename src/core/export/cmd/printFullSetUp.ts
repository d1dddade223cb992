import type { AwsInput } from '../calls/awsInput.ts';
import {
  describeLogGroupCalls,
  describeRoleCalls,
  describeStage,
  describeStageUpdate,
} from '../calls/describeCalls.ts';
import { ROLE_REFUSAL, ROLE_TRIES, ROLE_WAIT_MESSAGE, ROLE_WAIT_SECONDS } from '../calls/freshRole.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { printInputFile } from './printInputFile.ts';

const INPUT = '--cli-input-json file://access-log.json';
/** What the last command said on standard error. */
const ERRORS = 'access-log.err';

/** Where a call goes on: it stops all, unless an earlier run made the thing already. */
function orStop(tolerated?: string): string {
  if (tolerated === undefined) return ' || exit /b 1';
  return ` 2> ${ERRORS} || findstr /c:"(${tolerated})" ${ERRORS} > nul || (type ${ERRORS} & exit /b 1)`;
}

function printCall(region: string, command: string, input: AwsInput, tolerated?: string): string {
  const call = `call aws ${command} --region ${region} ${INPUT} > nul${orStop(tolerated)}`;
  return printInputFile(input, call);
}

function printLogGroup(deployment: Deployment): string {
  const { region } = deployment;
  const { create, retention, tags } = describeLogGroupCalls(deployment);
  return [
    printCall(region, 'logs create-log-group', create, 'ResourceAlreadyExistsException'),
    retention
      ? printCall(region, 'logs put-retention-policy', retention)
      : printCall(region, 'logs delete-retention-policy', create),
    tags ? printCall(region, 'logs tag-resource', tags) : '',
  ].join('');
}

/** The answer of a query goes through a file, since reading a command's output would need its quoting. */
const printQuery = (command: string) => `call aws ${command} --output text > access-log.txt || exit /b 1
set "role="
set /p role=< access-log.txt
`;

/** A role's ARN has no character that cmd gives a meaning, so it may stand in the command. */
function printUpdateAccount(region: string): string {
  const patch = 'op=replace,path=/cloudwatchRoleArn,value=%role%';
  return `set tries=0
:update_account
set /a tries+=1
call aws apigateway update-account --region ${region} --patch-operations "${patch}" > nul 2> ${ERRORS} && goto stage
findstr /c:"${ROLE_REFUSAL}" /c:"(TooManyRequestsException)" ${ERRORS} > nul || goto failed
if %tries% geq ${ROLE_TRIES} goto failed
echo ${ROLE_WAIT_MESSAGE}
ping -n ${ROLE_WAIT_SECONDS + 1} 127.0.0.1 > nul
goto update_account
:failed
type ${ERRORS}
exit /b 1
`;
}

function printAccountRole(deployment: Deployment, role: AccountRole): string {
  const { region } = deployment;
  const { create, attach } = describeRoleCalls(deployment, role);
  const getRole = `iam get-role --region ${region} --role-name ${role.name} --query Role.Arn`;
  return `${printQuery(`apigateway get-account --region ${region} --query cloudwatchRoleArn`)}if "%role:~0,4%"=="arn:" goto stage
${printCall(region, 'iam create-role', create, 'EntityAlreadyExists')}${printCall(region, 'iam attach-role-policy', attach)}${printQuery(getRole)}${printUpdateAccount(region)}`;
}

/**
 * All that a stage needs to log, safe to run again. A batch file and nothing to paste: it has labels, and waits
 * with ping, as timeout needs a console. Asking for the stage comes first, so that a wrong id or Region leaves
 * nothing behind.
 */
export function printFullSetUp(deployment: Deployment, role: AccountRole): string {
  const { region } = deployment;
  return `@echo off
setlocal
${printCall(region, 'apigatewayv2 get-stage', describeStage(deployment))}${printLogGroup(deployment)}${printAccountRole(deployment, role)}:stage
${printCall(region, 'apigatewayv2 update-stage', describeStageUpdate(deployment))}`;
}
