import type { Catalog } from '../../catalog/catalog.ts';
import { shapeOf } from '../../catalog/shapes.ts';
import { FIELD_VARIABLES, type LogField } from '../../logs/logField.ts';
import type { Layout } from '../layout.ts';
import { needField } from '../needField.ts';
import type { Asked, Condition } from '../question.ts';
import { Refusal, type QueryNote } from '../written.ts';
import { readCells, type Cell, type Cells } from './cell.ts';
import * as words from './filterWords.ts';

/** The longest pattern, in characters. Source: the model of PutMetricFilter. */
const LONGEST = 1024;

/** A condition in the syntax of patterns, and the columns that it is about. */
interface Term {
  readonly text: string;
  readonly selectors: ReadonlySet<string>;
  /** What stands between its parts. */
  readonly joined?: '&&' | '||';
}

/** A pattern, with a way to name a field of it in what is said about it. */
export interface FilterPattern {
  readonly text: string;
  readonly notes: readonly QueryNote[];
  readonly cellOf: (field: LogField) => Cell | undefined;
}

/**
 * The lines that a question is about, as a pattern of CloudWatch Logs. Throws a `Refusal` where a pattern cannot say
 * exactly that. Statuses are compared by their spelling, since `>=` does not match a number in quotes.
 */
export function printFilterPattern(layout: Layout, { where, counted, answer }: Asked): FilterPattern {
  const needsLines =
    answer.kind === 'running' ||
    (answer.kind === 'groups' &&
      counted === undefined &&
      (answer.without !== undefined ||
        answer.measures.some(({ of }) => 'field' in of && of.field === 'duration')));
  if (needsLines) throw new Refusal(words.COMPARES);
  const conditions = (counted ?? where).flatMap(flatten);
  const asked = conditions.filter(({ kind }) => kind !== 'time');
  const printer = createPrinter(layout);
  // That a line is read says nothing where anything else is asked of it.
  const needed = asked.filter((of) => of.kind !== 'read' || !of.is || asked.length === 1);
  if (needed.length === 0) throw new Refusal(words.NO_CONDITION);
  const text = printer.print(needed.map(printer.term));
  if (text.length > LONGEST) throw new Refusal(words.TOO_LONG);
  const { cells } = printer;
  const isBare = layout.isJson && layout.names.some((name) => layout.placeOf(name)?.quoted === false);
  return {
    text,
    notes: [
      ...(cells.canShift ? [words.SHIFT] : []),
      ...(isBare ? [words.BROKEN_JSON] : []),
      ...(asked.length < conditions.length ? [words.PERIOD] : []),
    ],
    cellOf: (field) => {
      const variable = layout.variableOf(field);
      return variable === undefined ? undefined : cells.cellOf(variable);
    },
  };
}

const flatten = (of: Condition): readonly Condition[] => (of.kind === 'all' ? of.of.flatMap(flatten) : [of]);

