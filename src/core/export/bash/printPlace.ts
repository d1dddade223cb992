import { asksAccount, arnWith } from '../calls/asksAccount.ts';
import type { Deployment } from '../deployment.ts';
import { quoteBash } from '../quote/quoteBash.ts';

/** A value in its quotes, or variables between double quotes. */
export const word = (reference: string | undefined, value: string) =>
  reference === undefined ? quoteBash(value) : `"${reference}"`;

/** An option with its value, which the CLI would take for another option if it began with a hyphen. */
export const option = (name: string, value: string): string =>
  `--${name}${value.startsWith('-') ? '=' : ' '}${value}`;

/** The words that say which Region, API and stage are meant: values, or variables between double quotes. */
export function printPlace({ region, apiId, stageName, references }: Deployment) {
  const stage = option('stage-name', word(references.stageName, stageName));
  return {
    region: word(references.region, region),
    stage: `${option('api-id', word(references.apiId, apiId))} ${stage}`,
  };
}

/** The ARN of the log group where there are variables in it. Behind a variable, the partition is that of the settings. */
export function variableArn(deployment: Deployment): string | undefined {
  const { destinationArn, region: reference } = deployment.references;
  if (destinationArn !== undefined) return destinationArn;
  if (reference === undefined && !asksAccount(deployment)) return undefined;
  // Without braces, zsh would take `:l` for a modifier.
  return arnWith(deployment, '${account_id}', reference);
}

/** Asks AWS whose credentials these are; `more` are further options. */
export const printAskAccount = (more = ''): string =>
  `account_id=$(aws sts get-caller-identity${more} --query Account --output text)`;

/** For the CLI 2 and, by its older name, the CLI 1. The pager is for CLI 2, which would wait for a key. */
export const printExports = (region: string): string =>
  `export AWS_REGION=${region} AWS_DEFAULT_REGION=${region} AWS_PAGER=''`;
