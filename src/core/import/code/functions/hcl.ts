import { withoutFinalBreaks } from '../../joinLines.ts';
import { findEntry, stringValue, withWay, type Entry, type Value } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import type { Call, Functions } from './functions.ts';
import { toJson } from './json.ts';
import { fillPercent, printf } from './patterns.ts';
import { joinAll, mergeMaps, onText, replaceAll, replacePattern, same, TEXT_METHODS } from './text.ts';

const NULL: Value = { kind: 'plain', text: 'null' };

/** A search between slashes is a regular expression. */
const replace: Call = ([text, from, to], _, caller) => {
  if (!text || from?.kind !== 'string' || to?.kind !== 'string') return undefined;
  const isPattern = from.text.length > 1 && from.text.startsWith('/') && from.text.endsWith('/');
  if (!isPattern) return tidy(replaceAll([from, to], text, caller));
  return tidy(replacePattern(text, `${from.text.replaceAll('\n', String.raw`\n`)}g`, to));
};

/** Once the ends are trimmed, a here-document has lost its final break. */
function tidy(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'string' || value.text.endsWith('\n')) return value;
  return { ...value, ways: value.ways.map((way) => (way === WAYS.heredocBreak ? WAYS.heredoc : way)) };
}

const trim =
  (change: (text: string) => string): Call =>
  (args, self, caller) =>
    tidy(onText(change)(args, self, caller));

/** Takes a piece away from an end: `trimsuffix(text, "\n")`. */
const withoutPiece =
  (change: (text: string, piece: string) => string): Call =>
  ([text, piece]) => {
    if (text?.kind !== 'string' || piece?.kind !== 'string') return undefined;
    return tidy(withWay({ ...text, text: change(text.text, piece.text) }, WAYS.trimmed));
  };

/** Takes all characters of a set away from both ends. */
const trimSet = withoutPiece((text, set) => {
  const chars = Array.from(text);
  const isKept = (char: string) => !set.includes(char);
  const first = chars.findIndex(isKept);
  return first === -1 ? '' : chars.slice(first, chars.findLastIndex(isKept) + 1).join('');
});

const itemOf = (list: Value, i: number) => (list.kind === 'list' ? (list.items[i] ?? NULL) : list);

const formatlist: Call = ([pattern, ...lists]) => {
  const length = lists.find((list) => list.kind === 'list')?.items.length;
  if (length === undefined) return undefined;
  const items = Array.from({ length }, (_, i) =>
    fillPercent(
      pattern,
      lists.map((list) => itemOf(list, i)),
    ),
  );
  return { kind: 'list', items: items.map((item) => item ?? NULL) };
};

const lookup: Call = ([map, key, ...defaults], _, { choose }) => {
  if (!map || key?.kind !== 'string') return defaults[0];
  return map.kind === 'map' ? (findEntry(map, key.text) ?? defaults[0]) : choose([map, ...defaults]);
};

const isEmpty = (value: Value) =>
  (value.kind === 'plain' && value.text === 'null') || (value.kind === 'string' && value.text === '');

const concatLists: Call = (lists) => {
  const items = lists.flatMap((list) => (list.kind === 'list' ? list.items : []));
  return lists.every((list) => list.kind === 'list') ? { kind: 'list', items } : undefined;
};

const compact: Call = ([list]) =>
  list?.kind === 'list' ? { kind: 'list', items: list.items.filter((item) => !isEmpty(item)) } : undefined;

/** Terraform holds maps in the order of their keys. */
const sortedEntries = (map: Value | undefined): readonly Entry[] | undefined =>
  map?.kind === 'map' ? [...new Map(map.entries)].sort(([a], [b]) => (a < b ? -1 : 1)) : undefined;

const zipmap: Call = ([keys, values]) => {
  if (keys?.kind !== 'list' || values?.kind !== 'list') return undefined;
  const entries = keys.items.flatMap((key, i): Entry[] => {
    const value = values.items[i];
    return key.kind === 'string' && value ? [[key.text, value]] : [];
  });
  return { kind: 'map', entries };
};

const listOf = (items: readonly Value[] | undefined): Value | undefined => items && { kind: 'list', items };

/** The functions of Terraform that formats are written with. https://developer.hashicorp.com/terraform/language/functions */
export const hclFunctions: Functions = {
  plain: {
    jsonencode: ([value]) => toJson(value, JSON_STYLES.go, WAYS.jsonencode),
    replace,
    merge: (args, self, caller) =>
      mergeMaps(
        args.filter((arg) => !isEmpty(arg)),
        self,
        caller,
      ),
    format: printf,
    formatlist,
    lookup,
    coalesce: (args, _, { choose }) => choose(args.filter((arg) => !isEmpty(arg))),
    try: (args, _, { choose }) => choose(args),
    concat: concatLists,
    compact,
    keys: ([map]) => listOf(sortedEntries(map)?.map(([key]) => stringValue(key))),
    values: ([map]) => listOf(sortedEntries(map)?.map(([, value]) => value)),
    zipmap,
    length: ([value]) => {
      const size =
        value?.kind === 'list'
          ? value.items.length
          : value?.kind === 'map'
            ? value.entries.length
            : value?.kind === 'string'
              ? value.text.length
              : undefined;
      return size === undefined ? undefined : { kind: 'plain', text: String(size) };
    },
    trimspace: trim((text) => text.trim()),
    chomp: trim(withoutFinalBreaks),
    trim: trimSet,
    trimsuffix: withoutPiece((text, end) =>
      end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text,
    ),
    trimprefix: withoutPiece((text, start) => (text.startsWith(start) ? text.slice(start.length) : text)),
    join: ([separator, list]) => tidy(joinAll(separator, list)),
    lower: TEXT_METHODS.lower,
    upper: TEXT_METHODS.upper,
    tostring: same,
    tolist: same,
    toset: same,
    tomap: same,
    sensitive: same,
    nonsensitive: same,
  },
  methods: {},
};
