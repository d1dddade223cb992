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
import { quotePython } from '../quote/quotePython.ts';
import { printCall, printConst } from './code.ts';
import { ASK_ACCOUNT, printArn } from './printStageCalls.ts';

const HEAD = `"""Set up the logging of a WebSocket stage; safe to run again."""

import json
import sys
import time

import boto3
from botocore.exceptions import ClientError
`;

function printConstants(deployment: Deployment, role: AccountRole): string {
  const [access = '', execution] = logGroupNames(deployment);
  const { retentionInDays, tags } = describeLogGroup(deployment);
  return [
    printConst('REGION', deployment.region),
    printConst('STAGE', describeStage(deployment)),
    printConst('ACCESS_LOG_GROUP', access),
    execution === undefined ? '' : printConst('EXECUTION_LOG_GROUP', execution),
    retentionInDays === undefined ? '' : printConst('RETENTION_DAYS', retentionInDays),
    printConst('ROLE_NAME', role.name),
    printConst('TRUST_POLICY', describeTrust(role)),
    printConst('POLICY_ARN', policyArn(deployment, role)),
    tags ? printConst('TAGS', tags) : '',
    printConst('FRESH_ROLE_ERRORS', ROLE_REFUSALS),
  ].join('');
}

const CLIENTS = `session = boto3.Session(region_name=REGION)
apigateway = session.client("apigateway")
apigatewayv2 = session.client("apigatewayv2")
iam = session.client("iam")
logs = session.client("logs")
`;

const printFindRole = (role: AccountRole) => `def find_role():
    """Return the role from an earlier run; exit if it belongs to another service."""
    try:
        role = iam.get_role(RoleName=ROLE_NAME)["Role"]
    except iam.exceptions.NoSuchEntityException:
        return None
    if ${quotePython(role.service)} not in json.dumps(role["AssumeRolePolicyDocument"]):
        sys.exit(f"The role {ROLE_NAME} belongs to another service.")
    return role
`;

const printCreateRole = (hasTags: boolean) => `def create_role():
    """Create the role with which API Gateway writes logs."""
    return iam.create_role(
        RoleName=ROLE_NAME,
        AssumeRolePolicyDocument=json.dumps(TRUST_POLICY),${
          hasTags
            ? `
        Tags=[{"Key": key, "Value": value} for key, value in TAGS.items()],`
            : ''
        }
    )["Role"]
`;

/** A group whose retention could not be set is taken back, so that a second run gives it one. */
const RETENTION = `    try:
        logs.put_retention_policy(logGroupName=name, retentionInDays=RETENTION_DAYS)
    except ClientError:
        logs.delete_log_group(logGroupName=name)
        raise
`;

const printCreateLogGroup = (hasTags: boolean, hasRetention: boolean) => `def create_log_group(name):
    """Create a log group; do not change an existing one."""
    try:
        logs.create_log_group(logGroupName=name${hasTags ? ', tags=TAGS' : ''})
    except logs.exceptions.ResourceAlreadyExistsException:
        print(f"{name} already exists; its retention and tags are unchanged.")
${hasRetention ? `        return\n${RETENTION}` : ''}`;

const SET_ACCOUNT_ROLE = `def set_account_role(arn):
    """Set the account role; retry, because a new role is not accepted right away."""
    patch = {"op": "replace", "path": "/cloudwatchRoleArn", "value": arn}
    for tries_left in range(${ROLE_TRIES - 1}, -1, -1):
        try:
            apigateway.update_account(patchOperations=[patch])
        except ClientError as error:
            is_busy = error.response["Error"]["Code"] == "TooManyRequestsException"
            is_fresh = any(text in str(error) for text in FRESH_ROLE_ERRORS)
            if tries_left == 0 or not (is_busy or is_fresh):
                raise
        else:
            return
        print(${quotePython(ROLE_WAIT_MESSAGE)})
        time.sleep(${ROLE_WAIT_SECONDS})
`;

const printSteps = (deployment: Deployment) => `apigatewayv2.get_stage(**STAGE)
role = None
if not apigateway.get_account().get("cloudwatchRoleArn"):
    role = find_role() or create_role()
    iam.attach_role_policy(RoleName=ROLE_NAME, PolicyArn=POLICY_ARN)
create_log_group(ACCESS_LOG_GROUP)
${hasExecutionLog(deployment) ? 'create_log_group(EXECUTION_LOG_GROUP)\n' : ''}if role:
    set_account_role(role["Arn"])
${printCall('apigatewayv2.update_stage', {
  spread: 'STAGE',
  log: { destination: printArn(deployment), format: deployment.format },
  more: describeExecution(deployment),
})}`;

/**
 * All that a stage needs to log, safe to run again. It asks for all that it can ask before it changes anything, and
 * the account, which other APIs share, is changed last but for the stage.
 */
export function printFullSetUp(deployment: Deployment, role: AccountRole): string {
  const { retentionInDays, tags } = describeLogGroup(deployment);
  return [
    HEAD,
    printConstants(deployment, role),
    CLIENTS + (asksAccount(deployment) ? ASK_ACCOUNT : ''),
    '',
    printFindRole(role),
    '',
    printCreateRole(tags !== undefined),
    '',
    printCreateLogGroup(tags !== undefined, retentionInDays !== undefined),
    '',
    SET_ACCOUNT_ROLE,
    '',
    printSteps(deployment),
  ].join('\n');
}
