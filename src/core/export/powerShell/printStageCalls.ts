import type { AwsInput } from '../calls/awsInput.ts';
import { describeExecutionUpdate, describeStage, describeStageUpdate } from '../calls/describeCalls.ts';
import type { Deployment } from '../deployment.ts';
import { quotePowerShell } from '../quote/quotePowerShell.ts';
import { printInput } from './printInput.ts';

/** Where PowerShell stands; .NET has a current folder of its own. */
export const INPUT_FILE = '"$($PWD.ProviderPath)/access-log.json"';

function printCall(operation: string, input: AwsInput, region: string): string {
  return `  [IO.File]::WriteAllText($file, ${printInput(input)})
  aws apigatewayv2 ${operation} --region ${quotePowerShell(region)} --cli-input-json 'file://access-log.json'
`;
}

/**
 * Calls that change a stage. All input goes through a file, because Windows PowerShell 5.1 takes the double
 * quotes out of what it hands to programs and 7.3 does not. The file has no byte order mark, which the CLI would
 * not read. One block without empty lines: it stops where the file cannot be written, and a prompt reads it whole.
 */
function printBlock(calls: readonly string[]): string {
  return `& {
  $ErrorActionPreference = 'Stop'
  $file = ${INPUT_FILE}
${calls.join('')}}
`;
}

export const printStageUpdate = (deployment: Deployment): string =>
  printBlock([printCall('update-stage', describeStageUpdate(deployment), deployment.region)]);

/** Switches both logs of a stage off. */
export const printRemoval = (deployment: Deployment): string =>
  printBlock([
    printCall('delete-access-log-settings', describeStage(deployment), deployment.region),
    printCall('update-stage', describeExecutionUpdate(deployment), deployment.region),
  ]);
