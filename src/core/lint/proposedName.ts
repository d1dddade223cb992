import { PROPERTY_PATTERN, type Catalog } from '../catalog/catalog.ts';
import { keepPer } from '../memoize.ts';
import { nearestName } from '../catalog/nearestName.ts';

/** What holds the news that a variable recorded as empty was meant to hold. */
const INSTEAD: Readonly<Record<string, string>> = {
  'integration.error': 'error.message',
  'integration.status': 'status',
  'integration.integrationStatus': 'status',
  'integration.latency': 'integrationLatency',
};

/** The variable to offer for a name that is none: the nearest one, or in its place one that has values. */
export function proposedName(catalog: Catalog, name: string): string | undefined {
  const nearest = sameTail(catalog, name) ?? nearestName(catalog, name);
  if (nearest === undefined || !catalog.find(nearest)?.recordedEmpty) return nearest;
  return INSTEAD[nearest];
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Names by their last part; undefined where several have it. */
const namesByTail = keepPer(({ variables }: Catalog): ReadonlyMap<string, string | undefined> => {
  const byTail = new Map<string, string | undefined>();
  for (const { name } of variables) {
    const tail = lastPart(name);
    if (name !== PROPERTY_PATTERN) byTail.set(tail, byTail.has(tail) ? undefined : name);
  }
  return byTail;
});

/** The one variable with the same last part: `identity.principalId` is `authorizer.principalId`, not a slip of another. */
function sameTail(catalog: Catalog, name: string): string | undefined {
  if (catalog.find(name) || catalog.findForeign(name)) return undefined;
  return namesByTail(catalog).get(lastPart(name));
}
