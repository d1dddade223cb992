import { BASH_ESCAPES, ECHO_ESCAPES, readEscape, type Escapes } from '../../code/escapes.ts';
import { MARK } from '../../importer.ts';
import { concat, stringValue, unique, type StringValue } from '../../values/value.ts';
import { NOTES } from '../notes.ts';
import type { Program, Surroundings } from './program.ts';
import { runJq } from './runJq.ts';
import { runRead } from './runRead.ts';

export const PROGRAMS: Readonly<Record<string, Program>> = {
  cat: (args, { input, readFile }) =>
    joinAll(args.length === 0 ? [input] : args.map(({ text }) => (text === '-' ? input : readFile(text)))),
  tee(args, { input, writeFile }) {
    for (const { text } of args) if (input && !text.startsWith('-')) writeFile(text, input);
    return input;
  },
  echo: runEcho,
  printf: runPrintf,
  tr: runTr,
  envsubst: runEnvsubst,
  jq: runJq,
  read: runRead,
  ':': () => stringValue(''),
};

function joinAll(values: readonly (StringValue | undefined)[]): StringValue | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return undefined;
  const all = concat(known);
  return all.kind === 'string' ? all : undefined;
}

/** As bash does it: escapes only with `-e`. */
function runEcho(args: readonly StringValue[]): StringValue | undefined {
  const count = args.findIndex(({ text }) => !/^-[neE]+$/.test(text));
  const options = args
    .slice(0, count === -1 ? args.length : count)
    .map(({ text }) => text)
    .join('');
  const words = args.slice(count === -1 ? args.length : count);
  const line = joinAll(words.flatMap((word, i) => (i === 0 ? [word] : [stringValue(' '), word])));
  const text = options.includes('e') ? unescape(line?.text ?? '') : (line?.text ?? '');
  return line && { ...line, text: options.includes('n') ? text : `${text}\n` };
}

function unescape(text: string, escapes: Escapes = ECHO_ESCAPES): string {
  let result = '';
  for (let i = 0; i < text.length;) {
    if (text[i] === '\\') {
      const escape = readEscape(text, i, escapes);
      result += escape.text;
      i = escape.to;
    } else result += text[i++];
  }
  return result;
}

/** `printf` with `%s`, `%b` and `%%`; its format is used again while there are arguments left. */
function runPrintf(args: readonly StringValue[], { assign }: Surroundings): StringValue | undefined {
  if (args[0]?.text === '-v') {
    const [, name, ...rest] = args;
    const value = printFormat(rest);
    if (name && value) assign(name.text, value);
    return stringValue('');
  }
  return printFormat(args[0]?.text === '--' ? args.slice(1) : args);
}

function printFormat([format, ...values]: readonly StringValue[]): StringValue | undefined {
  if (!format) return undefined;
  const pieces = format.text.split(/(%[%sb])/);
  if (pieces.some((piece, i) => i % 2 === 0 && piece.includes('%'))) return undefined;
  const count = pieces.filter((piece) => piece === '%s' || piece === '%b').length;
  if (values.length > 1000 || pieces.length > 1000) return undefined;
  const rounds = count === 0 ? 1 : Math.max(1, Math.ceil(values.length / count));
  const left = [...values];
  const printed: StringValue[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const piece of pieces) {
      if (piece === '%%') printed.push(stringValue('%'));
      else if (piece !== '%s' && piece !== '%b')
        printed.push(stringValue(unescape(piece, BASH_ESCAPES), format.ways));
      else {
        const value = left.shift() ?? stringValue('');
        printed.push(piece === '%b' ? { ...value, text: unescape(value.text) } : value);
      }
    }
  }
  return joinAll(printed);
}

const SETS: Readonly<Record<string, string>> = { '[:space:]': ' \t\n\r\v\f', '[:blank:]': ' \t' };

/** `tr -d` with a set of plain characters. */
function runTr(args: readonly StringValue[], { input }: Surroundings): StringValue | undefined {
  const [option, set, ...more] = args;
  if (!input || option?.text !== '-d' || !set || more.length > 0) return undefined;
  const chars = Object.hasOwn(SETS, set.text) ? SETS[set.text] : unescape(set.text);
  if (chars === undefined || /[[\]-]/.test(chars)) return undefined;
  return {
    ...input,
    text: Array.from(input.text)
      .filter((char) => !chars.includes(char))
      .join(''),
  };
}

/** Puts variables into its input: all, or those that its argument names. */
function runEnvsubst(args: readonly StringValue[], { input, find }: Surroundings): StringValue | undefined {
  if (!input || args.length > 1) return undefined;
  const named = args[0] && new Set([...args[0].text.matchAll(/\$\{?(\w+)/g)].map(([, name]) => name));
  let isEmptied = false;
  const pieces: StringValue[] = [];
  let end = 0;
  for (const match of input.text.matchAll(/\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g)) {
    const name = match[1] ?? match[2] ?? '';
    if (named && !named.has(name)) continue;
    const value = find(name);
    if (!value && name !== MARK.slice(1)) return undefined;
    isEmptied ||= !value;
    pieces.push(stringValue(input.text.slice(end, match.index)), value ?? stringValue(match[0]));
    end = match.index + match[0].length;
  }
  const filled = joinAll([...pieces, stringValue(input.text.slice(end))]);
  return (
    filled && {
      ...filled,
      ways: unique([...input.ways, ...filled.ways, ...(isEmptied ? [NOTES.envsubst] : [])]),
    }
  );
}
