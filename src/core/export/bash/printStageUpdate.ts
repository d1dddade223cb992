import type { Deployment } from '../deployment.ts';
import { quoteBash } from '../quote/quoteBash.ts';
import { quoteJsonAscii } from '../quote/quoteJsonAscii.ts';

/**
 * Writes the argument file, then calls AWS only if that worked. The file keeps the format away from the shell
 * and from the CLI's own shorthand; its lines start with `{` and a space, so none can end the here-document.
 */
export function printStageUpdate(deployment: Deployment): string {
  const { region, apiId, stageName, logGroup, format, execution } = deployment;
  const words = [
    'aws apigatewayv2 update-stage',
    `  --region ${quoteBash(region)} --api-id ${quoteBash(apiId)}`,
    `  --stage-name ${quoteBash(stageName)}`,
    '  --access-log-settings file://access-log.json',
  ];
  if (execution) {
    const { level, dataTrace, detailedMetrics } = execution;
    words.push(
      '  --default-route-settings',
      `    LoggingLevel=${level},DataTraceEnabled=${dataTrace},DetailedMetricsEnabled=${detailedMetrics}`,
    );
  }
  return `cat > access-log.json <<'JSON' &&
{"DestinationArn":${quoteJsonAscii(logGroup.arn)},
 "Format":${quoteJsonAscii(format)}}
JSON
${words.join(' \\\n')}
`;
}
