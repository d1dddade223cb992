import type { Catalog } from '../catalog/catalog.ts';
import { trimName } from '../catalog/trimName.ts';
import { classifyName } from './classifyName.ts';
import { keepPerName } from './keepPerName.ts';
import { proposedName } from './proposedName.ts';

/** The value that people want from each group of values. */
const WANTED: Readonly<Record<string, string>> = {
  error: 'error.message',
  integration: 'integrationLatency',
  identity: 'identity.sourceIp',
  authorizer: 'authorizer.principalId',
  'authorizer.claims': 'authorizer.principalId',
  authorize: 'authorize.error',
  authenticate: 'authenticate.error',
};

/** A claim of a token that a REST or HTTP API reads itself; a Lambda authorizer has to return it. */
const CLAIM = /^authorizer\.claims\.([A-Za-z0-9_-]+)$/;

/**
 * The variable that logs what a name was meant to: for names of other APIs, groups, placeholders, documented variables
 * that stay empty, and names that do not exist. Undefined for a name that is right, and where there is no such variable.
 */
export function substituteOf(catalog: Catalog, name: string): string | undefined {
  return find(catalog, name).substitute;
}

const find = keepPerName((catalog, name) => {
  const found = meantBy(catalog, name);
  return { substitute: found !== undefined && catalog.find(found) ? found : undefined };
});

function meantBy(catalog: Catalog, name: string): string | undefined {
  switch (classifyName(catalog, name)) {
    case 'known':
      return catalog.find(name)?.recordedEmpty ? proposedName(catalog, name) : undefined;
    case 'foreign':
      return claimSubstitute(name) ?? catalog.findForeign(name)?.substitutes[0];
    case 'object':
      return WANTED[trimName(name)];
    case 'placeholder':
      return 'authorizer.principalId';
    case 'unknown':
      return isPhase(name) ? phaseSubstitute(catalog, name) : proposedName(catalog, name);
    default:
      return undefined;
  }
}

/** What was meant with a made-up value of a phase is another value of a phase, and never one of the whole request. */
const isPhase = (name: string): boolean => /^(?:authenticate|authorize|authorizer|waf)\./.test(name);

function phaseSubstitute(catalog: Catalog, name: string): string | undefined {
  const proposed = proposedName(catalog, name);
  return proposed !== undefined && isPhase(proposed) ? proposed : undefined;
}

/** `sub` names the user, as a principal does; any other claim becomes a property of the same name. */
function claimSubstitute(name: string): string | undefined {
  const claim = CLAIM.exec(name)?.[1];
  return claim === undefined || claim === 'sub' ? undefined : `authorizer.${claim}`;
}
