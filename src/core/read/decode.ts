import type { Catalog } from '../catalog/catalog.ts';
import type { Escaping } from '../scenarios/render.ts';
import type { Fields } from '../template/fields/fields.ts';
import { writeAscii } from './ascii.ts';
import type { Automaton } from './automaton.ts';
import type { Aside, Awaited, Decoded, Row } from './decoded.ts';
import { createParsedDecoder } from './decodeParsed.ts';
import { extremeReading, REACHES, type Reach } from './extremeReading.ts';
import { createLineScanner, EMPTY_PLACE, type LineScanner } from './lineScanner.ts';
import { LONGEST_LINE } from './longestLine.ts';
import { parseLine } from './parseLine.ts';
import { scan } from './scan.ts';
import { planScan, type ScanPlan } from './scanPlan.ts';
import { isExpected } from './segments.ts';
import { automataOf, proveSeparability, type Separability } from './separability.ts';
import { judgeUnexpected } from './unexpected.ts';
import {
  namesOf,
  possibleReadings,
  printedOf,
  readingsToKeep,
  toValues,
  type Printed,
  type Values,
} from './values.ts';

/** Reads the lines of one template. */
export interface Decoder {
  /** What the names of the template mean. */
  readonly catalog: Catalog;
  /** The variables, each once, in the order of the template: those that the values of a row belong to. */
  readonly names: readonly string[];
  /** Proved when it is first asked for, after which most lines are read faster. */
  separability(): Separability;
  /** How they are read so; undefined where expected values are not proved to have one reading. */
  scanPlan(): ScanPlan | undefined;
  /** Reads a line as it was logged, without a line break after it. Never throws. */
  decode(line: string): Decoded;
  /** What each token of the template printed in a line that was read. */
  divide(line: string): readonly string[] | undefined;
  /**
   * Reads a line that a tool has parsed already: any JSON value. `isPart`: it is an object of some fields of the line, by
   * their paths. Never throws.
   */
  decodeParsed(value: unknown, isPart?: boolean): Decoded;
}

const EXECUTION_LOG = /^\(([A-Za-z0-9_=-]+)\) /;
const FOUND_LENGTH = 24;
const NONE: readonly string[] = [];
/** Most lines are shorter, in UTF-16 units; others are read the slow way here. */
const LONGEST_SCANNED = 16_384;

/**
 * A decoder reads a line in its one possible way, or sets it aside with the reason. `escaping` is how values entered
 * the lines: with `raw` a value is the text in the line, with `json` the escapes of JSON in it are undone. Which one
 * WebSocket APIs use is not known, so nobody is asked to guess here: it is the same setting as that of the preview.
 * `taken`: the reading that a person has chosen for lines with two.
 */
