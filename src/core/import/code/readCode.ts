import { kindFromWords, type ApiKind } from '../apiKind.ts';
import { MARK, MAX_FOUND, type Found, type Standing } from '../importer.ts';
import { toText, withWay, type StringValue, type Value } from '../values/value.ts';
import { WAYS } from '../values/ways.ts';
import { TooMuch } from '../tooMuch.ts';
import { writeJson } from '../values/writeJson.ts';
import { createApiReader, type ApiReader } from './apiOfStage.ts';
import { commentsOf, findDocStrings } from './comments.ts';
import { createSource } from './createSource.ts';
import type { Language } from './language.ts';
import type { Range } from './lex.ts';
import { isMark } from './lex.ts';
import { createReferenceReader, type ReferenceReader } from './readReferences.ts';
import { createSettingsReader, type SettingsReader } from './readSettings.ts';
import { NO_TRAIL, type Choice, type Read, type Source } from './source.ts';
import { createStartFinder } from './starts.ts';
import { surroundings } from './surroundings.ts';

const FORMAT_NAME = /format(?:_?(?:string|json|template))?$|^fmt$/i;
const ACCESS_LOG = /access_?log/i;
const HELPER = /AccessLogFormat/;
/** Its dollar may be written in another way: `${'$'}context`. */
const NAME = MARK.slice(1);

/** Where `$context` means something else: mapping templates, parameters that are mapped, sources of identity. */
const NO_FORMAT =
  /(?:request|response|mapping|integration|body|vtl|velocity)_?(?:templates?|parameters?)\b|\bvtl\b|identity_?sources?\b|selection_?expression\b/i;

/**
 * The formats in a piece of code, the one that most speaks for first: what is assigned to a name that ends in
 * `format`, then any other expression whose strings name `$context`, the outermost that can be evaluated; at last
 * those in comments. Throws only `TooMuch`.
 */
export function readCode(text: string, language: Language): readonly Found[] {
  if (!text.includes(NAME) && !HELPER.test(text)) return [];
  const source = createSource(text, language);
  const docStrings = language.hasWordOperators ? findDocStrings(text, source.tokens) : [];
  const found = readSource(source, docStrings);
  const misfits = countMisfits(source);
  return [...found, ...readComments(source, docStrings)].map((find) => ({ ...find, misfits }));
}

function countMisfits({ tokens, language }: Source): number {
  const isOdd = ({ literal, kind, text }: Source['tokens'][number]) =>
    literal?.isOdd || (kind === 'mark' && text !== '' && language.foreignMarks.includes(text));
  return tokens.filter(isOdd).length;
}

/** The same language in what is commented out, and in what a docstring shows. */
function readComments(source: Source, docStrings: readonly Range[]): readonly Found[] {
  const { text, language, comments } = source;
  if (![...comments, ...docStrings].some(([from, to]) => text.slice(from, to).includes(MARK))) return [];
  const words = createSource(commentsOf(text, comments, docStrings), language);
  return readSource(words, []).map((find) => ({ ...find, standing: 'comment' }));
}

function readSource(source: Source, ignored: readonly Range[]): readonly Found[] {
  const readers = createReaders(source);
  const finds: Found[] = [];
  const taken: Range[] = [...ignored, ...findTemplates(source)];
  const isTaken = (at: number) => taken.some(([from, to]) => from <= at && at < to);
  const take = (at: number, start: number, isNamed: boolean) => {
    source.state.visited.length = 0;
    source.state.steps -= 20;
    const found = evaluateAll(source, start).flatMap((read) => {
      const find = toFound(source, readers(), { at, start, isNamed, ...read });
      return find && !finds.some(({ format, from }) => format === find.format && from === find.from)
        ? [find]
        : [];
    });
    finds.push(...found);
    const [first] = found;
    if (first) taken.push([first.from, first.to], ...source.state.visited);
    return first !== undefined;
  };
  for (const { name, at, value, mark } of source.assignments) {
    const from = source.tokens[value]?.from ?? 0;
    const isNamed = FORMAT_NAME.test(name) && (mark !== '(' || isBuilder(source, at));
    if (finds.length < MAX_FOUND && isNamed && !isTaken(from) && !isNoFormat(source, at))
      take(at, value, true);
  }
  const failed = new Set<number>();
  const startsAround = createStartFinder(source);
  for (const [at, token] of source.tokens.entries()) {
    if (finds.length >= MAX_FOUND || source.state.steps < 0) break;
    if (!isHit(source, at) || isTaken(token.from) || isNoFormat(source, at)) continue;
    const starts = startsAround(at).filter((start) => !failed.has(start));
    starts.find((candidate) => take(candidate, candidate, false) || !failed.add(candidate));
  }
  if (source.state.steps < 0) throw new TooMuch();
  const read = finds.filter(({ format }) => format.includes(MARK));
  return (read.length > 0 ? read : finds).toSorted((a, b) => rankOf(a) - rankOf(b) || a.from - b.from);
}

/** What reads the code around a format, made for the first one that is found. */
function createReaders(source: Source): () => Readers {
  let readers: Readers | undefined;
  return () =>
    (readers ??= {
      settings: createSettingsReader(source),
      references: createReferenceReader(source),
      api: createApiReader(source),
    });
}

