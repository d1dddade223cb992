import { findEntry, type Value } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { ACCESS_LOG_HELPERS } from './accessLogHelpers.ts';
import type { Call, Functions } from './functions.ts';
import { toJson } from './json.ts';
import { bracesMethod } from './patterns.ts';
import { dedent, join, mergeMaps, onText, replaceAll, same, TEXT_METHODS } from './text.ts';

const isPlain = (value: Value | undefined, text: string) => value?.kind === 'plain' && value.text === text;

/** https://docs.python.org/3/library/json.html#json.dumps */
const dumps: Call = ([value, ...args]) => {
  const find = (name: string) => args.map((arg) => findEntry(arg, name)).find((found) => found !== undefined);
  const indent = find('indent');
  const isIndented = indent !== undefined && !isPlain(indent, 'null');
  const width = indent?.kind === 'plain' ? Math.max(0, Number(indent.text) || 0) : 0;
  const separators = find('separators');
  const [comma, colon] = separators?.kind === 'list' ? separators.items : [];
  const { escape, ...ascii } = JSON_STYLES.python;
  return toJson(
    value,
    {
      ...ascii,
      comma: comma?.kind === 'string' ? comma.text : isIndented ? ',' : ', ',
      colon: colon?.kind === 'string' ? colon.text : ': ',
      indent: indent?.kind === 'string' ? indent.text : ' '.repeat(Math.min(width, 20)),
      sortKeys: isPlain(find('sort_keys'), 'true'),
      ...(isPlain(find('ensure_ascii'), 'false') ? {} : { escape }),
    },
    WAYS.dumps,
  );
};

/** Python. */
export const pythonFunctions: Functions = {
  plain: {
    ...ACCESS_LOG_HELPERS,
    'json.dumps': dumps,
    dumps,
    'Output.json_dumps': dumps,
    'textwrap.dedent': onText(dedent),
    dedent: onText(dedent),
    str: same,
    list: same,
    dict: mergeMaps,
  },
  methods: { ...TEXT_METHODS, join, replace: replaceAll, format: bracesMethod },
};
