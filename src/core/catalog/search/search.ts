import MiniSearch, { type Query, type QueryCombination, type SearchResult } from 'minisearch';
import { catalogName, findNearBorrowedName } from '../borrowedNames.ts';
import type { Catalog } from '../catalog.ts';
import { isNeverFilled } from '../presence.ts';
import type { Variable } from '../variable.ts';
import { isCommon } from './fillers.ts';
import { findSlips } from './findSlips.ts';
import { nameRanges, nameWords, type Range } from './nameRanges.ts';
import { everydayPhrases, readQuery, type Segment } from './readQuery.ts';
import { stripPrefix } from './stripPrefix.ts';
import { MEANINGS, SYNONYM_PHRASES } from './synonyms.ts';
import { fold, phraseKey, readParts, readWords, squash, stem } from './words.ts';

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

/** `phrases` are the name and the everyday words whole and without spaces: `responsetime`, `응답시간`. */
const BOOST = { name: 3, phrases: 1, keywords: 3, group: 1, description: 0.5 };

/** The length of a text says little here: an entry with many everyday words is no worse an answer. */
const BM25 = { k: 1.2, b: 0.2, d: 0.5 };

/** What variables are called. A word that is still being typed is looked for here: in a sentence, its beginning says too little. */
const CALLED = ['name', 'phrases', 'keywords', 'group'];

interface Index {
  readonly catalog: Catalog;
  readonly documents: MiniSearch<Document>;
  /** Words that people may have meant to type. */
  readonly known: ReadonlySet<string>;
}

/**
 * Builds the index once and returns the search: names, everyday words, their synonyms, groups and descriptions in
 * every language at once, the best match first. Beginnings of words count, slips of the keyboard do where a
 * word is not known otherwise (`searchAll` says how much of a query must match). An empty query gives
 * the whole catalog in its order. A name of another tool's log (`$remote_addr`, `%>s`) gives what logs the same.
 */
export function createSearch(catalog: Catalog): (query: string) => SearchHit[] {
  const { variables } = catalog;
  const documents = new MiniSearch<Document>({
    fields: [...FIELDS],
    tokenize: (text, field = '') => (TOKENIZERS[field] ?? readTerms)(text),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      boost: BOOST,
      bm25: BM25,
      boostDocument: (id: number) => soundness(variables[id]),
    },
  });
  documents.addAll(variables.map((variable, id) => toDocument(catalog, variable, id)));
  const index = { catalog, documents, known: knownWords(catalog) };
  return (query) => borrowed(catalog, query, () => search(index, query)) ?? search(index, query);
}

/**
 * The variables for a name of another tool. The names that begin as it does follow, since it may be one half typed:
 * `$request` on the way to `$requestId`.
 */
function borrowed(catalog: Catalog, query: string, others: () => SearchHit[]): SearchHit[] | undefined {
  const found = findNearBorrowedName(catalog, query);
  if (!found) return undefined;
  const names = found.substitutes.map((name) => catalogName(catalog, name));
  const first = catalog.variables
    .filter(({ name }) => names.includes(name))
    .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
    .map((variable, i) => ({ variable, ranges: [], score: names.length - i }));
  const typed = squash(query);
  const isBeginning =
    query.trim().startsWith('$') && catalog.variables.some(({ name }) => squash(name).startsWith(typed));
  if (!isBeginning) return first;
  return [...first, ...others().filter(({ variable }) => !names.includes(variable.name))];
}

function search(index: Index, query: string): SearchHit[] {
  const name = withoutSlips(index, stripPrefix(query));
  const segments = readQuery(index.catalog, name);
  if (segments.length === 0)
    return index.catalog.variables.map((variable) => ({ variable, ranges: [], score: 0 }));
  const results = searchAll(index, segments, name);
  const typed = segments.flatMap(({ words }) => words).flatMap((word) => [fold(word), ...parts(word)]);
  const hits = results.flatMap((result) => toHit(index.catalog, result, typed));
  return exactFirst(index.catalog, hits.sort(byScore(index.catalog)), name);
}

/** The query with each word set right that nothing answers and that can be a slip of one word alone, so that phrases are known. */
function withoutSlips(index: Index, name: string): string {
  const segments = readQuery(index.catalog, name);
  if (segments.length < 2) return name;
  return segments.reduce((text, segment) => {
    const [word = ''] = segment.words;
    if (segment.words.length > 1 || segment.meanings.length > 0) return text;
    if (index.documents.search(wordQuery(word)).length > 0) return text;
    const [slip, another] = findSlips(fold(word), index.known);
    return slip === undefined || another !== undefined ? text : text.replace(word, slip.normalize('NFC'));
  }, name);
}

/**
 * What answers all of a query, or all but its commonest words, by names and everyday words; else what answers all
 * with the help of the descriptions beside what answers any part without them; else what answers any of it.
 */
function searchAll(index: Index, segments: readonly Segment[], name: string): SearchResult[] {
  const queries = segments.map((segment) => segmentQuery(index, segment));
  const telling = queries.filter((_, i) => !segments[i]?.words.every(isCommon));
  const fields = queries.length > 1 ? CALLED : undefined;
  const steps: QueryCombination[] = [
    either([allOf(queries, fields), allOf(telling, fields), wholePhrase(name)]),
    either([allOf(queries), allOf(telling), { ...either(telling), fields: CALLED }]),
    either(queries),
  ];
  for (const step of steps) {
    const results = index.documents.search(step);
    if (results.length > 0) return results;
  }
  return [];
}

