import { kindFromWords } from '../apiKind.ts';
import { MARK, MAX_FOUND, type ApiKind, type Found } from '../importer.ts';
import { toText, withWay, type StringValue, type Value } from '../values/value.ts';
import { WAYS } from '../values/ways.ts';
import { writeJson } from '../values/writeJson.ts';
import type { Assignment } from './assignments.ts';
import { createSource } from './createSource.ts';
import { evaluate } from './evaluate.ts';
import type { Language } from './language.ts';
import { createSettingsReader, type SettingsReader } from './readSettings.ts';
import type { Functions, Read, Source } from './source.ts';
import { surroundings } from './surroundings.ts';

const FORMAT_NAME = /format$/i;
const HELPER = /AccessLogFormat/;

/**
 * The formats in a piece of code: what is assigned to a name that ends in `format`, then any other expression
 * whose strings name `$context`, the outermost that can be evaluated.
 */
export function readCode(text: string, language: Language, functions: Functions): readonly Found[] {
  if (!text.includes(MARK) && !HELPER.test(text)) return [];
  const source = createSource(text, language, functions);
  const readSettings = createSettingsReader(source);
  const finds: (Found | undefined)[] = [];
  const taken: (readonly [from: number, to: number])[] = [];
  const isTaken = (at: number) => taken.some(([from, to]) => from <= at && at < to);
  const take = (at: number, start: number, isNamed: boolean) => {
    const { visited } = source.state;
    visited.length = 0;
    source.state.steps -= 20;
    const read = evaluate(source, start, 1);
    const found = toFound(source, readSettings, { at, start, read, isNamed });
    if (!found) return false;
    finds.push(found);
    taken.push([found.from, found.to], ...visited);
    return true;
  };
  for (const { name, at, value } of source.assignments) {
    const from = source.tokens[value]?.from ?? 0;
    if (finds.length < MAX_FOUND && FORMAT_NAME.test(name) && !isTaken(from)) take(at, value, true);
  }
  const failed = new Set<number>();
  for (const [at, token] of source.tokens.entries()) {
    if (finds.length >= MAX_FOUND || source.state.steps < 0) break;
    if (!isHit(source, at) || isTaken(token.from)) continue;
    const starts = [...outerStarts(source, at), at].filter((start) => !failed.has(start));
    const start = starts.find((candidate) => take(candidate, candidate, false) || !failed.add(candidate));
    if (start === undefined) failed.add(at);
  }
  const found = finds.filter((find) => find !== undefined);
  const read = found.filter(({ format }) => format.includes(MARK));
  return (read.length > 0 ? read : found).toSorted((a, b) => a.from - b.from);
}

/** A string that names `$context`, or a call of a helper that gives one. */
function isHit({ tokens }: Source, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return token.text === 'AccessLogFormat' && tokens[at + 1]?.text === '.';
  return token?.literal?.parts.some((part) => typeof part === 'string' && part.includes(MARK)) ?? false;
}

/** Where the values begin that a token stands in, outermost first. */
function outerStarts(source: Source, at: number): readonly number[] {
  const groups = [at, ...surroundings(source, at).map(({ group }) => group)];
  const starts = groups.map((index) => lastAssignment(source, index)?.value);
  return starts.filter((start) => start !== undefined).toReversed();
}

/** The assignment in the same brackets that a token belongs to. */
function lastAssignment({ assignments, tokens }: Source, at: number): Assignment | undefined {
  const group = tokens[at]?.group;
  let low = 0;
  let high = assignments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((assignments[middle]?.value ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - 200); i--) {
    const assignment = assignments[i];
    if (assignment && assignment.group === group && assignment.mark !== '(') return assignment;
  }
  return undefined;
}

interface Candidate {
  /** Index of the token that names the value, or of the value. */
  readonly at: number;
  readonly start: number;
  readonly read: Read;
  /** Its name says that it is a format. */
  readonly isNamed: boolean;
}

function toFound(source: Source, readSettings: SettingsReader, candidate: Candidate): Found | undefined {
  const { at, start, read, isNamed } = candidate;
  const { tokens } = source;
  const value = toFormat(source, read.value);
  const around = surroundings(source, at).map(({ head }) => head);
  const isSetting = isNamed && around.slice(0, 2).some((head) => /access_?log/i.test(head));
  if (!value?.text.includes(MARK) && !(isSetting && read.value.kind === 'unknown')) return undefined;
  const { text, ways } = value ?? toText(read.value);
  const [from, to] = [tokens[start]?.from ?? 0, tokens[read.next - 1]?.to ?? source.text.length];
  const settings = readSettings(at);
  const standing = isSetting ? 'setting' : isNamed ? 'named' : 'loose';
  return { format: text, ways, standing, api: kindAround(around), settings, from, to };
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