/** The places of everything that stands under a name of a template, and of what is named there. */
function findTemplates(source: Source): readonly Range[] {
  return source.assignments
    .filter(({ name, mark }) => mark !== '(' && NO_FORMAT.test(name))
    .slice(0, MAX_FOUND)
    .flatMap(({ value }): Range[] => {
      source.state.visited.length = 0;
      const { next } = source.evaluate(source, value, 1);
      const { text, tokens } = source;
      return [[tokens[value]?.from ?? 0, tokens[next - 1]?.to ?? text.length], ...source.state.visited];
    });
}

const RANKS: Readonly<Record<Standing, number>> = { setting: 0, named: 1, loose: 2, comment: 3 };

const rankOf = ({ standing = 'named' }: Found): number => RANKS[standing];

/** `.format("…")` of a builder, not of a text that is a pattern. */
function isBuilder({ tokens, language }: Source, at: number): boolean {
  const owner = tokens[at - 2];
  return (
    language.hasBuilders &&
    isMark(tokens[at - 1], '.') &&
    owner?.kind !== 'string' &&
    !/^string$/i.test(owner?.text ?? '')
  );
}

/** More readings than this of one expression help nobody. */
const MAX_READINGS = 6;

interface Reading {
  readonly read: Read;
  readonly notes: Found['notes'];
}

/** An expression with each branch that only running the code could choose. */
function evaluateAll(source: Source, start: number): readonly Reading[] {
  const { state } = source;
  const readings: Reading[] = [];
  const plans: ReadonlyMap<number, number>[] = [new Map()];
  for (let i = 0; i < plans.length && i < MAX_READINGS; i++) {
    const picks = plans[i] ?? new Map<number, number>();
    Object.assign(state, { picks, trail: NO_TRAIL });
    const read = source.evaluate(source, start, 1);
    const { choices, notes } = state.trail;
    readings.push({ read, notes });
    for (const { at, count } of choices.filter((choice: Choice) => !picks.has(choice.at))) {
      for (let pick = 1; pick < count && plans.length < MAX_READINGS; pick++)
        plans.push(new Map([...picks, [at, pick]]));
    }
  }
  Object.assign(state, { picks: new Map(), trail: NO_TRAIL });
  return readings;
}

/** A string that names `$context`, the same without quotes, or a call of a helper that gives one. */
function isHit({ tokens }: Source, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') {
    return token.text === 'AccessLogFormat'
      ? tokens[at + 1]?.kind === 'mark'
      : token.text.startsWith('AccessLogFormat_');
  }
  const parts = token?.literal?.parts ?? [];
  return parts.some(
    (part, i) =>
      typeof part === 'string' &&
      (part.includes(MARK) || (typeof parts[i - 1] === 'object' && part.startsWith(NAME))),
  );
}

/** Whether the words around a place, or the name of what is in it, say that it is no format. */
function isNoFormat(source: Source, at: number): boolean {
  return surroundings(source, at).some(({ head }) => NO_FORMAT.test(head));
}

interface Candidate extends Reading {
  /** Index of the token that names the value, or of the value. */
  readonly at: number;
  readonly start: number;
  /** Its name says that it is a format. */
  readonly isNamed: boolean;
}

interface Readers {
  readonly settings: SettingsReader;
  readonly references: ReferenceReader;
  readonly api: ApiReader;
}

function toFound(source: Source, readers: Readers, candidate: Candidate): Found | undefined {
  const { at, start, read, isNamed, notes = [] } = candidate;
  const { tokens } = source;
  const value = toFormat(source, read.value);
  const around = surroundings(source, at).map(({ head }) => head);
  const isSetting = isNamed && isSettingAt(source, at, around);
  if (!value?.text.includes(MARK) && !(isSetting && read.value.kind === 'unknown')) return undefined;
  const { text, ways } = value ?? toText(read.value);
  const [from, to] = [tokens[start]?.from ?? 0, tokens[read.next - 1]?.to ?? source.text.length];
  const standing = isSetting ? 'setting' : isNamed ? 'named' : 'loose';
  const api = kindAround(around);
  return {
    format: text,
    ways,
    standing,
    notes: [...new Set(notes)],
    api: api === 'unknown' ? readers.api(at) : api,
    settings: readers.settings(at),
    references: readers.references(at),
    from,
    to,
  };
}

/** How many tokens before a name may say what it is a setting of, in a chain of calls. */
const CHAIN = 24;

/** Whether a name is one of access-log settings: by its brackets, by itself as a key, or by the calls before it. */
function isSettingAt({ tokens, text }: Source, at: number, around: readonly string[]): boolean {
  const token = tokens[at];
  if (around.slice(0, 2).some((head) => ACCESS_LOG.test(head))) return true;
  if (isMark(tokens[at + 1], ':') && ACCESS_LOG.test(text.slice(token?.from, token?.to))) return true;
  if (!isMark(tokens[at - 1], '.')) return false;
  const chain = tokens.slice(Math.max(0, at - CHAIN), at).filter(({ group }) => group === token?.group);
  return chain.some((each) => each.kind === 'word' && ACCESS_LOG.test(each.text));
}

/** A value as a format: a text as it is, an object as the JSON that somebody will make of it. */
function toFormat({ language }: Source, value: Value): StringValue | undefined {
  if (value.kind === 'string') return value;
  if (value.kind !== 'map' || !value.entries.some(([, entry]) => entry.kind === 'string')) return undefined;
  const json = writeJson(value, language.json);
  const text = json && withWay(json, WAYS.object);
  return text?.kind === 'string' ? text : undefined;
}

/** The nearest words that tell. */
const kindAround = (around: readonly string[]): ApiKind =>
  around.map(kindFromWords).find((kind) => kind !== 'unknown') ?? 'unknown';
