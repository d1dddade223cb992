import { findVariable } from '../catalog/catalog.ts';
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
  const nearest = nearestName(name);
  if (nearest === undefined || !findVariable(nearest)?.recordedEmpty) return nearest;
  return INSTEAD[nearest];
}
