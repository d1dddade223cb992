import type { Deployment } from '../deployment.ts';
import { printPlace } from './printPlace.ts';

/** Switches both logs of a stage off. Log groups and the account role stay: they hold lines and serve others. */
export function printRemoval(deployment: Deployment): string {
  const { region, apiId, stageName } = printPlace(deployment);
  const stage = `  --region ${region} --api-id ${apiId} \\
  --stage-name ${stageName}`;
  return `aws apigatewayv2 delete-access-log-settings \\
${stage}
aws apigatewayv2 update-stage \\
${stage} \\
  --default-route-settings \\
    LoggingLevel=OFF,DataTraceEnabled=false,DetailedMetricsEnabled=false
`;
}
