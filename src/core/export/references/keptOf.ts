import { type Kept, NOTHING_KEPT } from '../deployment.ts';
import type { Exporter, ExportInput } from '../exporter.ts';
import { usableReferences } from './usableReferences.ts';

/** What a target keeps of an origin: the references that it can print in a scope, and whether an object stood there. */
export function keptOf(
  support: Exporter['references'],
  { scope, origin }: Pick<ExportInput, 'scope' | 'origin'>,
): Kept {
  if (!support || origin?.tool !== support.language.id) return NOTHING_KEPT;
  const keys = support.keys[scope] ?? [];
  return {
    references: usableReferences(support.language, keys, origin.references),
    isObject: origin.isObject,
  };
}
