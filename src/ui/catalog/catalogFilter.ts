import type { GroupId, Variable } from '../../core/catalog/variable.ts';

/** What narrows the catalog, besides the search: all of it must hold. */
export interface CatalogFilter {
  readonly group: GroupId | undefined;
  /** Ids of the events on which a variable must at least sometimes have a value. */
  readonly events: readonly string[];
  readonly usedOnly: boolean;
}

export const NO_FILTER: CatalogFilter = { group: undefined, events: [], usedOnly: false };

/** `used`: names of catalog entries that stand in the template. */
export function passes(variable: Variable, filter: CatalogFilter, used: ReadonlySet<string>): boolean {
  if (filter.group !== undefined && variable.group !== filter.group) return false;
  if (filter.usedOnly && !used.has(variable.name)) return false;
  return filter.events.every((event) => variable.presence[event] !== 'never');
}

export function isFiltering(filter: CatalogFilter): boolean {
  return filter.group !== undefined || filter.usedOnly || filter.events.length > 0;
}

/** Presses or releases an event. */
export function toggleEvent(filter: CatalogFilter, event: string): CatalogFilter {
  const pressed = filter.events.includes(event);
  return {
    ...filter,
    events: pressed ? filter.events.filter((e) => e !== event) : [...filter.events, event],
  };
}
