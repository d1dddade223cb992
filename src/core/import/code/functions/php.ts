import { WAYS } from '../../values/ways.ts';
import { escapeUnicode, JSON_STYLES } from '../jsonStyles.ts';
import type { JsonStyle } from '../../values/writeJson.ts';
import type { Call, Functions } from './functions.ts';
import { pretty, toJson } from './json.ts';
import { printf } from './patterns.ts';
import { joinEither, mergeMaps, onText, replaceAll, same, TEXT_METHODS } from './text.ts';

/** https://www.php.net/manual/en/json.constants.php */
const jsonEncode: Call = ([value, flags]) => {
  const names = flags?.kind === 'unknown' ? flags.source.split(/\s*\|\s*/) : [];
  const known = [
    'JSON_UNESCAPED_SLASHES',
    'JSON_UNESCAPED_UNICODE',
    'JSON_PRETTY_PRINT',
    'JSON_THROW_ON_ERROR',
  ];
  if ((flags && names.length === 0) || names.some((name) => !known.includes(name.replace('\\', ''))))
    return undefined;
  const has = (name: string) => names.some((given) => given.endsWith(name));
  const escape = (quoted: string) => {
    const kept = has('UNICODE') ? quoted : escapeUnicode(quoted);
    return has('SLASHES') ? kept : kept.replaceAll('/', String.raw`\/`);
  };
  const style: JsonStyle = { ...JSON_STYLES.php, escape };
  return toJson(value, has('PRETTY_PRINT') ? pretty(style, '    ') : style, WAYS.object);
};

/** PHP. */
export const phpFunctions: Functions = {
  plain: {
    json_encode: jsonEncode,
    sprintf: printf,
    implode: joinEither,
    join: joinEither,
    trim: onText((text) => text.trim()),
    rtrim: onText((text) => text.trimEnd()),
    ltrim: onText((text) => text.trimStart()),
    array_merge: mergeMaps,
    strval: same,
    str_replace: ([from, to, text], _, caller) =>
      from && to && text ? replaceAll([from, to], text, caller) : undefined,
    strtolower: TEXT_METHODS.lower,
  },
  methods: {},
};
