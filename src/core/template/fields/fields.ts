import type { Catalog } from '../../catalog/catalog.ts';
import { keepPer } from '../../memoize.ts';
import type { LineProblem } from '../lineProblem.ts';
import type { Template } from '../parse.ts';
import type { Token, VariableToken } from '../token.ts';
import type { XmlFault } from '../xmlFault.ts';

/** A piece of the source, in UTF-16 offsets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How a quotation mark stands inside quotes: twice, as in CSV, or after a backslash. */
export type QuoteStyle = 'doubled' | 'backslash';

/**
 * How a template is written. JSON and XML by their beginning, whether or not they can be parsed; `pairs` has
 * `key=value` or `key: value`, `delimited` has columns without keys, CLF-like lines among them; `text` is prose or
 * anything else without fields; `empty` is nothing but white space, and the first insertion makes JSON of it.
 */
export type Syntax = 'empty' | 'json' | 'xml' | 'pairs' | 'delimited' | 'text';

/**
 * What a row is: a `value`, an `object` or `array` of JSON, an `element` or `attribute` of XML, or `text`
 * between the child elements of an element. An element without child elements has a value of its own.
 */
export type FieldKind = 'value' | 'object' | 'array' | 'element' | 'attribute' | 'text';

/** What the value of a row holds. `children`: rows below it and no value of its own; `literal` may be empty. */
export type FieldContent = 'variable' | 'mixed' | 'literal' | 'children';

/** One field. Every range refers to the source that was read. */
export interface FieldRow {
  /** Which row it is within one read: its index below each ancestor, joined with dots (`2.0`). */
  readonly id: string;
  readonly kind: FieldKind;
  /** 0 at the top. The outer brackets of JSON are no row; the root element of XML is one. */
  readonly depth: number;
  /** The id of the row it stands below; undefined at the top. */
  readonly parent: string | undefined;
  /** Its place among the rows of the same parent. */
  readonly index: number;
  /** The key as a person would say it, without escapes. Undefined for columns, array items and text. */
  readonly key: string | undefined;
  /** The key as written, without quotes around it. */
  readonly keyRange: Range | undefined;
  /** The keys down to the row, joined with dots; an item without a key counts as its index. */
  readonly path: string;
  /** The whole row from key or opening tag to closing quote, bracket or tag, without any separator. */
  readonly range: Range;
  /** The value without its quotes; for a container, what lies between its brackets or tags. */
  readonly value: Range;
  /** The value with its quotes or brackets. The same as `value` where it has none. */
  readonly outer: Range;
  /** The value stands between double quotes, or is an attribute. */
  readonly quoted: boolean;
  /** `toggleQuotes` has edits for it. */
  readonly canToggleQuotes: boolean;
  readonly content: FieldContent;
  /** The variable, where the value is exactly one. */
  readonly variable: VariableToken | undefined;
  /** The tokens of the value, cut to it; empty for `children`. */
  readonly tokens: readonly Token[];
  /** The variables of the value, in order. */
  readonly variables: readonly VariableToken[];
  /** The value as a person would type it: its variables and its text without escapes. */
  readonly text: string;
  /** The root element of XML can be renamed, but not removed, moved or duplicated. */
  readonly isRoot: boolean;
}

/**
 * Why a template could not be read as fields, or only in part: `syntax` where it is no JSON or XML from some place
 * on, `pending` where XML is read without its reader; `long` and `deep` for what is too much of it; in a line an
 * `open-quote`, `several-lines`, `nothing-between` its variables, or `prose`.
 */
export type FaultKind =
  'syntax' | 'pending' | 'long' | 'deep' | 'open-quote' | 'several-lines' | 'nothing-between' | 'prose';

export interface Fault {
  readonly kind: FaultKind;
  /** The offset of the fault, where there is one place for it. */
  readonly at?: number;
}

