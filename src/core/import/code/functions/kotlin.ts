import { findEntry, stringValue, type Value } from '../../values/value.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { ACCESS_LOG_HELPERS } from './accessLogHelpers.ts';
import type { Call, Functions } from './functions.ts';
import { entry, javaFunctions } from './java.ts';
import { jsonWriter } from './json.ts';
import { printfMethod } from './patterns.ts';
import { dedent, joinAll, listOf, mergeMaps, onText, replaceAll, same, TEXT_METHODS } from './text.ts';

/** The first and the last line fall away where they are blank. */
const withoutBlankEnds = (text: string) => text.replace(/^[ \t]*\n/, '').replace(/\n[ \t]*$/, '');

const trimMargin: Call = ([prefix], self) => {
  const mark = prefix?.kind === 'string' ? prefix.text : '|';
  const cut = (line: string) =>
    line.trimStart().startsWith(mark) ? line.trimStart().slice(mark.length) : line;
  return onText((text) => withoutBlankEnds(text).split('\n').map(cut).join('\n'))([], self, CALLER);
};

const CALLER = { choose: ([value]: readonly Value[]) => value ?? stringValue(''), find: () => undefined };

const joinToString: Call = (args, self) => {
  const named = (name: string) =>
    args.map((arg) => findEntry(arg, name)).find((found) => found !== undefined);
  const [first] = args.filter((arg) => arg.kind === 'string');
  const joined = joinAll(named('separator') ?? first ?? stringValue(', '), self);
  const [prefix, postfix] = [named('prefix'), named('postfix')];
  if (joined?.kind !== 'string') return undefined;
  const around = [prefix, joined, postfix].map((part) => (part?.kind === 'string' ? part.text : ''));
  return { ...joined, text: around.join('') };
};

/** Kotlin, which has what Java has. */
export const kotlinFunctions: Functions = {
  plain: {
    ...javaFunctions.plain,
    ...ACCESS_LOG_HELPERS,
    listOf,
    arrayOf: listOf,
    mapOf: mergeMaps,
    linkedMapOf: mergeMaps,
    mutableMapOf: mergeMaps,
    Pair: entry,
    'Json.encodeToString': jsonWriter(JSON_STYLES.compact),
    JsonPrimitive: same,
    JsonObject: same,
  },
  methods: {
    ...javaFunctions.methods,
    trimIndent: onText((text) => withoutBlankEnds(dedent(text))),
    trimMargin,
    trimEnd: TEXT_METHODS.trimEnd,
    joinToString,
    replace: replaceAll,
    format: printfMethod,
  },
};
