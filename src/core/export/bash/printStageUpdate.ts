import type { Deployment } from '../deployment.ts';
import { quoteJsonAscii } from '../quote/quoteJsonAscii.ts';
import { printPlace } from './printPlace.ts';

/**
 * Writes the argument file, then calls AWS only if that worked. The file keeps the format away from the shell
 * and from the CLI's own shorthand; its lines start with `{` and a space, so none can end the here-document.
 */
export function printStageUpdate(deployment: Deployment): string {
  const { execution } = deployment;
  const { region, apiId, stageName } = printPlace(deployment);
  const words = [
    'aws apigatewayv2 update-stage',
    `  --region ${region} --api-id ${apiId}`,
    `  --stage-name ${stageName}`,
    '  --access-log-settings file://access-log.json',
  ];
  if (execution) {
    const { level, dataTrace, detailedMetrics } = execution;
    words.push(
      '  --default-route-settings',
      `    LoggingLevel=${level},DataTraceEnabled=${dataTrace},DetailedMetricsEnabled=${detailedMetrics}`,
    );
  }
  return `${printFile(deployment)}${words.join(' \\\n')}
`;
}

/** The ARN of the log group where there are variables in it. Behind a variable, the partition is that of the settings. */
function referredArn({ logGroup, region, references }: Deployment): string | undefined {
  const { destinationArn, region: reference } = references;
  if (destinationArn !== undefined || reference === undefined) return destinationArn;
  return logGroup.arn.replace(`:${region}:`, () => `:${reference}:`);
}

/** Where variables are to be filled in, the shell must be kept from everything else that means something to it. */
function printFile(deployment: Deployment): string {
  const arn = referredArn(deployment);
  const format = quoteJsonAscii(deployment.format);
  const [mark, destination, escaped] =
    arn === undefined
      ? ["'JSON'", quoteJsonAscii(deployment.logGroup.arn), format]
      : ['JSON', `"${arn}"`, format.replaceAll(/[\\$`]/g, String.raw`\$&`)];
  return `cat > access-log.json <<${mark} &&
{"DestinationArn":${destination},
 "Format":${escaped}}
JSON
`;
}
