import { EMPTY_VALUE } from '../../api/accessLogs.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { keepPer } from '../../memoize.ts';
import { shapeOf } from '../../catalog/shapes.ts';
import { isExpected } from '../../read/segments.ts';
import type { Column } from './layLines.ts';
import { isTelling } from './lookOf.ts';
import type { ProposedColumn } from './proposal.ts';
import { LIKELY, PROVED, scoreLooks } from './scoreLooks.ts';
import { exactName, scoreNames } from './scoreNames.ts';

/** A name that says as much as the variable's own. */
const OWN_NAME = 0.85;
/** A name that says enough where no value speaks against it. */
const FAIR_NAME = 0.6;
/** The same where any value is possible. */
const NEAR_NAME = 0.69;
/** What a weak name and a weak look come to together where they are enough. */
const ENOUGH = 0.75;
/** Two that differ by less are as likely. */
const ALIKE = 0.02;
const MOST_CANDIDATES = 5;

/** The name of a variable of another program, which AWS has logged as it stands. */
const UNFILLED = /^(?:\$(?!(?:connect|disconnect|default)$)\w+|[$%]\{[^}]*\}\w?|%[<>]?[A-Za-z])$/;

/** Variables with a value on every line, whatever the event. */
const alwaysFilled = keepPer(
  ({ variables }: Catalog): ReadonlySet<string> =>
    new Set(
      variables
        .filter(
          ({ presence, emptyWhen }) =>
            emptyWhen === undefined && Object.values(presence).every((each) => each === 'always'),
        )
        .map(({ name }) => name),
    ),
);

/** A variable that may be behind a column. */
interface Guess {
  readonly column: number;
  readonly variable: string;
  readonly byName: number;
  readonly byLook: number;
  readonly score: number;
}

/** Finds the variable of each column by its name and its values; those that stay open have no more than candidates. */
export function chooseVariables(catalog: Catalog, columns: readonly Column[]): readonly ProposedColumn[] {
  const looks = scoreLooks(catalog, columns);
  const guesses = columns
    .flatMap((column, i) => guessesFor(catalog, column, i, looks[i] ?? {}))
    .toSorted((a, b) => b.score - a.score);
  const chosen = settle(catalog, columns, guesses);
  return columns.map((column, i) => {
    const guess = chosen.get(i);
    const isConstant = new Set(column.values).size === 1;
    const others = guesses.filter((each) => each.column === i && each !== guess);
    return {
      path: column.path,
      example: commonest(column.values),
      isEmpty: isEmpty(column),
      isConstant,
      choice: guess ? { kind: 'variable', name: guess.variable } : { kind: isConstant ? 'text' : 'unknown' },
      isSure: guess !== undefined && isSure(guess, column),
      candidates: [...others.map(({ variable }) => variable), ...propertyOf(catalog, column, guess)].slice(
        0,
        MOST_CANDIDATES,
      ),
    };
  });
}

const isEmpty = ({ values }: Column): boolean => values.every((value) => value === EMPTY_VALUE);

function guessesFor(
  catalog: Catalog,
  column: Column,
  index: number,
  looks: Readonly<Record<string, number>>,
): Guess[] {
  const exact = exactName(catalog, column.path);
  // Of another kind of API: values that only such an API has are no guess of ours.
  if (exact !== undefined && !shapeOf(catalog, exact)) looks = {};
  const names = exact === undefined ? scoreNames(catalog, column.path) : new Map([[exact, 1]]);
  const guesses = [...new Set([...names.keys(), ...Object.keys(looks)])].flatMap((variable) => {
    const guess = {
      column: index,
      variable,
      byName: names.get(variable) ?? 0,
      byLook: looks[variable] ?? 0,
    };
    return contradicts(catalog, guess, column) ? [] : { ...guess, score: guess.byName + guess.byLook };
  });
  // The name itself leaves no room for others.
  const own = guesses.filter(({ byName }) => byName === 1);
  return own.length > 0 ? own : guesses;
}

/** Whether values rule a variable out. A text that people choose may be anything, but what looks like AWS's own is not. */
function contradicts(
  catalog: Catalog,
  { variable, byName, byLook }: Omit<Guess, 'score'>,
  column: Column,
): boolean {
  const { values } = column;
  if (byName < 1 && alwaysFilled(catalog).has(variable) && values.includes(EMPTY_VALUE)) return true;
  if (isEmpty(column)) return false;
  if (values.every((value) => UNFILLED.test(value))) return true;
  const shape = shapeOf(catalog, variable);
  if (!shape) return true;
  if (!shape.free) return !values.every((value) => isExpected(catalog, variable, value));
  return byLook === 0 && isTelling(catalog, values);
}

/** Takes the best guesses first. Two that are as good leave their columns open. */
function settle(
  catalog: Catalog,
  columns: readonly Column[],
  guesses: readonly Guess[],
): ReadonlyMap<number, Guess> {
  const chosen = new Map<number, Guess>();
  const open = new Set<number>();
  const isSame = (one: number, two: number) =>
    columns[one]?.values.every((value, row) => value === columns[two]?.values[row]) ?? false;
  const isFree = ({ variable, column }: Guess) =>
    [...chosen].every(([other, guess]) => guess.variable !== variable || isSame(column, other));
  for (const guess of guesses) {
    const { column, variable, score } = guess;
    if (chosen.has(column) || open.has(column) || !isFree(guess) || !isClaim(catalog, guess, columns[column]))
      continue;
    const rivals = guesses.filter(
      (other) =>
        other !== guess &&
        Math.abs(other.score - score) < ALIKE &&
        (other.column === column
          ? isFree(other)
          : other.variable === variable &&
            !chosen.has(other.column) &&
            !open.has(other.column) &&
            !isSame(column, other.column)),
    );
    if (rivals.length === 0) chosen.set(column, guess);
    else for (const each of [guess, ...rivals]) open.add(each.column);
  }
  return chosen;
}

function isClaim(
  catalog: Catalog,
  { variable, byName, byLook, score }: Guess,
  column: Column | undefined,
): boolean {
  if (byName >= (shapeOf(catalog, variable)?.free ? NEAR_NAME : FAIR_NAME)) return true;
  return column !== undefined && !isEmpty(column) && (byLook >= LIKELY || score >= ENOUGH);
}

function isSure({ byName, byLook }: Guess, column: Column): boolean {
  if (isEmpty(column)) return false;
  return byName >= OWN_NAME || byLook >= PROVED || (byName >= FAIR_NAME && byLook >= LIKELY);
}

/** Any other key may be that of a property. */
function propertyOf(catalog: Catalog, { path }: Column, guess: Guess | undefined): string[] {
  const key = path.at(-1) ?? '';
  return guess === undefined && exactName(catalog, path) === undefined && /^[A-Za-z0-9_-]+$/.test(key)
    ? [`authorizer.${key}`]
    : [];
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== EMPTY_VALUE) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? EMPTY_VALUE;
}
