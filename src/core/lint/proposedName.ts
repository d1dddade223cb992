import { findVariable, PROPERTY_PATTERN, VARIABLES } from '../catalog/catalog.ts';
import { findForeignVariable } from '../catalog/foreignVariables.ts';
import { nearestName } from '../catalog/nearestName.ts';

/** What holds the news that a variable recorded as empty was meant to hold. */
const INSTEAD: Readonly<Record<string, string>> = {
  'integration.error': 'error.message',
  'integration.status': 'status',
  'integration.integrationStatus': 'status',
  'integration.latency': 'integrationLatency',
};

/** The variable to offer for a name that is none: the nearest one, or in its place one that has values. */
export function proposedName(name: string): string | undefined {
  const nearest = sameTail(name) ?? nearestName(name);
  if (nearest === undefined || !findVariable(nearest)?.recordedEmpty) return nearest;
  return INSTEAD[nearest];
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Names by their last part; undefined where several have it. */
const BY_TAIL: ReadonlyMap<string, string | undefined> = new Map(
  VARIABLES.filter(({ name }) => name !== PROPERTY_PATTERN).map(({ name }, _, all) => {
    const others = all.filter((other) => lastPart(other.name) === lastPart(name));
    return [lastPart(name), others.length === 1 ? name : undefined];
  }),
);

/** The one variable with the same last part: `identity.principalId` is `authorizer.principalId`, not a slip of another. */
function sameTail(name: string): string | undefined {
  if (findVariable(name) || findForeignVariable(name)) return undefined;
  return BY_TAIL.get(lastPart(name));
}