function createPrinter(layout: Layout): {
  readonly cells: Cells;
  readonly term: (of: Condition) => Term;
  readonly print: (terms: readonly Term[]) => string;
} {
  const cells = readCells(layout);
  const cellFor = (field: LogField): Cell => {
    const cell = cells.cellOf(needField(layout, field));
    if (!cell) throw new Refusal(words.SHARED_VALUE);
    return cell;
  };
  const compare = (field: LogField, sign: '=' | '!=', value: string, isOpen = false): Term => {
    const cell = cellFor(field);
    if (sign === '!=' && (cell.opensWithOther || cell.closesWithOther)) throw new Refusal(words.SHARED_VALUE);
    return termOf(cell, `${sign} ${globIn(layout.fields.catalog, cell, field, value, isOpen)}`);
  };
  const term = (of: Condition): Term => {
    switch (of.kind) {
      case 'is':
        return compare(of.field, '=', of.value);
      case 'class':
        return compare('status', '=', of.digit, true);
      case 'present':
        return compare(of.field, '!=', '-');
      case 'latency': {
        const cell = cellFor('latency');
        if (!cell.isNumber) throw new Refusal(words.QUOTED_NUMBER);
        const bounds = [
          ...(of.min === undefined ? [] : [termOf(cell, `>= ${of.min}`)]),
          ...(of.max === undefined ? [] : [termOf(cell, `<= ${of.max}`)]),
        ];
        return join(bounds, '&&');
      }
      case 'read': {
        if (!of.is) throw new Refusal(words.OTHER_LINES);
        const cell = cells.cellOf(layout.names[0] ?? '');
        if (!cell) throw new Refusal(words.NO_CONDITION);
        return termOf(cell, '= *');
      }
      case 'any':
        return join(of.of.map(term), '||');
      case 'all':
        return join(of.of.map(term), '&&');
      case 'not':
        return of.of.kind === 'is' ? compare(of.of.field, '!=', of.of.value) : term(negate(of.of));
      case 'text':
      case 'time':
        break;
    }
    throw new Refusal(words.NO_TEXT);
  };
  const print = (terms: readonly Term[]): string => {
    if (layout.isJson) return `{ ${join(terms, '&&').text} }`;
    for (const { selectors } of terms) if (selectors.size > 1) throw new Refusal(words.SEVERAL_COLUMNS);
    const columns = cells.columns.map((column) => {
      const own = terms.filter(({ selectors }) => selectors.has(column));
      return own.length === 0 ? column : join(own, '&&').text;
    });
    return `[${columns.join(', ')}]`;
  };
  return { cells, term, print };
}

const termOf = ({ selector }: Cell, rest: string): Term => ({
  text: `${selector} ${rest}`,
  selectors: new Set([selector]),
});

function join(terms: readonly Term[], sign: '&&' | '||'): Term {
  const [first] = terms;
  if (terms.length === 1 && first) return first;
  return {
    text: terms
      .map(({ text, joined }) => (joined !== undefined && joined !== sign ? `(${text})` : text))
      .join(` ${sign} `),
    selectors: new Set(terms.flatMap(({ selectors }) => [...selectors])),
    joined: sign,
  };
}

/** The opposite, without `!( )`, which AWS rejects, and without `!=` before a wildcard, which was not recorded. */
function negate(of: Condition): Condition {
  switch (of.kind) {
    case 'is':
      return { kind: 'not', of };
    case 'class':
      return {
        kind: 'any',
        of: [
          ...['1', '2', '3', '4', '5']
            .filter((digit) => digit !== of.digit)
            .map((digit) => ({ kind: 'class', digit }) as const),
          { kind: 'is', field: 'status', value: '-' },
        ],
      };
    case 'any':
      return { kind: 'all', of: of.of.map(negate) };
    default:
      throw new Refusal(words.NO_TEXT);
  }
}

/** A value as it stands in its cell, with a wildcard where other values are beside it, or where it goes on (`isOpen`). */
function globIn(catalog: Catalog, cell: Cell, field: LogField, value: string, isOpen: boolean): string {
  const { before, after, opensWithOther, closesWithOther } = cell;
  if (opensWithOther && closesWithOther) throw new Refusal(words.SHARED_VALUE);
  if (opensWithOther || closesWithOther) {
    // What follows the value must not be able to stand in it.
    const isFree = FIELD_VARIABLES[field].some((name) => shapeOf(catalog, name)?.free === true);
    const beside = opensWithOther ? before : after;
    if (isFree || !/[^A-Za-z0-9_]/.test(beside) || (isOpen && opensWithOther))
      throw new Refusal(words.SHARED_VALUE);
  }
  const glob = [
    opensWithOther ? '*' : '',
    before,
    value,
    isOpen ? '*' : '',
    isOpen && closesWithOther ? '' : after,
    closesWithOther && !isOpen ? '*' : '',
  ];
  const own = [before, value, after].join('');
  if (/["\\*\n\r]/.test(own)) throw new Refusal(words.ODD_VALUE);
  const text = glob.join('');
  return /^[A-Za-z0-9]+\*?$/.test(text) && /^[0-9]/.test(text) ? text : `"${text}"`;
}