export function createDecoder(fields: Fields, escaping: Escaping, taken?: Reach): Decoder {
  const { catalog } = fields;
  const { tokens } = fields.template;
  const automata = automataOf(catalog, tokens, escaping);
  const possible = automata('possible');
  const { segments } = possible;
  const names = namesOf(segments);
  const keep = readingsToKeep(segments);
  const parsed = createParsedDecoder(fields, names, taken);
  let separability: Separability | undefined;
  let scanPlan: ScanPlan | undefined;
  let scanner: LineScanner | undefined;
  const places = new Int32Array(names.length * 2);
  const scratch = new Uint8Array(LONGEST_SCANNED);

  const prove = (): Separability => {
    if (separability) return separability;
    separability = proveSeparability(catalog, tokens, escaping, automata);
    const isProved = separability.kind === 'always' || separability.kind === 'expected';
    scanPlan = isProved && names.length > 0 ? planScan(automata('expected'), names) : undefined;
    scanner = scanPlan && createLineScanner(scanPlan);
    return separability;
  };
  const scanText = (line: string): Values | undefined => {
    if (!scanner || line.length > scratch.length || !writeAscii(line, scratch)) return undefined;
    if (!scanner.scan(scratch, 0, line.length, places, 0)) return undefined;
    return names.map((_, i) => {
      const begin = places[i * 2] ?? EMPTY_PLACE;
      return begin === EMPTY_PLACE ? undefined : line.slice(begin, places[i * 2 + 1]);
    });
  };
  const rowOf = (printed: Printed): Row => ({
    kind: 'row',
    values: toValues(catalog, names, printed, escaping),
    unexpected: names.filter((name) => !isExpected(catalog, name, printed.get(name) ?? '')),
    readBy: 'text',
  });
  const isJudged = (printed: Printed): boolean => judgeUnexpected(catalog, names, printed);
  /** Two ways to read a line were found, those that reach the furthest among them if a template can print both. */
  const settleTwo = (
    { automaton, line, found }: { automaton: Automaton; line: string; found: readonly [Printed, Printed] },
    isPossible: (printed: Printed) => boolean = () => true,
  ): Decoded => {
    const [late, early] = REACHES.map((reach) => {
      const pieces = extremeReading(automaton, line, reach);
      const printed = pieces && printedOf(segments, pieces);
      return printed && isPossible(printed) ? printed : undefined;
    });
    const isOrdered = late !== undefined && early !== undefined;
    if (isOrdered && taken) return { ...rowOf(taken === 'late' ? late : early), isChosen: true };
    const [one, two] = isOrdered ? [late, early] : found;
    return {
      kind: 'aside',
      reason: 'ambiguous',
      readings: [toValues(catalog, names, one, escaping), toValues(catalog, names, two, escaping)],
      isOrdered,
    };
  };
  /** What the ways to read a line come to; undefined where there is none. */
  const settle = (line: string): Decoded | undefined => {
    const found = scan(possible, line, keep);
    const [one, two] = possibleReadings(segments, found);
    if (one && two) return settleTwo({ automaton: possible, line, found: [one, two] });
    if (!found.complete) return { kind: 'aside', reason: 'undecided' };
    return one && rowOf(one);
  };
  const decodeJson = (line: string): Decoded | undefined => {
    const value = parsed && parseLine(line);
    if (!parsed || value === undefined) return undefined;
    return value.repeatsKey ? { kind: 'aside', reason: 'repeated-key' } : parsed(value.json, false);
  };
  const decodeOther = (line: string): Decoded => {
    const request = EXECUTION_LOG.exec(line)?.[1];
    if (request !== undefined) return { kind: 'aside', reason: 'execution-log', requestId: request };
    const expected = automata('expected');
    const near = scan(expected, line);
    // A variable and the text after it are the least that tells a beginning from something else.
    if (
      near.reached === line.length &&
      near.awaited.some((position) => (expected.segmentAt[position] ?? 0) > 1)
    )
      return { kind: 'aside', reason: 'cut-off', at: line.length };
    const other: Aside = {
      kind: 'aside',
      reason: 'other-format',
      at: near.reached,
      awaited: near.awaited.map((position) => awaitedAt(fields, expected, position)),
      found: line.slice(near.reached, near.reached + FOUND_LENGTH),
    };
    const automaton = automata('loose');
    const loose = scan(automaton, line, Math.max(keep, 8));
    const [one, two] = possibleReadings(segments, loose).filter(isJudged);
    if (!one) return other;
    if (two) return settleTwo({ automaton, line, found: [one, two] }, isJudged);
    return loose.complete ? rowOf(one) : { kind: 'aside', reason: 'undecided' };
  };

  return {
    catalog,
    names,
    separability: prove,
    scanPlan() {
      prove();
      return scanPlan;
    },
    decode(line) {
      const values = scanText(line);
      if (values) return { kind: 'row', values, unexpected: NONE, readBy: 'text' };
      if (line.trim() === '') return { kind: 'aside', reason: 'blank' };
      if (line.length > LONGEST_LINE) return { kind: 'aside', reason: 'too-long' };
      return settle(line) ?? decodeJson(line) ?? decodeOther(line);
    },
    divide(line) {
      if (line.length > LONGEST_LINE) return undefined;
      const known = scan(possible, line, keep);
      const automaton = known.readings.length > 0 ? possible : automata('loose');
      const { readings } = automaton === possible ? known : scan(automaton, line, Math.max(keep, 8));
      const own = readings.filter((pieces) => printedOf(segments, pieces));
      return own.length > 1 && taken ? extremeReading(automaton, line, taken) : own[0];
    },
    decodeParsed(value, isPart = false) {
      if (typeof value === 'string') return this.decode(value);
      return parsed?.(value, isPart) ?? notJson(value);
    },
  };
}

function notJson(value: unknown): Aside {
  const found = JSON.stringify(value) ?? '';
  return {
    kind: 'aside',
    reason: 'other-format',
    at: 0,
    awaited: [],
    found: found.slice(0, FOUND_LENGTH),
  };
}

function awaitedAt({ template }: Fields, { segments, segmentAt }: Automaton, position: number): Awaited {
  const segment = segmentAt[position] ?? 0;
  const name = segments[segment]?.name;
  if (name !== undefined) return { kind: 'variable', name };
  const begun = position - segmentAt.indexOf(segment);
  return { kind: 'literal', text: template.tokens[segment]?.text.slice(begun) ?? '' };
}
