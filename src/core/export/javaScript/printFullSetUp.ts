import type { AwsInput } from '../calls/awsInput.ts';
import {
  describeLogGroupCalls,
  describeRoleCalls,
  describeStage,
  describeStageUpdate,
} from '../calls/describeCalls.ts';
import { ROLE_REFUSAL, ROLE_TRIES, ROLE_WAIT_MESSAGE, ROLE_WAIT_SECONDS } from '../calls/freshRole.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';
import { printInput } from './printInput.ts';

/** One client a service, with all commands at hand: `apiGateway.getAccount({})`. */
const printHead = (region: string) => `import { setTimeout as sleep } from 'node:timers/promises';
import { APIGateway } from '@aws-sdk/client-api-gateway';
import { ApiGatewayV2 } from '@aws-sdk/client-apigatewayv2';
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import { IAM } from '@aws-sdk/client-iam';

const region = ${quoteTypeScript(region)};
const apiGateway = new APIGateway({ region });
const apiGatewayV2 = new ApiGatewayV2({ region });
const iam = new IAM({ region });
const logs = new CloudWatchLogs({ region });

async function unlessExists(call) {
  try {
    await call;
  } catch (error) {
    if (!/AlreadyExists(?:Exception)?$/.test(error.name)) throw error;
  }
}
`;

const printCall = (method: string, input: AwsInput, depth = 0) => `${method}(${printInput(input, depth)})`;

function printLogGroup(deployment: Deployment): string {
  const { create, retention, tags } = describeLogGroupCalls(deployment);
  const calls = [
    `unlessExists(${printCall('logs.createLogGroup', create)})`,
    retention
      ? printCall('logs.putRetentionPolicy', retention)
      : printCall('logs.deleteRetentionPolicy', create),
    ...(tags ? [printCall('logs.tagResource', tags)] : []),
  ];
  return calls.map((call) => `await ${call};\n`).join('');
}

function printAccountRole(deployment: Deployment, role: AccountRole): string {
  const { create, attach, get } = describeRoleCalls(deployment, role);
  return `const { cloudwatchRoleArn } = await apiGateway.getAccount({});
if (!cloudwatchRoleArn) {
  await unlessExists(${printCall('iam.createRole', create, 1)});
  await ${printCall('iam.attachRolePolicy', attach, 1)};
  const { Role } = await ${printCall('iam.getRole', get, 1)};
  for (let triesLeft = ${ROLE_TRIES - 1}; ; triesLeft -= 1) {
    try {
      await apiGateway.updateAccount({
        patchOperations: [{ op: 'replace', path: '/cloudwatchRoleArn', value: Role.Arn }],
      });
      break;
    } catch (error) {
      const isBusy = error.name === 'TooManyRequestsException';
      const isFresh = error.message.includes(${quoteTypeScript(ROLE_REFUSAL)});
      if (triesLeft === 0 || !(isBusy || isFresh)) throw error;
      console.log(${quoteTypeScript(ROLE_WAIT_MESSAGE)});
      await sleep(${ROLE_WAIT_SECONDS * 1000});
    }
  }
}
`;
}

/**
 * All that a stage needs to log, safe to run again. Asking for the stage comes first, so that a wrong id or Region
 * leaves nothing behind.
 */
export function printFullSetUp(deployment: Deployment, role: AccountRole): string {
  return `${printHead(deployment.region)}
await ${printCall('apiGatewayV2.getStage', describeStage(deployment))};

${printLogGroup(deployment)}
${printAccountRole(deployment, role)}
await ${printCall('apiGatewayV2.updateStage', describeStageUpdate(deployment))};
`;
}
