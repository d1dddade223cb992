import type { Deployment } from '../deployment.ts';
import { quoteJsonAscii } from '../quote/quoteJsonAscii.ts';
import { needsAccount } from '../calls/asksAccount.ts';
import { printAskAccount, printPlace, variableArn } from './printPlace.ts';

/**
 * The call that sets a stage. The CLI reads the access log from a here-document, which keeps it away from the shell
 * and from the CLI's own shorthand and leaves no file behind; its lines start with a brace or a space, so none can
 * end it. `words` say which stage it is.
 */
export function printUpdateCall(deployment: Deployment, indent: string, words: string): string {
  const { execution } = deployment;
  const { mark, body } = printDocument(deployment);
  const lines = [
    'aws apigatewayv2 update-stage',
    words,
    ...(execution ? ['--default-route-settings', `  ${printExecution(execution)}`] : []),
    `--access-log-settings file:///dev/stdin <<${mark}`,
  ];
  return `${lines.map((line, at) => indent + (at === 0 ? line : `  ${line}`)).join(' \\\n')}\n${body}JSON\n`;
}

/** In the shorthand of the CLI. */
export const printExecution = ({
  level,
  dataTrace,
  detailedMetrics,
}: NonNullable<Deployment['execution']>): string =>
  `LoggingLevel=${level},DataTraceEnabled=${dataTrace},DetailedMetricsEnabled=${detailedMetrics}`;

/** Where variables are to be filled in, the shell must be kept from everything else that means something to it. */
function printDocument(deployment: Deployment) {
  const arn = variableArn(deployment);
  const format = quoteJsonAscii(deployment.format);
  const [mark, destination, escaped] =
    arn === undefined
      ? ["'JSON'", quoteJsonAscii(deployment.logGroup.arn), format]
      : ['JSON', `"${arn}"`, format.replaceAll(/\\(?=[\\$`])|[$`]/g, String.raw`\$&`)];
  return {
    mark,
    body: `{
  "DestinationArn": ${destination},
  "Format": ${escaped}
}
`,
  };
}

/** Sets the access log of a stage and, in the scope `stage`, its execution log. */
export function printStageUpdate(deployment: Deployment): string {
  const { region, stage } = printPlace(deployment);
  const ask = needsAccount(deployment) ? `${printAskAccount(` --region ${region}`)} &&\n` : '';
  return ask + printUpdateCall(deployment, '', `--region ${region} ${stage}`);
}
