import { JSON_STYLES } from '../jsonStyles.ts';
import type { Functions } from './functions.ts';
import { jsonWriter, pretty } from './json.ts';
import { braces } from './patterns.ts';
import { concatAll, itself, join, listOf, replaceAll, same, TEXT_METHODS } from './text.ts';

const write = jsonWriter(JSON_STYLES.sorted);

/** A value of `json!` is written as JSON; a text is one already. */
const toText: typeof itself = (args, self, caller) =>
  self.kind === 'string' ? self : write(args, self, caller);

/** Rust, with Serde. */
export const rustFunctions: Functions = {
  plain: {
    'format!': braces,
    'json!': same,
    'serde_json.json!': same,
    'concat!': concatAll,
    'vec!': listOf,
    'String.from': same,
    'serde_json.to_string': write,
    'serde_json.to_string_pretty': jsonWriter(pretty(JSON_STYLES.sorted, '  ')),
    Some: same,
  },
  methods: {
    trim: TEXT_METHODS.trim,
    trim_end: TEXT_METHODS.trimEnd,
    trim_start: TEXT_METHODS.trimStart,
    to_string: toText,
    to_owned: itself,
    into: itself,
    as_str: itself,
    clone: itself,
    unwrap: itself,
    join,
    concat: (_, self, caller) => (self.kind === 'list' ? concatAll(self.items, self, caller) : undefined),
    replace: replaceAll,
  },
};
