import { PROPERTY_PATTERN, type Catalog } from '../catalog/catalog.ts';
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

/** The one variable with the same last part: `identity.principalId` is `authorizer.principalId`, not a slip of another. */
function sameTail(catalog: Catalog, name: string): string | undefined {
  if (catalog.find(name) || catalog.findForeign(name)) return undefined;
  const tail = name.slice(name.lastIndexOf('.') + 1);
  const [only, second] = catalog.variables.filter(
    (each) => each.name.slice(each.name.lastIndexOf('.') + 1) === tail,
  );
  return second === undefined && only?.name !== PROPERTY_PATTERN ? only?.name : undefined;
}
