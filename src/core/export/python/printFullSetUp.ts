import {
  describeLogGroupCalls,
  describeRoleCalls,
  describeStage,
  describeStageUpdate,
} from '../calls/describeCalls.ts';
import { ROLE_REFUSAL, ROLE_TRIES, ROLE_WAIT_MESSAGE, ROLE_WAIT_SECONDS } from '../calls/freshRole.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { quotePython } from '../quote/quotePython.ts';
import { printCall } from './printCall.ts';

const printHead = (region: string) => `import time

import boto3
from botocore.exceptions import ClientError

session = boto3.Session(region_name=${quotePython(region)})
apigateway = session.client("apigateway")
apigatewayv2 = session.client("apigatewayv2")
iam = session.client("iam")
logs = session.client("logs")
`;

function printLogGroup(deployment: Deployment): string {
  const { create, retention, tags } = describeLogGroupCalls(deployment);
  const keep = retention
    ? printCall('logs.put_retention_policy', retention)
    : printCall('logs.delete_retention_policy', create);
  return `try:
    ${printCall('logs.create_log_group', create, 1)}
except logs.exceptions.ResourceAlreadyExistsException:
    pass
${keep}
${tags ? `${printCall('logs.tag_resource', tags)}\n` : ''}`;
}

function printAccountRole(deployment: Deployment, role: AccountRole): string {
  const { create, attach, get } = describeRoleCalls(deployment, role);
  return `if not apigateway.get_account().get("cloudwatchRoleArn"):
    try:
        ${printCall('iam.create_role', create, 2)}
    except iam.exceptions.EntityAlreadyExistsException:
        pass
    ${printCall('iam.attach_role_policy', attach, 1)}
    role = ${printCall('iam.get_role', get, 1)}["Role"]
    patch = {"op": "replace", "path": "/cloudwatchRoleArn", "value": role["Arn"]}
    for tries_left in reversed(range(${ROLE_TRIES})):
        try:
            apigateway.update_account(patchOperations=[patch])
            break
        except ClientError as error:
            is_busy = error.response["Error"]["Code"] == "TooManyRequestsException"
            is_fresh = ${quotePython(ROLE_REFUSAL)} in str(error)
            if tries_left == 0 or not (is_busy or is_fresh):
                raise
            print(${quotePython(ROLE_WAIT_MESSAGE)})
            time.sleep(${ROLE_WAIT_SECONDS})
`;
}

/**
 * All that a stage needs to log, safe to run again. Asking for the stage comes first, so that a wrong id or Region
 * leaves nothing behind.
 */
export function printFullSetUp(deployment: Deployment, role: AccountRole): string {
  return `${printHead(deployment.region)}
${printCall('apigatewayv2.get_stage', describeStage(deployment))}

${printLogGroup(deployment)}
${printAccountRole(deployment, role)}
${printCall('apigatewayv2.update_stage', describeStageUpdate(deployment))}
`;
}
