import type { AwsInput } from '../calls/awsInput.ts';
import { describeExecutionUpdate, describeStage, describeStageUpdate } from '../calls/describeCalls.ts';
import type { Deployment } from '../deployment.ts';
import { printInputFile } from './printInputFile.ts';

/** `call`, because the CLI that pip installs is a batch file, which would not come back without it. */
function printCall(operation: string, input: AwsInput, region: string): string {
  const command = `call aws apigatewayv2 ${operation} --region ${region}`;
  return printInputFile(input, `${command} --cli-input-json file://access-log.json`);
}

/** Reads the same at a prompt and in a file: no percent sign, no label, no caret. */
export const printStageUpdate = (deployment: Deployment): string =>
  printCall('update-stage', describeStageUpdate(deployment), deployment.region);

/** Switches both logs of a stage off. */
export const printRemoval = (deployment: Deployment): string =>
  printCall('delete-access-log-settings', describeStage(deployment), deployment.region) +
  printCall('update-stage', describeExecutionUpdate(deployment), deployment.region);
