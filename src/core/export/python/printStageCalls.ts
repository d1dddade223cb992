import { describeExecutionUpdate, describeStage, describeStageUpdate } from '../calls/describeCalls.ts';
import type { Deployment } from '../deployment.ts';
import { quotePython } from '../quote/quotePython.ts';
import { printCall } from './printCall.ts';

const printHead = ({ region }: Deployment) => `import boto3

apigatewayv2 = boto3.client("apigatewayv2", region_name=${quotePython(region)})
`;

export const printStageUpdate = (deployment: Deployment): string => `${printHead(deployment)}
${printCall('apigatewayv2.update_stage', describeStageUpdate(deployment))}
`;

/** Switches both logs of a stage off. */
export const printRemoval = (deployment: Deployment): string => `${printHead(deployment)}
${printCall('apigatewayv2.delete_access_log_settings', describeStage(deployment))}
${printCall('apigatewayv2.update_stage', describeExecutionUpdate(deployment))}
`;
