import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  Scalar,
  type Document,
  type Node,
} from 'yaml';
import { memoizeLast } from '../../memoize.ts';
import type { Text } from '../../text.ts';
import { createBudget, readWithin, TooMuch } from '../tooMuch.ts';
import { WAYS } from '../values/ways.ts';
import type { DocumentNode } from './node.ts';

/** The YAML documents of a text. `isWhole` is false where the parser found faults and read on. */
export interface YamlDocuments {
  readonly roots: readonly DocumentNode[];
  readonly isWhole: boolean;
}

const NONE: YamlDocuments = { roots: [], isWhole: false };

/** More brackets and quotes in a row than anybody writes: the parser calls itself for each, or finds a fault in each. */
const DEEP = /(?:[[\]{}"']\s*){100}|(?:^|\n)(?:[-?] ){100}/;

/**
 * Any text as YAML, as CloudFormation and others read it: short forms of functions (`!Sub x`) become their long
 * form, `{ 'Fn::Sub': 'x' }`. Throws only `TooMuch`.
 */
export function readYamlNode(text: string): YamlDocuments {
  const documents = readLast(text);
  if (!documents) throw new TooMuch();
  return documents;
}

/** Several importers read the same text, one after the other. */
const readLast = memoizeLast((text: string) => readWithin(() => readNew(text)));

function readNew(text: string): YamlDocuments {
  if (DEEP.test(text)) return NONE;
  try {
    const { documents, faults } = parseDocuments(text);
    const roots = documents.flatMap(({ contents }) => (contents ? [toNode(contents, new Map())] : []));
    return { roots, isWhole: faults === 0 && documents.every(({ errors }) => errors.length === 0) };
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    // A text with too many faults, or one that is too much for the parser's stack.
    return NONE;
  }
}

/** More than any document has in a text that is looked through: words, marks, spaces and line ends. */
const MAX_LEXEMES = 150_000;
/** What has more of them is no YAML. */
const MAX_FAULTS = 300;

/** As `parseAllDocuments` does it, with an end for what has too many lexemes or faults. */
function parseDocuments(text: string): { readonly documents: readonly Document[]; readonly faults: number } {
  const spend = createBudget(MAX_LEXEMES);
  const lexer = new Lexer();
  const parser = new Parser();
  const composer = new Composer({ version: '1.1', logLevel: 'silent', uniqueKeys: false });
  const documents: Document[] = [];
  let met = 0;
  let faults = 0;
  const onError = (_source?: unknown, _code?: string, _message?: string, isWarning = false) => {
    if (!isWarning) faults++;
    if (++met > MAX_FAULTS) throw new Error('no YAML');
  };
  // An error with its stack for each fault takes longer than all the rest.
  Object.assign(composer, { onError });
  const compose = (tokens: Iterable<CST.Token>) => {
    for (const token of tokens) {
      if (token.type === 'error') onError();
      else documents.push(...composer.next(token));
    }
  };
  for (const lexeme of lexer.lex(text)) {
    spend();
    compose(parser.next(lexeme));
  }
  compose(parser.end());
  documents.push(...composer.end());
  return { documents, faults };
}

type Anchors = Map<string, DocumentNode>;

function toNode(node: unknown, anchors: Anchors): DocumentNode {
  const place = placeOf(node);
  const read = readUntagged(node, place, anchors);
  const tag = isScalar(node) || isMap(node) || isSeq(node) ? node.tag : undefined;
  const result = tag?.startsWith('!') && !tag.startsWith('!!') ? asCall(tag.slice(1), read) : read;
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) anchors.set(node.anchor, result);
  return result;
}

function readUntagged(node: unknown, place: Place, anchors: Anchors): DocumentNode {
  if (isAlias(node)) {
    return anchors.get(node.source) ?? { kind: 'text', text: `*${node.source}`, ...place };
  }
  if (isMap(node)) {
    const merged = new Map<string, DocumentNode>();
    const own = new Map<string, DocumentNode>();
    for (const { key, value } of node.items) {
      const child = toNode(value, anchors);
      const maps = child.kind === 'list' ? child.items : [child];
      if (isMergeKey(key)) {
        for (const map of maps.filter((each) => each.kind === 'map'))
          for (const [name, entry] of map.entries) if (!merged.has(name)) merged.set(name, entry);
      } else if (isScalar(key)) own.set(String(key.value), child);
    }
    return { kind: 'map', entries: [...new Map([...merged, ...own])], isFlow: node.flow === true, ...place };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => toNode(item, anchors)), ...place };
  if (!isScalar(node)) return { kind: 'plain', text: 'null', ...place };
  if (typeof node.value !== 'string')
    return { kind: 'plain', text: node.source ?? String(node.value), ...place };
  const way = wayOf(node.type, node.value);
  return { kind: 'text', text: node.value, ...place, ...(way ? { way } : {}) };
}

/** `<<`, for which the parser has a symbol where it is not quoted. */
const isMergeKey = (key: unknown) =>
  isScalar(key) && (key.value === '<<' || (typeof key.value === 'symbol' && key.value.description === '<<'));

type Place = { readonly from: number; readonly to: number };

function placeOf(node: unknown): Place {
  const range = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? rangeOf(node) : undefined;
  return { from: range?.[0] ?? 0, to: range?.[1] ?? 0 };
}

const rangeOf = (node: Node) => node.range ?? undefined;

function wayOf(type: string | undefined, text: string): Text | undefined {
  if (type === Scalar.BLOCK_FOLDED) return text.endsWith('\n') ? WAYS.foldedBreak : WAYS.folded;
  return type === Scalar.BLOCK_LITERAL ? WAYS.literal : undefined;
}

/** The long form of a function. `!GetAtt a.b` names two things. */
function asCall(name: string, value: DocumentNode): DocumentNode {
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  return { kind: 'map', entries: [[key, value]], isFlow: false, from: value.from, to: value.to };
}
