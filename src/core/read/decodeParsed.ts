import type { Catalog } from '../catalog/catalog.ts';
import { shapeOf } from '../catalog/shapes.ts';
import { isWhole, type FieldRow, type Fields } from '../template/fields/fields.ts';
import { unescapeJson } from '../template/fields/jsonText.ts';
import type { Token } from '../template/token.ts';
import type { Automaton } from './automaton.ts';
import type { Aside, Decoded, Row } from './decoded.ts';
import { extremeReading, REACHES, type Reach } from './extremeReading.ts';
import { scan, type Pieces } from './scan.ts';
import { isExpected } from './segments.ts';
import { automataOf } from './separability.ts';
import { printedOf, toValues, type Printed } from './values.ts';

/** What a template has at one place of its JSON. */
type Node =
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Node> }
  | { readonly kind: 'array'; readonly items: readonly Node[] }
  | Leaf;

interface Leaf {
  readonly kind: 'leaf';
  readonly quoted: boolean;
  readonly tokens: readonly Token[];
  /** The ways to read what it printed; where there are more than one, those that reach the furthest: late and early. */
  readonly read: (text: string) => readonly Pieces[];
}

interface Walk {
  readonly found: { readonly leaf: Leaf; readonly text: string }[];
  readonly missing: string[];
  readonly extra: string[];
  /** Values of another type than the template writes. */
  readonly misfits: { readonly leaf: Leaf; readonly json: unknown }[];
}

/**
 * Reads lines that a tool has parsed, by their keys; each leaf is a small template of its own. Undefined for a
 * template that is not JSON as a whole, or has a key twice in one object, which a parser does not keep.
 */
export function createParsedDecoder(
  fields: Fields,
  names: readonly string[],
  taken?: Reach,
): ((json: unknown, isPart: boolean) => Decoded) | undefined {
  if (fields.syntax !== 'json' || !isWhole(fields)) return undefined;
  const root = nodeOf(fields, undefined);
  if (!root) return undefined;
  const leaves = new Map(leavesOf(root, ''));
  return (json, isPart) => {
    const walk: Walk = { found: [], missing: [], extra: [], misfits: [] };
    if (isPart) visitPart(leaves, json, walk);
    else visit(root, json, '', walk);
    const { found, missing, extra, misfits } = walk;
    if (missing.length > 0 || extra.length > 0 || (isPart && found.length === 0))
      return { kind: 'aside', reason: 'other-keys', missing, extra };
    const [misfit] = misfits;
    if (misfit) return otherFormat(misfit.leaf.tokens, JSON.stringify(misfit.json) ?? '');
    return settle(fields.catalog, found, names, isPart, taken);
  };
}

/** The leaves by their paths, as Logs Insights writes them. */
function leavesOf(node: Node, path: string): (readonly [string, Leaf])[] {
  if (node.kind === 'leaf') return [[path, node]];
  const below = node.kind === 'array' ? node.items.entries() : node.entries.entries();
  return [...below].flatMap(([key, child]) => leavesOf(child, path === '' ? `${key}` : `${path}.${key}`));
}

/** Takes the fields that a query asked for, each by its path; what its line does not have is an empty text. */
function visitPart(leaves: ReadonlyMap<string, Leaf>, json: unknown, walk: Walk): void {
  for (const [path, value] of Object.entries(json ?? {})) {
    const leaf = leaves.get(path);
    if (!leaf) walk.extra.push(path);
    else if (typeof value === 'string' || typeof value === 'number') {
      if (value !== '') walk.found.push({ leaf, text: `${value}` });
    } else walk.misfits.push({ leaf, json: value });
  }
}

function nodeOf(fields: Fields, row: FieldRow | undefined): Node | undefined {
  const kind = row ? row.kind : fields.root.kind;
  if (row && kind === 'value') return leafOf(fields.catalog, row);
  const below = fields.rows.filter(({ parent }) => parent === row?.id);
  const nodes = below.flatMap((child) => nodeOf(fields, child) ?? []);
  if (nodes.length < below.length) return undefined;
  if (kind === 'array') return { kind, items: nodes };
  if (kind !== 'object') return undefined;
  const entries = new Map(below.map(({ key = '' }, i) => [key, nodes[i]] as const));
  if (entries.size < below.length) return undefined;
  return { kind, entries: new Map([...entries].flatMap(([key, node]) => (node ? [[key, node]] : []))) };
}

