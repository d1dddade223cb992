import type { Entry, Value } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import type { JsonStyle } from '../../values/writeJson.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { ACCESS_LOG_HELPERS } from './accessLogHelpers.ts';
import type { Call, Functions } from './functions.ts';
import { toJson } from './json.ts';
import { printf } from './patterns.ts';
import { concatAll, join, mergeMaps, replaceAll, replaceFirst, same, TEXT_METHODS } from './text.ts';

const stringify: Call = ([value, replacer, space]) => {
  if (replacer && replacer.kind !== 'plain' && replacer.kind !== 'absent') return undefined;
  return toJson(value, { ...JSON_STYLES.javaScript, ...indentOf(space) }, WAYS.stringify);
};

/** At most ten spaces, as JSON.stringify takes them. */
function indentOf(space: Value | undefined): Partial<JsonStyle> {
  const width = space?.kind === 'plain' ? Math.min(Number(space.text) || 0, 10) : 0;
  const indent = space?.kind === 'string' ? space.text.slice(0, 10) : ' '.repeat(Math.max(0, width));
  return indent === '' ? {} : { indent, colon: ': ' };
}

const entriesOf: Call = ([map]) =>
  map?.kind === 'map' ? { kind: 'list', items: map.entries.map(toPair) } : undefined;

const toPair = ([key, value]: Entry): Value => ({ kind: 'list', items: [text(key), value] });

const text = (of: string): Value => ({ kind: 'string', text: of, ways: [] });

const fromEntries: Call = ([list]) => {
  if (list?.kind !== 'list') return undefined;
  const entries = list.items.flatMap((item): Entry[] => {
    const [key, value] = item.kind === 'list' ? item.items : [];
    return key?.kind === 'string' && value ? [[key.text, value]] : [];
  });
  return entries.length === list.items.length ? { kind: 'map', entries } : undefined;
};

/** JavaScript and TypeScript. */
export const javaScriptFunctions: Functions = {
  plain: {
    ...ACCESS_LOG_HELPERS,
    'JSON.stringify': stringify,
    'pulumi.jsonStringify': stringify,
    jsonStringify: stringify,
    'pulumi.output': same,
    'Object.freeze': same,
    'Object.assign': mergeMaps,
    'Object.entries': entriesOf,
    'Object.fromEntries': fromEntries,
    'Object.keys': ([map]) =>
      map?.kind === 'map' ? { kind: 'list', items: map.entries.map(([key]) => text(key)) } : undefined,
    'Object.values': ([map]) =>
      map?.kind === 'map' ? { kind: 'list', items: map.entries.map(([, value]) => value) } : undefined,
    'util.format': printf,
    String: same,
  },
  methods: {
    ...TEXT_METHODS,
    join,
    replace: replaceFirst,
    replaceAll,
    concat: (args, self, caller) => (self.kind === 'string' ? concatAll(args, self, caller) : undefined),
  },
};
