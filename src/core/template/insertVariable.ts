import type { Edit } from './edit.ts';
import { findJsonPlace } from './jsonScan.ts';
import { parse, variableText, type Template } from './parse.ts';
import { proposeKey } from './proposeKey.ts';
import type { Shape } from './shape.ts';

/**
 * The edit that puts a variable into a template so that it stays readable as what it is: between two JSON
 * fields it becomes a field with a key, inside quotes the bare variable, in CSV it gets its comma. An offset
 * inside a variable moves to its nearer end.
 */
export function insertVariable(template: Template, shape: Shape, offset: number, name: string): Edit {
  const at = outsideVariables(template, offset);
  if (template.source.trim() === '') return insert(at, variableText(name));
  if (shape.kind === 'json') return insertIntoJson(template.source, shape, at, name);
  if (shape.kind === 'xml') return insertIntoXml(template.source, shape, at, name);
  return insertIntoText(template, shape.delimiter ?? ' ', at, name);
}

/** The nearest offset that is not inside a variable; an offset beyond the text becomes its end. */
export function outsideVariables(template: Template, offset: number): number {
  const at = Math.min(Math.max(0, offset), template.source.length);
  const inside = template.tokens.find((t) => t.kind === 'variable' && t.from < at && at < t.to);
  if (!inside) return at;
  return at - inside.from < inside.to - at ? inside.from : inside.to;
}

function insertIntoJson(source: string, shape: Shape, offset: number, name: string): Edit {
  const at = insideBrackets(source, offset);
  const place = findJsonPlace(source, at);
  const value = `"${variableText(name)}"`;
  if (place.inString) return insert(at, apart(source, at, name));
  if (place.before === ':' && /^[,}\]]?$/.test(place.after)) return insert(at, value);
  const taken = shape.fields.map((field) => field.key);
  const item = place.open.at(-1) === '[' ? value : `${JSON.stringify(proposeKey(name, taken))}:${value}`;
  const first = place.before === '{' || place.before === '[';
  if (first || place.before === ',') return insert(at, item + (/^[}\]]?$/.test(place.after) ? '' : ','));
  if (/^[,}\]]$/.test(place.after)) return insert(at, `,${item}`);
  // Between a key and its value the field is left whole: the new one goes before it.
  const key = /"(?:[^"\\]|\\.)*"\s*:?\s*$/.exec(source.slice(0, at));
  if (key && (place.before === ':' || place.after === ':')) return insert(key.index, `${item},`);
  return insert(at, variableText(name));
}

/** Before the first bracket or behind the last one there is no place for a field: the nearest one inside. */
function insideBrackets(source: string, offset: number): number {
  const first = source.search(/\S/) + 1;
  const last = source.trimEnd().length - 1;
  const closed = /[}\]]/.test(source[last] ?? '');
  return Math.max(first, closed ? Math.min(offset, last) : offset);
}

function insertIntoXml(source: string, shape: Shape, offset: number, name: string): Edit {
  const end = source.lastIndexOf('</');
  const at = end > 0 ? Math.min(offset, end) : offset;
  const before = source.slice(0, at);
  const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
  const betweenTags = /(^|>)\s*$/.test(before) && /^\s*</.test(source.slice(at));
  const tag = /<(\/?)([^\s<>/]+)[^<>]*>\s*$/.exec(before);
  const closing = /^\s*<\/([^\s<>/]+)/.exec(source.slice(at));
  const emptyElement = tag !== null && tag[1] === '' && closing !== null && closing[1] === tag[2];
  if (inTag || !betweenTags || (emptyElement && at !== end)) return insert(at, apart(source, at, name));
  const key = proposeKey(
    name,
    shape.fields.map((field) => field.key),
  );
  return insert(at, `<${key}>${variableText(name)}</${key}>`);
}

function insertIntoText({ source }: Template, delimiter: string, at: number, name: string): Edit {
  const text = apart(source, at, name, delimiter);
  const isBare = at === source.length && !source.endsWith(delimiter) && text === variableText(name);
  return insert(at, isBare ? delimiter + text : text);
}

/** The variable with a delimiter wherever its value would run into another one. */
function apart(source: string, at: number, name: string, delimiter = ' '): string {
  const { tokens } = parse(source);
  const ends = tokens.some((token) => token.kind === 'variable' && token.to === at);
  const starts = tokens.some((token) => token.kind === 'variable' && token.from === at);
  return (ends ? delimiter : '') + variableText(name) + (starts ? delimiter : '');
}

function insert(at: number, text: string): Edit {
  return { from: at, to: at, insert: text };
}
