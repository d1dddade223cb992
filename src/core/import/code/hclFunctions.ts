import { withoutFinalBreaks } from '../joinLines.ts';
import { withWay, type Value } from '../values/value.ts';
import { WAYS } from '../values/ways.ts';
import { writeJson } from '../values/writeJson.ts';
import { hcl } from './hcl.ts';
import type { Call, Functions } from './source.ts';
import { joinAll, onText, readPattern, replaceAll } from './textFunctions.ts';

const jsonencode: Call = ([value]) => {
  const json = value && writeJson(value, hcl.json);
  return json && withWay(json, WAYS.jsonencode);
};

/** A search between slashes is a regular expression. */
const replace: Call = ([text, from, to]) => {
  if (!text || from?.kind !== 'string' || to?.kind !== 'string') return undefined;
  const isPattern = from.text.length > 1 && from.text.startsWith('/') && from.text.endsWith('/');
  if (!isPattern) return tidy(replaceAll([from, to], text));
  const pattern = readPattern(from.text.replaceAll('\n', String.raw`\n`));
  if (!pattern || text.kind !== 'string' || to.text.includes('$') || text.text.length > 8192)
    return undefined;
  const everywhere = new RegExp(pattern, 'g');
  return tidy(withWay({ ...text, text: text.text.replace(everywhere, to.text) }, WAYS.replaced));
};

/** Once the ends are trimmed, a here-document has lost its final break. */
function tidy(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'string' || value.text.endsWith('\n')) return value;
  return { ...value, ways: value.ways.map((way) => (way === WAYS.heredocBreak ? WAYS.heredoc : way)) };
}

const trim =
  (change: (text: string) => string): Call =>
  (args, self) =>
    tidy(onText(change)(args, self));

/** Takes a piece away from an end: `trimsuffix(text, "\n")`. */
const withoutPiece =
  (change: (text: string, piece: string) => string): Call =>
  ([text, piece]) => {
    if (text?.kind !== 'string' || piece?.kind !== 'string') return undefined;
    return tidy(withWay({ ...text, text: change(text.text, piece.text) }, WAYS.trimmed));
  };

const merge: Call = (args) => {
  const entries = args.map((arg) => (arg.kind === 'map' ? arg.entries : undefined));
  return entries.includes(undefined)
    ? undefined
    : { kind: 'map', entries: entries.flatMap((all) => all ?? []) };
};

/** The functions of Terraform that formats are written with. https://developer.hashicorp.com/terraform/language/functions */
export const hclFunctions: Functions = {
  plain: {
    jsonencode,
    replace,
    merge,
    trimspace: trim((text) => text.trim()),
    chomp: trim(withoutFinalBreaks),
    trimsuffix: withoutPiece((text, end) =>
      end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text,
    ),
    trimprefix: withoutPiece((text, start) => (text.startsWith(start) ? text.slice(start.length) : text)),
    join: ([separator, list]) => tidy(joinAll(separator, list)),
    tostring: ([value]) => value,
  },
  methods: {},
};
