import { JSON_STYLES } from '../jsonStyles.ts';
import { ACCESS_LOG_HELPERS } from './accessLogHelpers.ts';
import type { Functions } from './functions.ts';
import { jsonWriter } from './json.ts';
import { braces } from './patterns.ts';
import { concatAll, joinAfter, replaceAll, TEXT_METHODS } from './text.ts';

/** C#, with the libraries that write JSON. */
export const csharpFunctions: Functions = {
  plain: {
    ...ACCESS_LOG_HELPERS,
    'string.Join': joinAfter,
    'String.Join': joinAfter,
    'string.Concat': concatAll,
    'String.Concat': concatAll,
    'string.Format': braces,
    'String.Format': braces,
    'JsonSerializer.Serialize': ([value, ...options], self, caller) =>
      options.length === 0 ? jsonWriter(JSON_STYLES.dotNet)([value ?? self], self, caller) : undefined,
    'JsonConvert.SerializeObject': ([value, ...options], self, caller) =>
      options.length === 0 ? jsonWriter(JSON_STYLES.compact)([value ?? self], self, caller) : undefined,
  },
  methods: {
    Trim: TEXT_METHODS.trim,
    TrimEnd: TEXT_METHODS.trimEnd,
    TrimStart: TEXT_METHODS.trimStart,
    ToString: TEXT_METHODS.toString,
    ToLower: TEXT_METHODS.lower,
    ToUpper: TEXT_METHODS.upper,
    Replace: replaceAll,
  },
};
