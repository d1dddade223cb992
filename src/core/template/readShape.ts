import { scanJson } from './jsonScan.ts';
import type { Template } from './parse.ts';
import { readJsonFields } from './readJsonFields.ts';
import type { Shape } from './shape.ts';
import { findXmlReader } from './xmlReader.ts';

/**
 * The longest source, in UTF-16 units, whose structure is read: twenty times what AWS takes. A longer one
 * still has its kind but no fields, so that no pasted text can hang the page.
 */
export const READABLE_LENGTH = 65_536;

/** From the narrowest to the widest, so that `, ` is not taken for a space. */
const DELIMITERS = [', ', ',', '\t', ' | ', '|', ' '] as const;

/** Whether a template is written as JSON or XML, by how it begins; undefined for all else. Never throws. */
export function readMarkup(source: string): 'json' | 'xml' | undefined {
  if (isJson(source)) return 'json';
  return /^\s*<[A-Za-z_?!]/.test(source) ? 'xml' : undefined;
}

/** What a template is written as, and its fields. Never throws; what cannot be read has no fields. */
export function readShape(template: Template): Shape {
  const { source } = template;
  const readable = source.length <= READABLE_LENGTH;
  const markup = readMarkup(source);
  if (markup === 'json') return { kind: 'json', fields: readable ? readJsonFields(template) : [] };
  if (markup === 'xml')
    return { kind: 'xml', fields: (readable && findXmlReader()?.readFields(template)) || [] };
  const delimiter = readable ? findDelimiter(template) : undefined;
  if (delimiter === undefined) return { kind: 'text', fields: [] };
  return { kind: 'delimited', fields: [], delimiter };
}

/**
 * A brace begins JSON. A bracket may begin a plain line too (`[$context.requestTime] …`): it is JSON where a
 * string or another bracket follows and nothing stands behind its end.
 */
function isJson(source: string): boolean {
  if (/^\s*\{/.test(source)) return true;
  return /^\s*\[\s*["[{\]]/.test(source) && !hasTextBehindBracket(source);
}

function hasTextBehindBracket(source: string): boolean {
  let depth = 0;
  let closed = false;
  let behind = false;
  scanJson(source, (from, _to, kind) => {
    const char = kind === 'string' ? '"' : (source[from] ?? '');
    if (closed && /\S/.test(char)) behind = true;
    if (char === '[' || char === '{') depth++;
    if (char === ']' || char === '}') closed ||= --depth === 0;
  });
  return behind;
}

/** The one delimiter that stands exactly once between each two variables, if any. */
function findDelimiter({ tokens }: Template): string | undefined {
  const first = tokens.findIndex((token) => token.kind === 'variable');
  const last = tokens.findLastIndex((token) => token.kind === 'variable');
  if (first === last) return undefined;
  const inner = tokens.slice(first, last + 1);
  if (inner.some((token, i) => token.kind === 'variable' && inner[i + 1]?.kind === 'variable'))
    return undefined;
  const between = inner.filter((token) => token.kind === 'literal');
  return DELIMITERS.find((delimiter) => between.every(({ text }) => text.split(delimiter).length === 2));
}
