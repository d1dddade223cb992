import type { Deployment } from '../deployment.ts';
import { quoteBash } from '../quote/quoteBash.ts';

const word = (reference: string | undefined, value: string) =>
  reference === undefined ? quoteBash(value) : `"${reference}"`;

/** The words that say which Region, API and stage are meant: values, or variables between double quotes. */
export function printPlace({ region, apiId, stageName, references }: Deployment) {
  return {
    region: word(references.region, region),
    apiId: word(references.apiId, apiId),
    stageName: word(references.stageName, stageName),
  };
}