/** What a part of the query asks for: what was typed, or what it stands for; slips only where neither is known. */
function segmentQuery(index: Index, { words, meanings }: Segment): Query {
  const typed = words.length > 1 ? wholePhrase(words.join(' ')) : either(words.map(wordQuery));
  const found = either([typed, ...meanings.map(meaningQuery)]);
  if (words.length > 1 || index.documents.search(found).length > 0) return found;
  const slips = words.flatMap((word) => findSlips(fold(word), index.known));
  return either(
    slips.flatMap((slip) => [exactly(slip), ...(MEANINGS.get(phraseKey(slip)) ?? []).map(meaningQuery)]),
  );
}

/** One word: as it stands, in another number or tense, as the beginning of another, or all its camel-case parts. */
function wordQuery(word: string): Query {
  const beginning: Query = { queries: [fold(word)], fields: CALLED, prefix: true };
  return either([
    beginning,
    exactly(fold(word)),
    exactly(stemTerm(fold(word))),
    allOf(parts(word).map(exactly)),
  ]);
}

/** A word or phrase that the catalog itself has. */
function meaningQuery(phrase: string): Query {
  return either([wholePhrase(phrase), allOf(readWords(phrase).map((word) => exactly(word.text)))]);
}

/** A longer phrase says more. */
function wholePhrase(text: string): Query {
  return { queries: [phraseKey(text)], fields: ['phrases'], boost: { phrases: 8 * spelt(text).length } };
}

function exactly(term: string): Query {
  return { queries: [term] };
}

function either(queries: readonly Query[]): QueryCombination {
  return { combineWith: 'OR', queries: [...queries] };
}

function allOf(queries: readonly Query[], fields?: readonly string[]): QueryCombination {
  return { combineWith: 'AND', queries: [...queries], ...(fields ? { fields: [...fields] } : {}) };
}

function toDocument({ groups }: Catalog, variable: Variable, id: number): Document {
  const phrases = [...everydayPhrases(variable.name), ...TRAITS[variable.sensitivity]].join('\n');
  const label = groups.find((group) => group.id === variable.group)?.label;
  const { description, type } = variable;
  return {
    id,
    name: variable.name,
    phrases: `${variable.name}\n${phrases}`,
    keywords: phrases,
    group: `${label?.en} ${label?.ko}`,
    description: [description.en, description.ko, type.en, type.ko].join(' '),
  };
}

/** What can be asked for by what a value is. */
const TRAITS: Readonly<Record<Variable['sensitivity'], readonly string[]>> = {
  none: [],
  internal: [],
  personal: ['personal data', '개인정보'],
  secret: ['secret', '비밀'],
};

function knownWords({ variables }: Catalog): Set<string> {
  const words = variables.flatMap(({ name }) => [
    ...nameWords(name),
    ...everydayPhrases(name).flatMap(spelt),
  ]);
  return new Set([...words, ...SYNONYM_PHRASES.flatMap(spelt)]);
}

function spelt(phrase: string): string[] {
  return readWords(phrase).map((word) => word.text);
}

function toHit({ variables }: Catalog, result: SearchResult, typed: readonly string[]): SearchHit[] {
  const variable = variables.find((_, i) => i === result.id);
  if (!variable) return [];
  const terms = Object.keys(result.match).filter((term) => result.match[term]?.includes('name'));
  return [{ variable, ranges: nameRanges(variable.name, terms, typed), score: result.score }];
}

function byScore({ variables }: Catalog): (a: SearchHit, b: SearchHit) => number {
  return (a, b) => b.score - a.score || variables.indexOf(a.variable) - variables.indexOf(b.variable);
}

/** A whole name, in any case and with any signs between its words, is never below another one. */
function exactFirst({ variables, find }: Catalog, hits: SearchHit[], name: string): SearchHit[] {
  const exact =
    variables.find((v) => v.name.toLowerCase() === name.toLowerCase()) ??
    find(name) ??
    variables.find((v) => squash(v.name) === squash(name));
  if (!exact) return hits;
  const best = Math.max(0, ...hits.map((hit) => hit.score));
  const found = hits.find((hit) => hit.variable === exact) ?? { variable: exact, ranges: [] };
  return [{ ...found, score: best + 1 }, ...hits.filter((hit) => hit.variable !== exact)];
}

/** What never has a value, and what no line can or should hold, comes after what answers as well. */
function soundness(variable: Variable | undefined): number {
  if (!variable || variable.valueType === 'quoted-string') return 0.3;
  return isNeverFilled(variable) || variable.sensitivity === 'secret' ? 0.6 : 1;
}

const TOKENIZERS: Readonly<Record<string, (text: string) => string[]>> = {
  name: nameWords,
  phrases: (text) => text.split('\n').map(phraseKey),
};

/** Apart from the words themselves, so that no beginning of a word is found twice. */
function stemTerm(word: string): string {
  return `=${stem(word)}`;
}

function readTerms(text: string): string[] {
  const words = [...spelt(text), ...parts(text)];
  return [...new Set([...words, ...words.map(stemTerm)])];
}

function parts(word: string): string[] {
  return readParts(word).map((part) => part.text);
}
