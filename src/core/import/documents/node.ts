import type { Text } from '../../text.ts';

interface Place {
  /** UTF-16 offsets in the text. */
  readonly from: number;
  readonly to: number;
}

export interface TextNode extends Place {
  readonly kind: 'text';
  readonly text: string;
  /** How it is written, where that is worth saying. */
  readonly way?: Text;
}

/** A number, a truth value or null, as JSON writes it. */
export interface PlainNode extends Place {
  readonly kind: 'plain';
  readonly text: string;
}

export interface ListNode extends Place {
  readonly kind: 'list';
  readonly items: readonly DocumentNode[];
}

export interface MapNode extends Place {
  readonly kind: 'map';
  readonly entries: readonly (readonly [key: string, value: DocumentNode])[];
  /** Written between braces, as JSON is. */
  readonly isFlow: boolean;
}

/** A piece of a JSON or YAML document. */
export type DocumentNode = TextNode | PlainNode | ListNode | MapNode;

/** The value of a key; of a key that stands twice, the last. `name` may be a pattern. */
export function findKey(node: DocumentNode | undefined, name: string | RegExp): DocumentNode | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.findLast(([key]) => (typeof name === 'string' ? key === name : name.test(key)))?.[1];
}

/** What stands at the end of a path of keys. */
export function findPath(node: DocumentNode | undefined, path: readonly string[]): DocumentNode | undefined {
  return path.reduce<DocumentNode | undefined>((found, key) => findKey(found, key), node);
}
