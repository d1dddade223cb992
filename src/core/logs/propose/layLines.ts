import { EMPTY_VALUE } from '../../api/accessLogs.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Cut } from './cut.ts';
import { cutWords } from './cutColumns.ts';
import { isTelling } from './lookOf.ts';

/** The values of one place in all lines that are cut alike. */
export interface Column {
  readonly path: readonly string[];
  readonly values: readonly string[];
}

/** Lines that are cut alike. There is one text more than there are columns. */
export interface Layout {
  readonly texts: readonly string[];
  readonly columns: readonly Column[];
}

/** How many ways of writing a line are looked at, and the least share of the lines that each has. */
const MOST_LAYOUTS = 2;
const LEAST_SHARE = 0.2;
/** The share of values that must be cut alike for their column to be several ones. */
const ALIKE = 0.8;

const ENCLOSURES = [
  ['"', '"'],
  ["'", "'"],
  ['[', ']'],
] as const;

/** How most lines are written, with their values below each other. */
export function layLines(
  catalog: Catalog,
  lines: readonly string[],
  cut: (line: string) => Cut | undefined,
): readonly Layout[] {
  return groupAlike(lines.flatMap((line) => cut(line) ?? []))
    .slice(0, MOST_LAYOUTS)
    .filter((cuts) => cuts.length >= lines.length * LEAST_SHARE)
    .flatMap((cuts) => layoutOf(catalog, cuts) ?? []);
}

/** Those with the same texts and keys together, the most first. */
function groupAlike(cuts: readonly Cut[]): Cut[][] {
  const groups = new Map<string, Cut[]>();
  for (const cut of cuts) {
    if (cut.cells.length === 0) continue;
    const key = JSON.stringify([cut.texts, cut.cells.map(({ path }) => path)]);
    const group = groups.get(key);
    if (group) group.push(cut);
    else groups.set(key, [cut]);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

function layoutOf(catalog: Catalog, cuts: readonly Cut[]): Layout | undefined {
  const [first] = cuts;
  if (!first) return undefined;
  const texts: string[] = [];
  const columns: Column[] = [];
  const isWanted = cuts.map(() => true);
  let text = first.texts[0] ?? '';
  for (const [i, { path }] of first.cells.entries()) {
    const cells = cuts.map((cut) => cut.cells[i]?.text ?? '');
    const { before, values, after } = peel(path, cells);
    const inner = divide(catalog, values);
    text += before + (inner?.texts[0] ?? '');
    for (const [n, column] of (inner?.columns ?? [{ path, values }]).entries()) {
      texts.push(text);
      columns.push(column);
      text = inner?.texts[n + 1] ?? '';
    }
    for (const [row, isCut] of inner?.isCut.entries() ?? []) isWanted[row] &&= isCut;
    text += after + (first.texts[i + 1] ?? '');
  }
  if (!isWanted.includes(true)) return undefined;
  return {
    texts: [...texts, text],
    columns: columns.map(({ path, values }) => ({
      path,
      values: values.filter((_, row) => isWanted[row]),
    })),
  };
}

/** Quotes and brackets that all values of a column have are text. In JSON a bracket belongs to the value. */
function peel(
  path: readonly string[],
  values: readonly string[],
): { readonly before: string; readonly values: readonly string[]; readonly after: string } {
  for (const [opener, closer] of ENCLOSURES) {
    if (opener === '[' && path.length > 0) continue;
    const isIn = (value: string) => value.length > 2 && value.startsWith(opener) && value.endsWith(closer);
    if (!values.every(isIn)) continue;
    const inner = peel(
      path,
      values.map((value) => value.slice(1, -1)),
    );
    return { before: `${opener}${inner.before}`, values: inner.values, after: `${inner.after}${closer}` };
  }
  return { before: '', values, after: '' };
}

/** Values that are several ones with spaces between, of which one is known by its look: `CONNECT $connect`. */
function divide(
  catalog: Catalog,
  values: readonly string[],
): (Layout & { readonly isCut: readonly boolean[] }) | undefined {
  const cuts = values.map((value) => (value === EMPTY_VALUE ? undefined : cutWords(value)));
  const [group] = groupAlike(cuts.flatMap((cut) => cut ?? []));
  const [first] = group ?? [];
  if (!group || !first || first.cells.length < 2 || group.length < values.length * ALIKE) return undefined;
  const members = new Set(group);
  const columns = first.cells.map((_, i) => ({
    path: [],
    values: cuts.map((cut) => cut?.cells[i]?.text ?? EMPTY_VALUE),
  }));
  const isCut = cuts.map((cut) => cut !== undefined && members.has(cut));
  const seen = columns.map((column) => column.values.filter((_, row) => isCut[row]));
  return seen.some((each) => isTelling(catalog, each)) ? { texts: first.texts, columns, isCut } : undefined;
}
