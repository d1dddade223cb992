import type { Deployment } from '../deployment.ts';
import { arnWith } from './asksAccount.ts';

/** How a script fills something into a JSON string: a reference, and the account id that it asks AWS for. */
export interface Filling {
  readonly reference: (text: string) => string;
  readonly account: string;
}

/**
 * JSON of a call about the stage with all that the script fills into it. What names the stage and the log group comes
 * before the format, so that the first of each is meant.
 */
export function fillJson(json: string, deployment: Deployment, { reference, account }: Filling): string {
  const { region, apiId, stageName, destinationArn } = deployment.references;
  const arn = arnWith(deployment, account, region === undefined ? undefined : reference(region));
  const values = Object.entries({ ApiId: apiId, StageName: stageName, DestinationArn: destinationArn });
  return values.reduce(
    (filled, [name, text]) =>
      text === undefined
        ? filled
        : filled.replace(new RegExp(`"${name}": "[^"]*"`), () => `"${name}": "${reference(text)}"`),
    json.replace(deployment.logGroup.arn, () => arn),
  );
}
