import type { Deployment } from '../deployment.ts';
import { quoteBash } from '../quote/quoteBash.ts';

/** Switches both logs of a stage off. Log groups and the account role stay: they hold lines and serve others. */
export function printRemoval({ region, apiId, stageName }: Deployment): string {
  const stage = `  --region ${quoteBash(region)} --api-id ${quoteBash(apiId)} \\
  --stage-name ${quoteBash(stageName)}`;
  return `aws apigatewayv2 delete-access-log-settings \\
${stage}
aws apigatewayv2 update-stage \\
${stage} \\
  --default-route-settings \\
    LoggingLevel=OFF,DataTraceEnabled=false,DetailedMetricsEnabled=false
`;
}
