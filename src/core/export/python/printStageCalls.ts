import { arnWith, asksAccount, needsAccount } from '../calls/asksAccount.ts';
import { describeExecution, describeStage } from '../calls/describeCalls.ts';
import { stageCode } from '../calls/stageCode.ts';
import type { Deployment } from '../deployment.ts';
import { quotePython } from '../quote/quotePython.ts';
import { printCall, printConst, usesJson } from './code.ts';

const SESSION = 'session = boto3.Session(region_name=REGION)\n';
const CLIENT = 'apigatewayv2 = session.client("apigatewayv2")\n';

/** Asks AWS whose credentials these are. */
export const ASK_ACCOUNT = 'account_id = session.client("sts").get_caller_identity()["Account"]\n';

/** The ARN of the log group as code. */
export const printArn = (deployment: Deployment): string =>
  asksAccount(deployment)
    ? `f"${arnWith(deployment, '{account_id}')}"`
    : quotePython(deployment.logGroup.arn);

export function printStageUpdate(deployment: Deployment): string {
  const update = printCall('apigatewayv2.update_stage', {
    code: stageCode(deployment, quotePython),
    log: {
      destination: deployment.references.destinationArn ?? printArn(deployment),
      format: deployment.format,
    },
    more: describeExecution(deployment),
  });
  return `"""Set the ${deployment.execution ? 'logging' : 'access log'} of a WebSocket stage."""

${usesJson(deployment.format) ? 'import json\n\n' : ''}import boto3

${printConst('REGION', deployment.region)}
${SESSION}${CLIENT}${needsAccount(deployment) ? ASK_ACCOUNT : ''}
${update}`;
}

/** Switches both logs of a stage off, and names the routes that have a level of their own. */
export const printRemoval = (
  deployment: Deployment,
): string => `"""Turn off the logging of a WebSocket stage."""

import boto3

${printConst('REGION', deployment.region)}${printConst('STAGE', describeStage(deployment))}
${SESSION}${CLIENT}
routes = apigatewayv2.get_stage(**STAGE).get("RouteSettings", {})
apigatewayv2.delete_access_log_settings(**STAGE)
${printCall('apigatewayv2.update_stage', { spread: 'STAGE', more: describeExecution(deployment) })}
for route, settings in routes.items():
    level = settings.get("LoggingLevel", "OFF")
    if level != "OFF":
        print(f"Route {route} keeps its own log level, {level}.")
`;
