import { findEntry, withWay, type Value } from '../values/value.ts';
import { WAYS } from '../values/ways.ts';
import { writeJson, type JsonStyle } from '../values/writeJson.ts';
import { ACCESS_LOG_HELPERS } from './accessLogHelpers.ts';
import { javaScript } from './javaScript.ts';
import type { Call, Functions } from './source.ts';
import { join, onText, replaceAll, replaceFirst } from './textFunctions.ts';

const same: Call = ([value]) => value;

const trims = {
  trim: onText((text) => text.trim()),
  strip: onText((text) => text.trim()),
  trimEnd: onText((text) => text.trimEnd()),
  rstrip: onText((text) => text.trimEnd()),
  trimStart: onText((text) => text.trimStart()),
  lstrip: onText((text) => text.trimStart()),
} satisfies Record<string, Call>;

const keepsSelf: Call = (_, self) => self;

const stringify: Call = ([value, replacer, space]) => {
  if (!value || (replacer && replacer.kind !== 'plain' && replacer.kind !== 'absent')) return undefined;
  const json = writeJson(value, { ...javaScript.json, ...indentOf(space) });
  return json && withWay(json, WAYS.stringify);
};

/** At most ten spaces, as JSON.stringify takes them. */
function indentOf(space: Value | undefined): Partial<JsonStyle> {
  const width = space?.kind === 'plain' ? Math.min(Number(space.text) || 0, 10) : 0;
  const indent = space?.kind === 'string' ? space.text.slice(0, 10) : ' '.repeat(width);
  return indent === '' ? {} : { indent, colon: ': ' };
}

const isTrue = (value: Value | undefined) => value?.kind === 'plain' && value.text === 'true';
const isFalse = (value: Value | undefined) => value?.kind === 'plain' && value.text === 'false';

/** https://docs.python.org/3/library/json.html#json.dumps */
const dumps: Call = ([value, ...args]) => {
  if (!value) return undefined;
  const find = (name: string) => args.map((arg) => findEntry(arg, name)).find((found) => found !== undefined);
  const indent = find('indent');
  const width = indent?.kind === 'plain' ? Number(indent.text) || 0 : 0;
  const separators = find('separators');
  const [comma, colon] = separators?.kind === 'list' ? separators.items : [];
  const json = writeJson(value, {
    comma: comma?.kind === 'string' ? comma.text : width > 0 ? ',' : ', ',
    colon: colon?.kind === 'string' ? colon.text : ': ',
    indent: ' '.repeat(Math.min(width, 10)),
    sortKeys: isTrue(find('sort_keys')),
    ...(isFalse(find('ensure_ascii')) ? {} : { escape: escapeAscii }),
  });
  return json && withWay(json, WAYS.dumps);
};

function escapeAscii(quoted: string): string {
  return quoted.replace(
    /\ufdd0[^\ufdd1]*\ufdd1|[^\0-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** JavaScript and TypeScript. */
export const javaScriptFunctions: Functions = {
  plain: {
    ...ACCESS_LOG_HELPERS,
    'JSON.stringify': stringify,
    'pulumi.jsonStringify': stringify,
    jsonStringify: stringify,
    'pulumi.output': same,
    'Object.freeze': same,
    String: same,
  },
  methods: {
    ...trims,
    join,
    replace: replaceFirst,
    replaceAll,
    toString: keepsSelf,
    concat: (args, self) =>
      self.kind === 'string' ? join([{ kind: 'list', items: [self, ...args] }], EMPTY) : undefined,
  },
};

const EMPTY: Value = { kind: 'string', text: '', ways: [] };

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
    dict: (args) => ({
      kind: 'map',
      entries: args.flatMap((arg) => (arg.kind === 'map' ? arg.entries : [])),
    }),
  },
  methods: { ...trims, join, replace: replaceAll },
};

/** Java, Kotlin, C# and Go, with the wrappers that their libraries put around constants. */
export const cFamilyFunctions: Functions = {
  plain: {
    ...ACCESS_LOG_HELPERS,
    'jsii.String': same,
    'aws.String': same,
    'pulumi.String': same,
    'AccessLogFormat.Custom': same,
    AccessLogFormat_Custom: same,
    'String.join': ([separator, ...items]) => join([{ kind: 'list', items }], separator ?? EMPTY),
    'strings.Join': ([list, separator]) => join([list ?? EMPTY], separator ?? EMPTY),
  },
  methods: {
    ...trims,
    replace: replaceAll,
    toString: keepsSelf,
    trimIndent: onText((text) => dedent(text).replace(/^\n|\n$/g, '')),
    stripIndent: keepsSelf,
  },
};

/** The indentation that all lines share falls away; lines of white space alone become empty. */
function dedent(text: string): string {
  const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : line));
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, next) => Math.min(least, next), Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(indent)).join('\n');
}
