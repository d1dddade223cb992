import { needsAccount } from '../calls/asksAccount.ts';
import { describeExecution, describeStage, describeStageUpdate } from '../calls/describeCalls.ts';
import type { Deployment } from '../deployment.ts';
import { ASK_ACCOUNT, printCall, printInput, printScript } from './printScript.ts';

/** The call that sets the stage. */
export function printUpdateCall(deployment: Deployment): string {
  const input = printInput(deployment, describeStageUpdate(deployment), '  ');
  return `    ${printCall('apigatewayv2 update-stage', input)}\n`;
}

/** Before everything that needs the account id. */
export const printAskAccount = (deployment: Deployment): string =>
  needsAccount(deployment) ? ASK_ACCOUNT : '';

export const printStageUpdate = (deployment: Deployment): string =>
  printScript(deployment, printAskAccount(deployment) + printUpdateCall(deployment));

/** Switches both logs of a stage off, and names the routes that have a level of their own. */
export function printRemoval(deployment: Deployment): string {
  const stage = describeStage(deployment);
  const input = printInput(deployment, stage);
  const off = printInput(deployment, { ...stage, ...describeExecution(deployment) });
  return printScript(
    deployment,
    `    $answer = ${printCall('apigatewayv2 get-stage --output json', input)} | ConvertFrom-Json
    $null = ${printCall('apigatewayv2 delete-access-log-settings', input)}
    $null = ${printCall('apigatewayv2 update-stage', off)}
    foreach ($route in @($answer.RouteSettings.PSObject.Properties)) {
      if ($route.Value.LoggingLevel -in 'ERROR', 'INFO') {
        "Route $($route.Name) keeps its own log level, $($route.Value.LoggingLevel)."
      }
    }
`,
  );
}
