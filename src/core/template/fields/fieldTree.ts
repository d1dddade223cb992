import type { Text } from '../../text.ts';
import type { Template } from '../parse.ts';
import type { Token, VariableToken } from '../token.ts';

/** A piece of the source, in UTF-16 offsets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * How fields are written: `delimited` has columns without keys, `pairs` has `key=value` or `key: value`.
 * `empty` is a template of nothing but white space: no rows yet, and the first insertion makes JSON.
 */
export type FieldSyntax = 'empty' | 'json' | 'xml' | 'delimited' | 'pairs';

/**
 * What a row is: a `value`, an `object` or `array` of JSON, an `element` or `attribute` of XML, or `text`
 * between the child elements of an element. An element without child elements has a value of its own.
 */
export type FieldKind = 'value' | 'object' | 'array' | 'element' | 'attribute' | 'text';

/** What the value of a row holds. `children`: rows below it and no value of its own; `literal` may be empty. */
export type FieldContent = 'variable' | 'mixed' | 'literal' | 'children';

/** One row of the Fields view. Every range refers to the source that was read. */
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
  readonly quoted: boolean;
  /** `toggleQuotes` has edits for it. */
  readonly canToggleQuotes: boolean;
  readonly content: FieldContent;
  /** The variable, where the value is exactly one. */
  readonly variable: VariableToken | undefined;
  /** The tokens of the value, cut to it; empty for `children`. */
  readonly tokens: readonly Token[];
  /** The value as a person would type it: its variables and its text without escapes. */
  readonly text: string;
  /** The root element of XML can be renamed, but not removed, moved or duplicated. */
  readonly isRoot: boolean;
}

/** A template read as fields. Rows come in the order of the source, each before its children. */
export interface FieldRows {
  readonly template: Template;
  readonly syntax: FieldSyntax;
  readonly rows: readonly FieldRow[];
  /** What holds the top rows: their brackets in JSON, else the whole line. */
  readonly root: { readonly kind: 'object' | 'array' | 'line'; readonly inner: Range };
  /** The text between columns or pairs, with the white space around it; empty in JSON and XML. */
  readonly delimiter: string;
}

/** Why a template cannot be shown as fields. `pending`: it can once `loadXmlReader` has finished. */
export interface Unreadable {
  readonly unreadable: Text;
  /** The offset of the fault, where there is one place for it. */
  readonly at?: number;
  readonly pending: boolean;
}

/**
 * A place between rows: before the row that now has this index below the parent, or behind the last one.
 * An index out of range is the nearest place. No parent is the top; in XML the root element.
 *
 * The operations, each in the file of its name, are pure and give the edits of the template; no edits mean
 * that nothing changes or that it cannot be done:
 *
 * - `insertVariables(fields, names, position)`: also into an empty template; keys proposed and unique
 * - `replaceVariable(fields, id, name)`
 * - `setFieldValue(fields, id, text)`: free text with variables in it, escaped as the syntax requires
 * - `renameField(fields, id, key)`; `checkFieldKey(fields, id, key)` says what is wrong with a key
 * - `duplicateField(fields, id)`
 * - `removeRows(fields, ids)`
 * - `moveField(fields, id, position)`: also into and out of objects and elements
 * - `toggleQuotes(fields, id)`
 * - `nestFields(fields, ids, key)`, `unnestField(fields, id)`
 */
export interface FieldPosition {
  readonly parent: string | undefined;
  readonly index: number;
}

export function isReadable(read: FieldRows | Unreadable): read is FieldRows {
  return !('unreadable' in read);
}

export function findRow({ rows }: FieldRows, id: string): FieldRow | undefined {
  return rows.find((row) => row.id === id);
}

/** The rows directly below a row, or at the top. */
export function childrenOf({ rows }: FieldRows, parent: string | undefined): readonly FieldRow[] {
  return rows.filter((row) => row.parent === parent);
}