function leafOf(catalog: Catalog, row: FieldRow): Leaf {
  const tokens = row.quoted
    ? row.tokens.map((token): Token =>
        token.kind === 'literal' ? { ...token, text: unescapeJson(token.text) } : token,
      )
    : row.tokens;
  // What a parser hands over has no escapes any more.
  const automata = automataOf(catalog, tokens, 'raw');
  const read = (text: string): readonly Pieces[] => {
    // Of a name that no variable has, nothing is expected.
    if (row.variable && (row.quoted || isUnknown(catalog, row.tokens))) return [[text]];
    if (!row.quoted && row.content === 'literal') return isSameJson(row.text, text) ? [[row.text]] : [];
    const possible = readAll(automata('possible'), text);
    // Without quotes a value of another shape is one of another type.
    return possible.length > 0 || !row.quoted ? possible : readAll(automata('loose'), text);
  };
  return { kind: 'leaf', quoted: row.quoted, tokens, read };
}

function readAll(automaton: Automaton, text: string): readonly Pieces[] {
  const { readings } = scan(automaton, text);
  return readings.length < 2
    ? readings
    : REACHES.flatMap((reach) => {
        const pieces = extremeReading(automaton, text, reach);
        return pieces ? [pieces] : [];
      });
}

const isUnknown = (catalog: Catalog, [token]: readonly Token[]): boolean =>
  token?.kind === 'variable' && shapeOf(catalog, token.name) === undefined;

function visit(node: Node, json: unknown, path: string, walk: Walk): void {
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (node.kind === 'leaf') {
    if (typeof json === 'object' && json !== null) walk.extra.push(path);
    else if (!node.quoted) walk.found.push({ leaf: node, text: JSON.stringify(json) ?? '' });
    else if (typeof json === 'string') walk.found.push({ leaf: node, text: json });
    else walk.misfits.push({ leaf: node, json });
  } else if (typeof json !== 'object' || json === null || Array.isArray(json) !== (node.kind === 'array')) {
    walk.missing.push(path);
  } else {
    const entries: ReadonlyMap<string, Node> =
      node.kind === 'array' ? new Map(node.items.map((item, i) => [String(i), item])) : node.entries;
    const values = new Map(Object.entries(json));
    for (const [key, child] of entries) {
      if (values.has(key)) visit(child, values.get(key), below(key), walk);
      else walk.missing.push(below(key));
    }
    for (const key of values.keys()) if (!entries.has(key)) walk.extra.push(below(key));
  }
}

/** A number may be spelled anew. */
function isSameJson(one: string, two: string): boolean {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(two));
  } catch {
    return false;
  }
}

function settle(
  catalog: Catalog,
  found: Walk['found'],
  names: readonly string[],
  isPart: boolean,
  taken: Reach | undefined,
): Decoded {
  const tokens = found.flatMap(({ leaf }) => leaf.tokens);
  const segments = tokens.map((token) => ({ name: token.kind === 'variable' ? token.name : undefined }));
  const one: string[] = [];
  const two: string[] = [];
  let isTwofold = false;
  for (const { leaf, text } of found) {
    const [first, second] = leaf.read(text);
    if (!first) return otherFormat(leaf.tokens, text);
    isTwofold ||= second !== undefined;
    one.push(...first);
    two.push(...(second ?? first));
  }
  const printed = printedOf(segments, one);
  if (!printed) return otherFormat(tokens, '');
  if (!isTwofold) return rowOf(catalog, names, printed, isPart);
  const other = printedOf(segments, two);
  if (!other) return { kind: 'aside', reason: 'undecided' };
  if (taken) {
    const row = rowOf(catalog, names, taken === 'late' ? printed : other, isPart);
    return { ...row, isChosen: true };
  }
  return {
    kind: 'aside',
    reason: 'ambiguous',
    readings: [toValues(catalog, names, printed, 'raw'), toValues(catalog, names, other, 'raw')],
    isOrdered: true,
  };
}

function rowOf(catalog: Catalog, names: readonly string[], printed: Printed, isPart: boolean): Row {
  const present = names.filter((name) => printed.has(name));
  return {
    kind: 'row',
    values: toValues(catalog, names, printed, 'raw'),
    unexpected: present.filter((name) => !isExpected(catalog, name, printed.get(name) ?? '')),
    readBy: isPart ? 'part' : 'keys',
    ...(isPart && { present }),
  };
}

function otherFormat(tokens: readonly Token[], found: string): Aside {
  const [token] = tokens;
  return {
    kind: 'aside',
    reason: 'other-format',
    at: 0,
    awaited: token
      ? [
          token.kind === 'literal'
            ? { kind: 'literal', text: token.text }
            : { kind: 'variable', name: token.name },
        ]
      : [],
    found: found.slice(0, 24),
  };
}
