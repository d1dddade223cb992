import { asksAccount } from '../calls/asksAccount.ts';
import {
  describeExecution,
  describeLogGroup,
  describeStage,
  describeTrust,
  hasExecutionLog,
  logGroupNames,
  policyArn,
} from '../calls/describeCalls.ts';
import { ROLE_REFUSALS, ROLE_TRIES, ROLE_WAIT_MESSAGE, ROLE_WAIT_SECONDS } from '../calls/freshRole.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';
import { printCall, printConst, printImport } from './code.ts';
import { ASK_ACCOUNT, printArn } from './printStageCalls.ts';

const printHead = (asks: boolean) => `import { setTimeout as sleep } from 'node:timers/promises';
${printImport(['APIGateway', 'BadRequestException', 'TooManyRequestsException'], '@aws-sdk/client-api-gateway')}${printImport(['ApiGatewayV2'], '@aws-sdk/client-apigatewayv2')}${printImport(['CloudWatchLogs', 'ResourceAlreadyExistsException'], '@aws-sdk/client-cloudwatch-logs')}${printImport(['IAM', 'NoSuchEntityException'], '@aws-sdk/client-iam')}${asks ? printImport(['STS'], '@aws-sdk/client-sts') : ''}`;

function printConstants(deployment: Deployment, role: AccountRole): string {
  const [access = '', execution] = logGroupNames(deployment);
  const { retentionInDays, tags } = describeLogGroup(deployment);
  return [
    printConst('region', deployment.region),
    printConst('stage', describeStage(deployment)),
    printConst('accessLogGroup', access),
    execution === undefined ? '' : printConst('executionLogGroup', execution),
    retentionInDays === undefined ? '' : printConst('retentionInDays', retentionInDays),
    printConst('roleName', role.name),
    printConst('trustPolicy', describeTrust(role)),
    printConst('policyArn', policyArn(deployment, role)),
    tags ? printConst('tags', tags) : '',
  ].join('');
}

const CLIENTS = `const apiGateway = new APIGateway({ region });
const apiGatewayV2 = new ApiGatewayV2({ region });
const iam = new IAM({ region });
const logs = new CloudWatchLogs({ region });
`;

const printFindRole = (role: AccountRole) => `/**
 * Finds the role from an earlier run. Throws if the role belongs to another
 * service.
 */
async function findRole() {
  try {
    const { Role: role } = await iam.getRole({ RoleName: roleName });
    if (!role?.AssumeRolePolicyDocument?.includes(${quoteTypeScript(role.service)})) {
      throw new Error(\`The role \${roleName} belongs to another service.\`);
    }
    return role;
  } catch (error) {
    if (error instanceof NoSuchEntityException) return undefined;
    throw error;
  }
}
`;

const printCreateRole = (hasTags: boolean) => `async function createRole() {
  const { Role: role } = await iam.createRole({
    RoleName: roleName,
    AssumeRolePolicyDocument: JSON.stringify(trustPolicy),${
      hasTags
        ? `
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),`
        : ''
    }
  });
  return role;
}
`;

/** A group whose retention could not be set is taken back, so that a second run gives it one. */
const RETENTION = `  try {
    await logs.putRetentionPolicy({ logGroupName, retentionInDays });
  } catch (error) {
    await logs.deleteLogGroup({ logGroupName });
    throw error;
  }
`;

const printCreateLogGroup = (hasTags: boolean, hasRetention: boolean) => `/**
 * Creates a log group. Does not change an existing one.
 * @param {string} logGroupName
 */
async function createLogGroup(logGroupName) {
  try {
    await logs.createLogGroup({ logGroupName${hasTags ? ', tags' : ''} });
  } catch (error) {
    if (!(error instanceof ResourceAlreadyExistsException)) throw error;
    console.log(
      \`\${logGroupName} already exists; its retention and tags are unchanged.\`,
    );
${hasRetention ? '    return;\n' : ''}  }
${hasRetention ? RETENTION : ''}}
`;

const SET_ACCOUNT_ROLE = `/**
 * Sets the account role. Retries, because API Gateway does not accept a new
 * role right away.
 * @param {string | undefined} value
 */
async function setAccountRole(value) {
  for (let triesLeft = ${ROLE_TRIES - 1}; ; triesLeft -= 1) {
    try {
      await apiGateway.updateAccount({
        patchOperations: [{ op: 'replace', path: '/cloudwatchRoleArn', value }],
      });
      return;
    } catch (error) {
      const isBusy = error instanceof TooManyRequestsException;
      if (triesLeft === 0 || !(isBusy || isFreshRole(error))) throw error;
      console.log(
        ${quoteTypeScript(ROLE_WAIT_MESSAGE)},
      );
      await sleep(${ROLE_WAIT_SECONDS}_000);
    }
  }
}

/** @param {unknown} error */
function isFreshRole(error) {
  return (
    error instanceof BadRequestException &&
    /${ROLE_REFUSALS.join('|')}/.test(
      error.message,
    )
  );
}
`;

const printSteps = (deployment: Deployment) => `await apiGatewayV2.getStage(stage);
const { cloudwatchRoleArn } = await apiGateway.getAccount({});
let role;
if (!cloudwatchRoleArn) {
  role = (await findRole()) ?? (await createRole());
  await iam.attachRolePolicy({ RoleName: roleName, PolicyArn: policyArn });
}
await createLogGroup(accessLogGroup);
${hasExecutionLog(deployment) ? 'await createLogGroup(executionLogGroup);\n' : ''}if (role) await setAccountRole(role.Arn);
${printCall('await apiGatewayV2.updateStage', {
  spread: 'stage',
  log: { destination: printArn(deployment), format: deployment.format },
  more: describeExecution(deployment),
})}`;

/**
 * All that a stage needs to log, safe to run again. It asks for all that it can ask before it changes anything, and
 * the account, which other APIs share, is changed last but for the stage.
 */
export function printFullSetUp(deployment: Deployment, role: AccountRole): string {
  const { retentionInDays, tags } = describeLogGroup(deployment);
  const asks = asksAccount(deployment);
  return [
    printHead(asks),
    printConstants(deployment, role),
    CLIENTS + (asks ? ASK_ACCOUNT : ''),
    printFindRole(role),
    printCreateRole(tags !== undefined),
    printCreateLogGroup(tags !== undefined, retentionInDays !== undefined),
    SET_ACCOUNT_ROLE,
    printSteps(deployment),
  ].join('\n');
}
