import { percentile, type Cell } from './answerAsked.ts';

/**
 * The part of Logs Insights that our queries use, strict: what the documentation does not have is an error. Source: the
 * pages of the commands and functions. `absent` is what a comparison with a field that a line does not have gives for
 * `!=` and `not like`, of which the documentation says nothing; a query must not depend on it.
 */
export function runInsights(query: string, events: readonly InsightsEvent[], absent: boolean): Cell[][] {
  if (query.length > 10_000) throw new Error('too long');
  const commands = parseQuery(query);
  let rows: Row[] = events.map(
    ({ time, message }) =>
      new Map<string, Scalar>([...discover(message), ['@timestamp', time], ['@message', message]]),
  );
  let shown: readonly string[] = ['@timestamp', '@message'];
  for (const command of commands) {
    switch (command.kind) {
      case 'parse':
        for (const row of rows) {
          const found = command.pattern.exec(String(row.get('@message')));
          for (const [name, value] of Object.entries(found?.groups ?? {})) row.set(name, value);
        }
        break;
      case 'filter':
        rows = rows.filter((row) => evaluate(command.test, row, absent) === true);
        break;
      case 'fields':
        for (const row of rows) row.set(command.as, evaluate(command.value, row, absent));
        break;
      case 'stats': {
        const groups = new Map<string, { readonly keys: Scalar[]; readonly members: Row[] }>();
        if (command.by.length === 0) groups.set('', { keys: [], members: rows });
        for (const row of command.by.length === 0 ? [] : rows) {
          const keys = command.by.map((by) => evaluate(by, row, absent));
          const id = JSON.stringify(keys);
          const group = groups.get(id) ?? { keys, members: [] };
          group.members.push(row);
          groups.set(id, group);
        }
        const names = command.by.map((by, i) => (by.kind === 'field' ? by.name : `#${i}`));
        shown = [...names, ...command.measures.map(({ as }) => as)];
        rows = [...groups.values()].map(
          ({ keys, members }) =>
            new Map<string, Scalar>([
              ...names.map((name, i) => [name, keys[i]] as const),
              ...command.measures.map(({ as, of }) => [as, aggregate(of, members, absent)] as const),
            ]),
        );
        break;
      }
      case 'sort': {
        const { by, descending } = command;
        rows = rows.toSorted((a, b) => (Number(a.get(by)) - Number(b.get(by))) * (descending ? -1 : 1));
        break;
      }
      case 'limit':
        rows = rows.slice(0, command.count);
        break;
      case 'display':
        shown = command.fields;
        break;
    }
  }
  return rows.map((row) => shown.map((name) => toCell(row.get(name))));
}

export interface InsightsEvent {
  readonly time: number;
  readonly message: string;
}

type Scalar = string | number | boolean | undefined;
type Row = Map<string, Scalar>;

type Expression =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'bin'; readonly length: number }
  | { readonly kind: 'like'; readonly value: Expression; readonly pattern: RegExp; readonly negated: boolean }
  | { readonly kind: 'operation'; readonly sign: string; readonly parts: readonly Expression[] };

type Command =
  | { readonly kind: 'parse'; readonly pattern: RegExp }
  | { readonly kind: 'filter'; readonly test: Expression }
  | { readonly kind: 'fields'; readonly value: Expression; readonly as: string }
  | {
      readonly kind: 'stats';
      readonly measures: readonly { readonly of: Expression; readonly as: string }[];
      readonly by: readonly Expression[];
    }
  | { readonly kind: 'sort'; readonly by: string; readonly descending: boolean }
  | { readonly kind: 'limit'; readonly count: number }
  | { readonly kind: 'display'; readonly fields: readonly string[] };

const UNITS: Readonly<Record<string, readonly [milliseconds: number, most: number]>> = {
  ms: [1, 1000],
  s: [1000, 60],
  m: [60_000, 60],
  h: [3_600_000, 24],
};
/** How many arguments a function takes. */
const FUNCTIONS: Readonly<Record<string, number>> = {
  ispresent: 1,
  strcontains: 2,
  toMillis: 1,
  sum: 1,
  max: 1,
  earliest: 1,
  pct: 2,
};
const AGGREGATES = ['count', 'sum', 'max', 'earliest', 'pct'];

