import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { findVariable, VARIABLES } from './catalog.ts';
import { FOREIGN_VARIABLES } from './foreignVariables.ts';
import { GROUPS } from './groups.ts';
import { nameRanges, nameWords, type Range } from './nameRanges.ts';
import { fold, readParts, readWords } from './searchWords.ts';
import type { ForeignVariable, Variable } from './variable.ts';

/** A variable that answers a query. */
export interface SearchHit {
  readonly variable: Variable;
  /** Where the query stands in the name: in order, apart from each other. Empty where other words matched. */
  readonly ranges: readonly Range[];
  /** Higher is better; only comparable within one query. */
  readonly score: number;
}

const FIELDS = ['name', 'phrases', 'keywords', 'group', 'description'] as const;
type Document = Readonly<Record<(typeof FIELDS)[number], string>> & { readonly id: number };

/** `phrases` are the everyday words whole and without spaces: `responsetime`, `응답시간`. */
const BOOST = { name: 3, phrases: 1, keywords: 3, group: 1, description: 0.5 };

/** The length of a text says little here: an entry with many everyday words is no worse an answer. */
const BM25 = { k: 1.2, b: 0.2, d: 0.5 };

/** Words that a question may hold and that no variable is about. */
const FILLERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'of',
  'is',
  'was',
  'it',
  'did',
  'does',
  'do',
  'what',
  'which',
  'in',
  'for',
  'to',
  'and',
  'my',
]);

/**
 * Builds the index once and returns the search: names, everyday words, groups and descriptions in every
 * language at once, the best match first. Beginnings of words count, slips of the keyboard do where a word
 * is not found otherwise. Every word of a query must match; if that leaves nothing, any of them. An empty
 * query gives the whole catalog in its order.
 */
export function createSearch(): (query: string) => SearchHit[] {
  const index = new MiniSearch<Document>({
    fields: [...FIELDS],
    tokenize: (text, field = '') => (TOKENIZERS[field] ?? readTerms)(text),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      boost: BOOST,
      bm25: BM25,
      boostDocument: (id: number) => soundness(VARIABLES[id]),
      prefix: true,
    },
  });
  index.addAll(VARIABLES.map(toDocument));
  return (query) => search(index, query);
}

/**
 * The REST or HTTP variable that a query names, whole and in any case: `httpMethod`, `$context.httpmethod`,
 * `clientCert.subjectDN`. Undefined for any other query, so also for the first letters of such a name.
 */
export function findForeignHit(query: string): ForeignVariable | undefined {
  const name = stripPrefix(query.slice(0, LONGEST_QUERY)).toLowerCase();
  return FOREIGN_VARIABLES.find((foreign) => {
    const stem = foreign.name.toLowerCase().replace(/\.\*$/, '');
    const shortStem = stem.replace(/^(identity|authorizer|integration|customdomain)\./, '');
    const isFamily = foreign.name.endsWith('.*');
    return [stem, shortStem].some((s) => name === s || (isFamily && name.startsWith(`${s}.`)));
  });
}

function search(index: MiniSearch<Document>, query: string): SearchHit[] {
  const name = stripPrefix(query.slice(0, LONGEST_QUERY));
  const words = queryWords(name);
  if (words.length === 0) return VARIABLES.map((variable) => ({ variable, ranges: [], score: 0 }));
  const queries = words.map((word) => wordQuery(index, word));
  const whole: Query = { queries: [squash(name)], fields: ['phrases'], boost: { phrases: 8 }, prefix: false };
  const all = index.search({ combineWith: 'OR', queries: [{ combineWith: 'AND', queries }, whole] });
  const results = all.length > 0 ? all : index.search({ combineWith: 'OR', queries });
  const typed = words.flatMap((word) => [fold(word), ...parts(word)]);
  const hits = results.flatMap((result) => toHit(result, typed));
  return exactFirst(hits.sort(byScore), name);
}

/** `$context.x`, `${context.x}` and `context.x` ask for `x`; a `$context` half typed asks for nothing yet. */
function stripPrefix(query: string): string {
  const text = query.trim().replace(/[${}]/g, '');
  if (query.includes('$') && 'context.'.startsWith(text)) return '';
  return text.replace(/^context\./, '');
}

/** The longest query that is looked for, in UTF-16 units; what follows is a text pasted by mistake. */
const LONGEST_QUERY = 200;

function queryWords(query: string): string[] {
  const words = [...new Set(readWords(query).map((word) => query.slice(word.from, word.to)))];
  const telling = words.filter((word) => !FILLERS.has(fold(word)));
  return telling.length > 0 ? telling : words;
}

/** One word of the query: as it stands, or all its camel-case parts; with slips allowed if it must be. */
function wordQuery(index: MiniSearch<Document>, word: string): Query {
  const exact: Query = {
    combineWith: 'OR',
    queries: [fold(word), { combineWith: 'AND', queries: parts(word) }],
  };
  return index.search(exact).length > 0 ? exact : { ...exact, fuzzy: allowedSlips };
}

function allowedSlips(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}

function toDocument(variable: Variable, id: number): Document {
  const keywords = [...variable.keywords.en, ...variable.keywords.ko];
  const label = GROUPS.find((group) => group.id === variable.group)?.label;
  return {
    id,
    name: variable.name,
    phrases: keywords.join('\n'),
    keywords: keywords.join('\n'),
    group: `${label?.en} ${label?.ko}`,
    description: `${variable.description.en} ${variable.description.ko}`,
  };
}

function toHit(result: SearchResult, typed: readonly string[]): SearchHit[] {
  const variable = VARIABLES.find((_, i) => i === result.id);
  if (!variable) return [];
  const terms = Object.keys(result.match).filter((term) => result.match[term]?.includes('name'));
  return [{ variable, ranges: nameRanges(variable.name, terms, typed), score: result.score }];
}

function byScore(a: SearchHit, b: SearchHit): number {
  return b.score - a.score || VARIABLES.indexOf(a.variable) - VARIABLES.indexOf(b.variable);
}

/** A whole name, in any case and with any signs between its words, is never below another one. */
function exactFirst(hits: SearchHit[], name: string): SearchHit[] {
  const exact =
    VARIABLES.find((v) => v.name.toLowerCase() === name.toLowerCase()) ??
    findVariable(name) ??
    VARIABLES.find((v) => squash(v.name) === squash(name));
  if (!exact) return hits;
  const best = Math.max(0, ...hits.map((hit) => hit.score));
  const found = hits.find((hit) => hit.variable === exact) ?? { variable: exact, ranges: [] };
  return [{ ...found, score: best + 1 }, ...hits.filter((hit) => hit.variable !== exact)];
}

/** What never has a value, and what no line can hold safely, comes after what answers as well. */
function soundness(variable: Variable | undefined): number {
  if (variable?.valueType === 'quoted-string') return 0.3;
  const isFilled = variable && Object.values(variable.presence).some((presence) => presence !== 'never');
  return isFilled ? 1 : 0.6;
}

const TOKENIZERS: Readonly<Record<string, (text: string) => string[]>> = {
  name: nameWords,
  phrases: (text) => text.split('\n').map(squash),
};

function squash(text: string): string {
  return readWords(text)
    .map((word) => word.text)
    .join('');
}

function readTerms(text: string): string[] {
  return [...new Set([...readWords(text), ...readParts(text)].map((word) => word.text))];
}

function parts(word: string): string[] {
  return readParts(word).map((part) => part.text);
}
