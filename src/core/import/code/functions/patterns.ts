import { concat, findEntry, stringValue, withWay, type Value } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import type { Call } from './functions.ts';

const PERCENT = /%(?:(\d+)\$|\((\w+)\))?([-+#0-9.*]*)([a-zA-Z@%])/g;
const BRACES = /\{\{|\}\}|\{([^{}]*)\}/g;

/** Fills the places that a pattern finds in a text. Undefined where one of them cannot be. */
function fill(
  pattern: Value | undefined,
  places: RegExp,
  valueOf: (match: RegExpExecArray) => Value | undefined,
): Value | undefined {
  if (pattern?.kind !== 'string') return undefined;
  const pieces: Value[] = [];
  let end = 0;
  for (const match of pattern.text.matchAll(places)) {
    const value = valueOf(match);
    if (!value) return undefined;
    pieces.push({ ...pattern, text: pattern.text.slice(end, match.index) }, value);
    end = match.index + match[0].length;
  }
  return withWay(concat([...pieces, { ...pattern, text: pattern.text.slice(end) }]), WAYS.filledIn);
}

/** `%s`, `%v`, `%d`, `%1$s`, `%(name)s`, `%q`, as the families of `printf` read them. */
export function fillPercent(pattern: Value | undefined, args: readonly Value[]): Value | undefined {
  let next = 0;
  return fill(pattern, PERCENT, ([, index, name, flags = '', verb = '']) => {
    if (verb === '%' && flags === '') return stringValue('%');
    if (verb === 'n' && flags === '') return stringValue('\n');
    if (!/^[+#]?$/.test(flags) || !'svdiqu@'.includes(verb)) return undefined;
    const value =
      name === undefined
        ? args[index === undefined ? next++ : Number(index) - 1]
        : args.map((arg) => findEntry(arg, name)).find((found) => found !== undefined);
    if (verb !== 'q' || value?.kind !== 'string') return value;
    return { ...value, text: JSON.stringify(value.text) };
  });
}

/** `{}`, `{0}`, `{name}`, with `{{` for a brace. */
function fillBraces(
  pattern: Value | undefined,
  args: readonly Value[],
  find: (name: string) => Value | undefined = () => undefined,
): Value | undefined {
  const positional = args.filter((arg) => !isNamedArgument(arg));
  let next = 0;
  return fill(pattern, BRACES, ([written, name]) => {
    if (name === undefined) return stringValue(written.slice(1));
    if (name === '') return positional[next++];
    if (/^\d+$/.test(name)) return positional[Number(name)];
    if (!/^\w+$/.test(name)) return undefined;
    return args.map((arg) => findEntry(arg, name)).find((found) => found !== undefined) ?? find(name);
  });
}

const isNamedArgument = (arg: Value) => arg.kind === 'map' && arg.entries.length === 1;

/** `format("%s", a)`. */
export const printf: Call = ([pattern, ...args]) => fillPercent(pattern, args);

/** `"%s".formatted(a)`. */
export const printfMethod: Call = (args, self) => fillPercent(self, args);

/** `string.Format("{0}", a)`, `format!("{}", a)`. */
export const braces: Call = ([pattern, ...args], _, { find }) => fillBraces(pattern, args, find);

/** `"{}".format(a)`. */
export const bracesMethod: Call = (args, self) => fillBraces(self, args);