function parseQuery(query: string): Command[] {
  const tokens = tokenize(query);
  let at = 0;
  const fail = (): never => {
    throw new Error(`Not in the language at ${tokens.slice(at, at + 4).join(' ')}: ${query}`);
  };
  const takes = (text: string): boolean => tokens[at] === text && ++at > 0;
  const expect = (text: string): void => void (takes(text) || fail());
  const word = (pattern: RegExp): string => {
    const token = tokens[at] ?? '';
    if (!pattern.test(token)) fail();
    at++;
    return token;
  };
  const field = (): string => nameOf(word(/^(?:`[^`]+`|@{0,2}[A-Za-z_][A-Za-z0-9_.]*)$/));
  const alias = (): string => word(/^[A-Za-z][A-Za-z0-9_]*$/);
  const regex = (): RegExp => new RegExp(word(/^\/.+\/$/s).slice(1, -1));

  const primary = (): Expression => {
    if (takes('(')) {
      const inner = either();
      expect(')');
      return inner;
    }
    const token = tokens[at] ?? '';
    if (/^["']/.test(token)) {
      at++;
      return { kind: 'text', text: token.slice(1, -1) };
    }
    if (/^\d/.test(token)) {
      at++;
      return { kind: 'number', number: Number(token) };
    }
    if (tokens[at + 1] !== '(') return { kind: 'field', name: field() };
    at += 2;
    if (token === 'bin') {
      const [, count = '', unit = ''] = /^(\d+)(ms|s|m|h)$/.exec(word(/./)) ?? fail();
      const [milliseconds, most] = UNITS[unit] ?? fail();
      if (Number(count) > most || Number(count) < 1) fail();
      expect(')');
      return { kind: 'bin', length: Number(count) * milliseconds };
    }
    if (token === 'count') {
      expect('*');
      expect(')');
      return { kind: 'call', name: token, args: [] };
    }
    const args = [either()];
    while (takes(',')) args.push(either());
    if (args.length !== FUNCTIONS[token]) fail();
    expect(')');
    return { kind: 'call', name: token, args };
  };
  const chain = (below: () => Expression, signs: readonly string[]) => (): Expression => {
    let left = below();
    for (let sign = tokens[at]; sign !== undefined && signs.includes(sign); sign = tokens[at]) {
      at++;
      left = { kind: 'operation', sign, parts: [left, below()] };
    }
    return left;
  };
  const product = chain(primary, ['/', '*']);
  const sum = chain(product, ['-', '+']);
  const comparison = (): Expression => {
    const left = sum();
    const negated = tokens[at] === 'not' && tokens[at + 1] === 'like' && ++at > 0;
    if (takes('like')) {
      const token = tokens[at] ?? '';
      const pattern = /^["']/.test(token)
        ? new RegExp((++at, token).slice(1, -1).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
        : regex();
      return { kind: 'like', value: left, pattern, negated };
    }
    const sign = tokens[at] ?? '';
    if (!['=', '!=', '<', '<=', '>', '>='].includes(sign)) return left;
    at++;
    return { kind: 'operation', sign, parts: [left, sum()] };
  };
  const negation = (): Expression =>
    takes('not') ? { kind: 'operation', sign: 'not', parts: [negation()] } : comparison();
  const both = chain(negation, ['and']);
  const either = chain(both, ['or']);

  const commands: Command[] = [];
  do {
    const command = word(/^[a-z]+$/);
    switch (command) {
      case 'parse':
        if (field() !== '@message') fail();
        commands.push({ kind: 'parse', pattern: regex() });
        break;
      case 'filter':
        commands.push({ kind: 'filter', test: either() });
        break;
      case 'fields': {
        const value = either();
        expect('as');
        commands.push({ kind: 'fields', value, as: alias() });
        break;
      }
      case 'stats': {
        const measures: { of: Expression; as: string }[] = [];
        do {
          const of = primary();
          if (of.kind !== 'call' || !AGGREGATES.includes(of.name)) fail();
          expect('as');
          measures.push({ of, as: alias() });
        } while (takes(','));
        const by: Expression[] = [];
        if (takes('by'))
          do by.push(primary());
          while (takes(','));
        commands.push({ kind: 'stats', measures, by });
        break;
      }
      case 'sort': {
        const by = field();
        commands.push({ kind: 'sort', by, descending: word(/^(?:asc|desc)$/) === 'desc' });
        break;
      }
      case 'limit':
        commands.push({ kind: 'limit', count: Number(word(/^[1-9]\d*$/)) });
        break;
      case 'display': {
        const fields = [field()];
        while (takes(',')) fields.push(field());
        commands.push({ kind: 'display', fields });
        break;
      }
      default:
        fail();
    }
  } while (takes('|'));
  if (at < tokens.length) fail();
  return commands;
}

/** A slash begins a regular expression only after `like` and after the field of `parse`. */
function tokenize(query: string): string[] {
  const tokens: string[] = [];
  const token =
    /\s*(?:("[^"\\]*"|'[^'\\]*'|`[^`]+`|@{0,2}[A-Za-z_][A-Za-z0-9_.]*|\d+(?:ms|s|m|h)?|[!<>]=|[-=<>()|,*/+]))/y;
  const regex = /\s*(\/[^/]+\/)/y;
  for (let at = 0; at < query.trimEnd().length;) {
    const isPattern = tokens.at(-1) === 'like' || tokens.at(-2) === 'parse';
    const reader = isPattern && /^\s*\//.test(query.slice(at)) ? regex : token;
    reader.lastIndex = at;
    const found = reader.exec(query);
    if (!found?.[1]) throw new Error(`Not in the language at ${query.slice(at, at + 30)}: ${query}`);
    tokens.push(found[1]);
    at += found[0].length;
  }
  return tokens;
}

const nameOf = (token: string) => (token.startsWith('`') ? token.slice(1, -1) : token);

/** The fields that are found in a JSON line. */
function discover(message: string): [string, Scalar][] {
  try {
    return flatten(JSON.parse(message), '');
  } catch {
    return [];
  }
}

function flatten(json: unknown, path: string): [string, Scalar][] {
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean')
    return path === '' ? [] : [[path, json]];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const name = path === '' ? (key.startsWith('@') ? `@${key}` : key) : `${path}.${key}`;
    return flatten(value, name);
  });
}

