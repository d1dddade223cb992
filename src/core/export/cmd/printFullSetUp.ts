import { tagList } from '../awsProperties.ts';
import { describeLogGroup, describeTrust, logGroupWords, policyArn } from '../calls/describeCalls.ts';
import { ROLE_REFUSALS, ROLE_TRIES, ROLE_WAIT_MESSAGE, ROLE_WAIT_SECONDS } from '../calls/freshRole.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { INPUT, printInputFile, printQuery, SET_FILE } from './printInputFile.ts';
import { askAccount, printStage, printUpdateCall, word } from './printStageCalls.ts';

/** The work is a subroutine, so that its files go whatever happens. For CLI 2 and, by its older name, CLI 1. */
const printHead = (region: string) => `@echo off
setlocal
set "AWS_REGION=${region}"
set "AWS_DEFAULT_REGION=${region}"
set "AWS_PAGER="
${SET_FILE}set "errors=%file%.err"
call :set_up
set "code=%errorlevel%"
del "%file%" "%errors%" 2> nul
exit /b %code%
`;

/** Asks for all that can be asked for before anything is changed; the account, which other APIs share, comes late. */
function printSteps(deployment: Deployment): string {
  const ask = askAccount(deployment, '');
  return `:set_up
${ask === '' ? '' : `${ask}if not defined account exit /b 1\n`}call aws apigatewayv2 get-stage ${printStage(deployment)} > nul || exit /b 1
${printQuery('apigateway get-account --query cloudwatchRoleArn', 'current')}
if not defined current exit /b 1
set "role="
if not "%current:~0,4%"=="arn:" call :prepare_role || exit /b 1
${logGroupWords(deployment, word)
  .map((name) => `call :create_log_group ${name} || exit /b 1\n`)
  .join('')}if defined role call :set_account_role || exit /b 1
${printUpdateCall(deployment, '', '|| exit /b 1')}exit /b 0
`;
}

/** A role of an earlier run is taken; that of another service stops all before anything is changed. */
function printPrepareRole(deployment: Deployment, role: AccountRole): string {
  const create = {
    RoleName: role.name,
    AssumeRolePolicyDocument: JSON.stringify(describeTrust(role)),
    ...tagList(deployment.tags),
  };
  const name = `--role-name ${role.name}`;
  return `:prepare_role
call aws iam get-role ${name} --query Role.AssumeRolePolicyDocument --output json > "%file%" 2> "%errors%" && goto check_role
findstr /c:"(NoSuchEntity)" "%errors%" > nul || goto failed
${printInputFile(create, `call aws iam create-role ${INPUT} > nul || exit /b 1`)}goto attach_policy
:check_role
findstr /c:"${role.service}" "%file%" > nul && goto attach_policy
echo The role ${role.name} belongs to another service. 1>&2
exit /b 1
:attach_policy
call aws iam attach-role-policy ${name} --policy-arn ${policyArn(deployment, role)} || exit /b 1
${printQuery(`iam get-role ${name} --query Role.Arn`, 'role')}
if not defined role exit /b 1
exit /b 0
`;
}

/** A group that exists stays as it is. One whose retention could not be set is taken back, so that a second run gives it one. */
function printCreateLogGroup(deployment: Deployment): string {
  const { retentionInDays, tags } = describeLogGroup(deployment);
  const create = 'call aws logs create-log-group --log-group-name=%1';
  const answer = '2> "%errors%" && goto set_retention';
  return `:create_log_group
${tags ? printInputFile({ tags }, `${create} ${INPUT} ${answer}`) : `${create} ${answer}\n`}findstr /c:"(ResourceAlreadyExistsException)" "%errors%" > nul || goto failed
echo %1 already exists; its retention and tags are unchanged.
exit /b 0
:set_retention
${
  retentionInDays === undefined
    ? ''
    : `call aws logs put-retention-policy --log-group-name=%1 --retention-in-days ${retentionInDays} && exit /b 0
call aws logs delete-log-group --log-group-name=%1
exit /b 1
`
}${retentionInDays === undefined ? 'exit /b 0\n' : ''}`;
}

const TRANSIENT = [...ROLE_REFUSALS, '(TooManyRequestsException)'].map((text) => `/c:"${text}"`).join(' ');

/** A role's ARN has no character that cmd gives a meaning. It waits with ping, as timeout needs a console. */
const SET_ACCOUNT_ROLE = `:set_account_role
set "tries=0"
:try_role
set /a tries+=1
call aws apigateway update-account --patch-operations "op=replace,path=/cloudwatchRoleArn,value=%role%" > nul 2> "%errors%" && exit /b 0
findstr ${TRANSIENT} "%errors%" > nul || goto failed
if %tries% geq ${ROLE_TRIES} goto failed
echo ${ROLE_WAIT_MESSAGE}
ping -n ${ROLE_WAIT_SECONDS + 1} 127.0.0.1 > nul
goto try_role
:failed
type "%errors%" 1>&2
exit /b 1
`;

/** All that a stage needs to log, safe to run again. A batch file and nothing to paste, as it has labels. */
export const printFullSetUp = (deployment: Deployment, role: AccountRole): string =>
  [
    printHead(deployment.region),
    printSteps(deployment),
    printPrepareRole(deployment, role),
    printCreateLogGroup(deployment),
    SET_ACCOUNT_ROLE,
  ].join('\n');