/** How a template is built: a tree, its rows in the order of the source, each before its children. */
export interface Structure {
  readonly template: Template;
  readonly syntax: Syntax;
  readonly rows: readonly FieldRow[];
  /** The rows with a value of their own, and containers that hold nothing. */
  readonly leaves: readonly FieldRow[];
  /** What holds the top rows: their brackets in JSON, else the whole line. */
  readonly root: { readonly kind: 'object' | 'array' | 'line'; readonly inner: Range };
  /** The text between columns or pairs, with the white space around it; empty in JSON and XML. */
  readonly delimiter: string;
  /** How quotes inside quotes are written in a line; of no meaning in JSON and XML. */
  readonly quotes: QuoteStyle;
  /** Why not all of it could be read; undefined where it was. What could be read is there all the same. */
  readonly fault: Fault | undefined;
}

/** What reads XML. Its parser is large for what few templates need, so it is handed in once it is loaded. */
export interface XmlReader {
  readonly read: (template: Template) => Structure;
  readonly check: (text: string) => LineProblem | undefined;
  readonly fault: (text: string, problem: LineProblem) => XmlFault | undefined;
}

/** A template read as fields, what the names in it mean, and what reads it again after a change. */
export interface Fields extends Structure {
  readonly catalog: Catalog;
  readonly xml: XmlReader | undefined;
}

/**
 * A place between rows: before the row that now has this index below the parent, or after the last one.
 * An index out of range is the nearest place. No parent is the top; in XML the root element.
 *
 * The operations, each in the file of its name (`unnestField` in that of `nestFields`), are pure and give the edits of the template; no edits mean
 * that nothing changes or that it cannot be done:
 *
 * - `insertFields(fields, values, position)`: variables or text, also into an empty template; keys made unique
 * - `replaceVariable(fields, token, name)`: one variable by another, wherever it stands
 * - `setFieldValue(fields, id, text)`: free text with variables in it, escaped as the syntax requires
 * - `renameField(fields, id, key)`; `checkFieldKey(fields, id, key)` says what is wrong with a key
 * - `duplicateField(fields, id)`
 * - `removeFields(fields, ids)`
 * - `moveField(fields, id, position)`: also into and out of objects and elements
 * - `toggleQuotes(fields, id)`
 * - `nestFields(fields, ids, key)`, `unnestField(fields, id)`
 */
export interface FieldPosition {
  readonly parent: string | undefined;
  readonly index: number;
}

/** Whether the whole template was read as fields. Plain text never is. */
export function isWhole({ fault }: Structure): boolean {
  return fault === undefined;
}

export function findRow({ rows }: Structure, id: string | undefined): FieldRow | undefined {
  return id === undefined ? undefined : indexOf(rows).byId.get(id);
}

/** The rows directly below a row, or at the top. */
export function childrenOf({ rows }: Structure, parent: string | undefined): readonly FieldRow[] {
  return indexOf(rows).byParent.get(parent) ?? [];
}

interface RowIndex {
  readonly byId: ReadonlyMap<string, FieldRow>;
  readonly byParent: ReadonlyMap<string | undefined, readonly FieldRow[]>;
}

/** Made once for each list of rows: looking through all rows for each of them takes the square of the time. */
const indexOf = keepPer((rows: readonly FieldRow[]): RowIndex => {
  const byParent = new Map<string | undefined, FieldRow[]>();
  for (const row of rows) {
    const siblings = byParent.get(row.parent);
    if (siblings) siblings.push(row);
    else byParent.set(row.parent, [row]);
  }
  return { byId: new Map(rows.map((row) => [row.id, row])), byParent };
});

/** Whether a row stands somewhere below another. */
export function isBelow(row: FieldRow, id: string): boolean {
  return row.id.startsWith(`${id}.`);
}

/** How far an offset lies outside a range; 0 within it and at its ends. */
export function distanceTo({ from, to }: Range, offset: number): number {
  return offset < from ? from - offset : Math.max(0, offset - to);
}

/** The field whose value an offset lies in. */
export function leafAt({ leaves }: Fields, offset: number): FieldRow | undefined {
  return leaves.find(({ value }) => value.from <= offset && offset < value.to);
}

/** What a person would call a row: its path, or what stands in it where it has no key. */
export function labelOf(row: FieldRow): string {
  if (row.key !== undefined) return row.path === '' ? row.key : row.path;
  return row.variables[0]?.name ?? (row.text || String(row.index + 1));
}
