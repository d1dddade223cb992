import { JSON_STYLES } from '../jsonStyles.ts';
import { stringValue } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import type { Call, Functions } from './functions.ts';
import { jsonWriter, pretty } from './json.ts';
import { printf } from './patterns.ts';
import { itself, joinAll, mergeMaps, onText, replaceAll, replaceFirst, same, TEXT_METHODS } from './text.ts';

const write = jsonWriter(JSON_STYLES.compact);

const join: Call = ([separator], self) => joinAll(separator ?? stringValue(''), self);

/** Every run of the same character becomes one, of the characters that are given. */
const squeeze: Call = ([chars], self, caller) =>
  chars?.kind === 'string' && chars.text.length === 1
    ? onText(
        (text) =>
          text
            .split(chars.text)
            .filter((part, i, all) => part !== '' || i === 0 || i === all.length - 1)
            .join(chars.text),
        WAYS.replaced,
      )([], self, caller)
    : undefined;

/** Ruby. */
export const rubyFunctions: Functions = {
  plain: {
    format: printf,
    sprintf: printf,
    'JSON.generate': write,
    'JSON.dump': write,
    'JSON.pretty_generate': jsonWriter(pretty(JSON_STYLES.compact, '  ')),
    String: same,
  },
  methods: {
    strip: TEXT_METHODS.strip,
    rstrip: TEXT_METHODS.rstrip,
    lstrip: TEXT_METHODS.lstrip,
    chomp: onText((text) => text.replace(/\r?\n$|\r$/, '')),
    squish: onText((text) => text.trim().replace(/\s+/g, ' ')),
    squeeze,
    delete: ([chars], self, caller) =>
      chars?.kind === 'string' && chars.text === '\n'
        ? replaceAll([chars, stringValue('')], self, caller)
        : undefined,
    join,
    gsub: replaceAll,
    sub: replaceFirst,
    to_json: (_, self, caller) => write([self], self, caller),
    to_s: itself,
    freeze: itself,
    dup: itself,
    merge: ([other], self, caller) => (other ? mergeMaps([self, other], self, caller) : undefined),
  },
};
