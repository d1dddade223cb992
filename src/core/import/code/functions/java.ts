import { stringValue, type Entry } from '../../values/value.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { ACCESS_LOG_HELPERS } from './accessLogHelpers.ts';
import type { Call, Functions } from './functions.ts';
import { jsonWriter, pretty } from './json.ts';
import { printf, printfMethod } from './patterns.ts';
import {
  concatAll,
  dedent,
  itself,
  joinAfter,
  listOf,
  mapOfTurns,
  mergeMaps,
  onText,
  replaceAll,
  replaceMatches,
  same,
  TEXT_METHODS,
} from './text.ts';

/** An entry of a map: a map of that one. */
export const entry: Call = ([key, value]) =>
  key?.kind === 'string' && value ? { kind: 'map', entries: [[key.text, value] satisfies Entry] } : undefined;

const writeCompact = jsonWriter(JSON_STYLES.compact);

/** Java, with the libraries that formats are built with. */
export const javaFunctions: Functions = {
  plain: {
    ...ACCESS_LOG_HELPERS,
    'String.join': joinAfter,
    'String.format': printf,
    'String.valueOf': same,
    'Output.of': same,
    'Map.of': mapOfTurns,
    'ImmutableMap.of': mapOfTurns,
    'Map.ofEntries': mergeMaps,
    'Map.entry': entry,
    'List.of': listOf,
    'Arrays.asList': listOf,
    'Stream.of': listOf,
    entry,
    serializeJson: writeCompact,
    jsonObject: mergeMaps,
    jsonProperty: entry,
    jsonArray: listOf,
  },
  methods: {
    ...TEXT_METHODS,
    replace: replaceAll,
    replaceAll: replaceMatches,
    formatted: printfMethod,
    concat: concatAll,
    stripIndent: onText((text) => dedent(text)),
    stripTrailing: TEXT_METHODS.trimEnd,
    stripLeading: TEXT_METHODS.trimStart,
    writeValueAsString: ([value], self, caller) =>
      self.kind === 'unknown' ? writeCompact([value ?? stringValue('')], self, caller) : undefined,
    toJson: jsonWriter(JSON_STYLES.gson),
    toPrettyString: jsonWriter(pretty(JSON_STYLES.compact, '  ')),
    intern: itself,
  },
};
