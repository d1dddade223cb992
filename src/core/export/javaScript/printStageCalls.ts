import { arnWith, asksAccount, needsAccount } from '../calls/asksAccount.ts';
import { describeExecution, describeStage } from '../calls/describeCalls.ts';
import { stageCode } from '../calls/stageCode.ts';
import type { Deployment } from '../deployment.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';
import { printCall, printConst, printImport } from './code.ts';

const V2 = printImport(['ApiGatewayV2'], '@aws-sdk/client-apigatewayv2');
const STS = printImport(['STS'], '@aws-sdk/client-sts');

const CLIENT = 'const apiGatewayV2 = new ApiGatewayV2({ region });\n';
/** Asks AWS whose credentials these are. */
export const ASK_ACCOUNT = `const sts = new STS({ region });
const { Account: accountId } = await sts.getCallerIdentity({});
`;

/** The ARN of the log group as code. */
export const printArn = (deployment: Deployment): string =>
  asksAccount(deployment)
    ? `\`${arnWith(deployment, '${accountId}')}\``
    : quoteTypeScript(deployment.logGroup.arn);

export function printStageUpdate(deployment: Deployment): string {
  const asks = needsAccount(deployment);
  const update = printCall('await apiGatewayV2.updateStage', {
    code: stageCode(deployment, quoteTypeScript),
    log: {
      destination: deployment.references.destinationArn ?? printArn(deployment),
      format: deployment.format,
    },
    more: describeExecution(deployment),
  });
  return `${V2}${asks ? STS : ''}
${printConst('region', deployment.region)}${CLIENT}${asks ? ASK_ACCOUNT : ''}
${update}`;
}

/** Switches both logs of a stage off, and names the routes that have a level of their own. */
export const printRemoval = (deployment: Deployment): string => `${V2}
${printConst('region', deployment.region)}${printConst('stage', describeStage(deployment))}
${CLIENT}
const { RouteSettings = {} } = await apiGatewayV2.getStage(stage);
await apiGatewayV2.deleteAccessLogSettings(stage);
${printCall('await apiGatewayV2.updateStage', { spread: 'stage', more: describeExecution(deployment) })}
for (const [route, { LoggingLevel }] of Object.entries(RouteSettings)) {
  if (LoggingLevel && LoggingLevel !== 'OFF') {
    console.log(\`Route \${route} keeps its own log level, \${LoggingLevel}.\`);
  }
}
`;
