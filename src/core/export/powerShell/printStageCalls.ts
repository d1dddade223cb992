import { arnWith, asksAccount } from '../calls/asksAccount.ts';
import { describeExecution, describeStage, describeStageUpdate } from '../calls/describeCalls.ts';
import type { Deployment } from '../deployment.ts';
import { ASK_ACCOUNT, jsonText, printCall, printScript } from './printScript.ts';

/** The call that sets the stage; an account id that is not known is that of `$account`. */
export function printUpdateCall(deployment: Deployment): string {
  const json = jsonText(describeStageUpdate(deployment), '  ');
  const input = asksAccount(deployment)
    ? `(${json.replace(deployment.logGroup.arn, () => arnWith(deployment, "' + $account + '"))})`
    : json;
  return `    ${printCall('apigatewayv2 update-stage', input)}\n`;
}

/** Before everything that needs the account id. */
export const printAskAccount = (deployment: Deployment): string =>
  asksAccount(deployment) ? ASK_ACCOUNT : '';

export const printStageUpdate = (deployment: Deployment): string =>
  printScript(deployment.region, printAskAccount(deployment) + printUpdateCall(deployment));

/** Switches both logs of a stage off, and names the routes that have a level of their own. */
export function printRemoval(deployment: Deployment): string {
  const stage = describeStage(deployment);
  return printScript(
    deployment.region,
    `    $stage = ${printCall('apigatewayv2 get-stage --output json', stage)} | ConvertFrom-Json
    $null = ${printCall('apigatewayv2 delete-access-log-settings', stage)}
    $null = ${printCall('apigatewayv2 update-stage', { ...stage, ...describeExecution(deployment) })}
    foreach ($route in @($stage.RouteSettings.PSObject.Properties)) {
      if ($route.Value.LoggingLevel -in 'ERROR', 'INFO') {
        "Route $($route.Name) keeps its own log level, $($route.Value.LoggingLevel)."
      }
    }
`,
  );
}
