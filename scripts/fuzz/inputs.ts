import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.js';
import type { Random } from './random.ts';

/** The longest input, in UTF-16 units: what AWS takes as a log format. */
export const LIMIT = 3072;

const KEYS = [
  'id',
  'user agent',
  'a.b',
  '에러',
  'say \\"x\\"',
  'xmlId',
  '1st',
  '',
  '__proto__',
  'constructor',
];
const TEXTS = [
  '',
  '-',
  'a b',
  'C:\\\\x',
  "it's",
  'a,b',
  'k=v',
  '&lt;',
  '한글',
  '😀',
  '0',
  '1e9',
  'null',
  '$',
];
const SIGNS = '{ } [ ] " \' \\ : , = | ; < > / $ & % ` </ <!-- --> <![CDATA[ ]]> <? &#x0; <a> </a>'.split(
  ' ',
);
const SPACES = [' ', '\t', '\n', '\r'];
const NEARLY = ['$context', '$context.', '$context.constructor', '$contextual', '${', '#{', '$input.json'];
const ODD = [
  '\0',
  '\ud83d',
  '\udc00',
  '\u2028',
  '\ufeff',
  '\\u12',
  '\\"',
  '""',
  '//',
  '/*',
  '<<EOF',
  '&#x110000;',
];
const SCRAPS = [...SIGNS, ...SPACES, ...NEARLY, ...ODD];
const LEAVES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  30,
  1e300,
  NaN,
  '',
  'raw',
  'json',
  'en',
  'dark',
  'stage',
];

const FIXTURES = join(root, 'src/core/export/fixtures');

/** What exporters print, cut to the limit: the likeliest of all pastes. */
function readPastes(): readonly string[] {
  return readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').slice(0, LIMIT));
}

/** What makes inputs, one at each call. */
export interface Inputs {
  readonly template: () => string;
  readonly paste: () => string;
  /** A value as a link or the store may hold it, with the keys given among those it has. */
  readonly foreign: (keys: readonly string[]) => unknown;
  /** Takes a piece out, writes one twice or puts a scrap in, a few times. */
  readonly damage: (text: string) => string;
  readonly name: () => string;
  readonly scrap: () => string;
  readonly value: () => string;
}

/** What makes inputs: templates, texts, pastes and foreign values, mostly small, now and then up to the limit. */
export function createInputs(random: Random, names: readonly string[]): Inputs {
  const { below, chance, pick, times } = random;
  const pastes = readPastes();
  const name = () => (chance(0.04) ? `${pick(names)}${pick(['x', '.', '-', '.y'])}` : pick(names));
  const variable = () => `$context.${name()}`;
  const scrap = () => pick(SCRAPS);
  const value = () => (chance(0.75) ? variable() : pick(TEXTS) + (chance(0.5) ? variable() : ''));
  const count = () => (chance(0.02) ? 20 + below(60) : 1 + below(7));

  const json = (depth: number): string => {
    const item = (): string => {
      if (depth < 3 && chance(0.1)) return json(depth + 1);
      return chance(0.8) ? `"${value()}"` : variable();
    };
    if (depth > 0 && chance(0.3)) return `[${times(below(4), item).join(',')}]`;
    return `{${times(count(), () => `"${chance(0.7) ? name() : pick(KEYS)}":${item()}`).join(pick([',', ', ']))}}`;
  };
  const xml = (depth: number): string => {
    const tag = pick(['log', 'id', 'a', 'field', 'x.y', '에러']);
    const attribute = chance(0.2) ? ` ${pick(['name', 'k'])}="${value()}"` : '';
    if (chance(0.1)) return `<${tag}${attribute}/>`;
    const inner =
      depth < 3 && (depth === 0 || chance(0.2)) ? times(count(), () => xml(depth + 1)).join('') : value();
    return `<${tag}${attribute}>${inner}</${tag}>`;
  };
  const delimited = () => {
    const quote = pick(['', '', '"']);
    return times(count(), () => `${quote}${value()}${quote}`).join(
      pick([',', ', ', '\t', '|', ' | ', ';', ' ']),
    );
  };
  const pairs = () =>
    times(count(), () => `${pick(names)}${pick(['=', '=', ': '])}${value()}`).join(pick([' ', ', ', '|']));
  const junk = () => times(below(30), () => (chance(0.3) ? variable() : scrap())).join('');
  const kinds = [() => json(0), () => json(0), () => xml(0), delimited, pairs, junk];

  const damage = (text: string) => {
    let damaged = text;
    for (let left = 1 + below(3); left > 0; left--) {
      const from = below(damaged.length + 1);
      const to = Math.min(damaged.length, from + below(8));
      const piece = damaged.slice(from, to);
      const insert = pick([() => '', scrap, () => piece.repeat(2), variable])();
      damaged = damaged.slice(0, from) + insert + damaged.slice(to);
    }
    return damaged;
  };
  /** One scrap over and over: what nesting and backtracking stumble over. */
  const repeated = () => (scrap() + (chance(0.5) ? scrap() : '')).repeat(1 + below(LIMIT));
  const template = () => {
    const text = chance(0.002) ? repeated() : pick(kinds)();
    return (chance(0.35) ? damage(text) : text).slice(0, LIMIT);
  };
  const paste = () => {
    if (chance(0.3)) return template();
    const text = pick(pastes);
    const from = chance(0.5) ? 0 : below(text.length);
    const piece = text.slice(from, from + (chance(0.05) ? LIMIT : 400));
    return (chance(0.6) ? damage(piece) : piece).slice(0, LIMIT);
  };
  const leaf = (): unknown =>
    pick<() => unknown>([() => pick(LEAVES), template, scrap, value, () => 'a'.repeat(1500)])();
  const foreign = (keys: readonly string[], depth = 0): unknown => {
    if (depth > 3 || chance(0.4)) return leaf();
    if (chance(0.3)) return times(below(4), () => foreign(keys, depth + 1));
    return Object.fromEntries(
      times(below(6), () => [chance(0.9) ? pick(keys) : scrap(), foreign(keys, depth + 1)]),
    );
  };
  return { template, paste, foreign, damage, name, scrap, value };
}