function evaluate(of: Expression, row: Row, absent: boolean): Scalar {
  const value = (each: Expression | undefined) => each && evaluate(each, row, absent);
  switch (of.kind) {
    case 'text':
      return of.text;
    case 'number':
      return of.number;
    case 'field':
      return row.get(of.name);
    case 'bin':
      return Math.floor(Number(row.get('@timestamp')) / of.length) * of.length;
    case 'like': {
      const text = value(of.value);
      if (text === undefined) return of.negated && absent;
      return of.pattern.test(String(text)) !== of.negated;
    }
    case 'call': {
      const [first, second] = of.args;
      if (of.name === 'ispresent') return value(first) !== undefined;
      if (of.name === 'toMillis') return value(first);
      if (of.name === 'strcontains') return String(value(first)).includes(String(value(second))) ? 1 : 0;
      throw new Error(`${of.name} stands outside of stats`);
    }
    case 'operation':
      break;
  }
  return operate(of, value, absent);
}

function operate(
  { sign, parts }: Extract<Expression, { kind: 'operation' }>,
  value: (of: Expression | undefined) => Scalar,
  absent: boolean,
): Scalar {
  const [left, right] = parts;
  if (sign === 'not') return value(left) !== true;
  if (sign === 'and') return value(left) === true && value(right) === true;
  if (sign === 'or') return value(left) === true || value(right) === true;
  const a = value(left);
  const b = value(right);
  if (a === undefined || b === undefined) return sign === '!=' && absent;
  const isSame = typeof b === 'number' ? Number(a) === b : String(a) === String(b);
  switch (sign) {
    case '=':
      return isSame;
    case '!=':
      return !isSame;
    case '-':
      return Number(a) - Number(b);
    case '+':
      return Number(a) + Number(b);
    case '*':
      return Number(a) * Number(b);
    case '/':
      return Number(a) / Number(b);
    case '<=':
      return Number(a) <= Number(b);
    case '>=':
      return Number(a) >= Number(b);
    case '<':
      return Number(a) < Number(b);
    default:
      return Number(a) > Number(b);
  }
}

function aggregate(of: Expression, rows: readonly Row[], absent: boolean): number {
  if (of.kind !== 'call') throw new Error('no aggregate');
  if (of.name === 'count') return rows.length;
  const [first, second] = of.args;
  const values = rows.map((row) => Number(first && evaluate(first, row, absent)));
  if (values.some(Number.isNaN)) throw new Error(`${of.name} of what is no number`);
  if (of.name === 'sum') return values.reduce((a, b) => a + b, 0);
  if (of.name === 'max') return Math.max(...values);
  if (of.name === 'earliest') return Math.min(...values);
  return percentile(values, second?.kind === 'number' ? second.number : Number.NaN);
}

const toCell = (value: Scalar): Cell => (typeof value === 'number' ? value : String(value ?? '-'));
