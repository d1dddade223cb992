import type { AwsInput } from '../calls/awsInput.ts';
import { describeExecutionUpdate, describeStage, describeStageUpdate } from '../calls/describeCalls.ts';
import type { Deployment } from '../deployment.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';
import { printInput } from './printInput.ts';

const printHead = (commands: readonly string[], region: string) => `import {
  ApiGatewayV2Client,
${commands.map((command) => `  ${command},\n`).join('')}} from '@aws-sdk/client-apigatewayv2';

const apiGatewayV2 = new ApiGatewayV2Client({ region: ${quoteTypeScript(region)} });
`;

const printSend = (command: string, input: AwsInput) => `await apiGatewayV2.send(
  new ${command}(${printInput(input, 1)}),
);
`;

export const printStageUpdate = (deployment: Deployment): string =>
  `${printHead(['UpdateStageCommand'], deployment.region)}
${printSend('UpdateStageCommand', describeStageUpdate(deployment))}`;

/** Switches both logs of a stage off. */
export const printRemoval = (deployment: Deployment): string =>
  `${printHead(['DeleteAccessLogSettingsCommand', 'UpdateStageCommand'], deployment.region)}
${printSend('DeleteAccessLogSettingsCommand', describeStage(deployment))}${printSend('UpdateStageCommand', describeExecutionUpdate(deployment))}`;
