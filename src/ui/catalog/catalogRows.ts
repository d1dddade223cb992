import type { Catalog } from '../../core/catalog/catalog.ts';
import { isNeverFilled } from '../../core/catalog/presence.ts';
import type { Range } from '../../core/catalog/search/nameRanges.ts';
import type { SearchHit } from '../../core/catalog/search/search.ts';
import type { Group, Variable } from '../../core/catalog/variable.ts';
import { passes, type CatalogFilter } from './catalogFilter.ts';

/** A row of the list. */
export interface RowItem {
  readonly variable: Variable;
  readonly ranges: readonly Range[];
}

/** Rows under the head of their group; a search gives one section without a head. */
export interface Section {
  readonly group: Group | undefined;
  readonly rows: readonly RowItem[];
}

const NO_RANGES: readonly Range[] = [];

/** What the list shows: the catalog by groups, in each what never has a value last, or the answers to a search, best first. Empty sections are left out. */
export function catalogSections(
  catalog: Catalog,
  hits: readonly SearchHit[] | undefined,
  filter: CatalogFilter,
  used: ReadonlySet<string>,
): readonly Section[] {
  const sections = hits === undefined ? grouped(catalog) : [{ group: undefined, rows: hits }];
  return sections
    .map(({ group, rows }) => ({ group, rows: rows.filter((row) => passes(row.variable, filter, used)) }))
    .filter((section) => section.rows.length > 0);
}

function grouped({ groups, variables }: Catalog): Section[] {
  return groups.map((group) => ({
    group,
    rows: variables
      .filter((v) => v.group === group.id)
      .sort((a, b) => Number(isNeverFilled(a)) - Number(isNeverFilled(b)))
      .map((variable) => ({ variable, ranges: NO_RANGES })),
  }));
}
