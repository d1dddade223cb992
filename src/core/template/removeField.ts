import type { Edit } from './edit.ts';
import type { Template } from './parse.ts';
import type { Field, Shape } from './shape.ts';

/**
 * The edits that take a field out and leave valid text: in JSON the comma goes with it, in XML the space
 * before an attribute; of the root element only the content goes. Shapes without fields give no edits.
 */
export function removeField(template: Template, field: Field, shape: Shape): Edit[] {
  if (shape.kind === 'json') return [removeFromJson(template.source, field)];
  if (shape.kind === 'xml') return [removeFromXml(template.source, field)];
  return [];
}

function removeFromJson(source: string, { from, to }: Field): Edit {
  const next = skipSpaces(source, to);
  if (source[next] === ',') return { from, to: skipSpaces(source, next + 1), insert: '' };
  const previous = skipSpacesBack(source, from);
  if (source[previous - 1] === ',') return { from: previous - 1, to, insert: '' };
  return { from, to, insert: '' };
}

function removeFromXml(source: string, { from, to, valueFrom, valueTo }: Field): Edit {
  const isElement = source[from] === '<';
  if (!isElement) return { from: skipSpacesBack(source, from), to, insert: '' };
  const inside = /<[^<>?!/][^<>]*>/.test(source.slice(0, from)) && source.indexOf('</', to) >= 0;
  return inside ? { from, to, insert: '' } : { from: valueFrom, to: valueTo, insert: '' };
}

function skipSpaces(source: string, from: number): number {
  let at = from;
  while (at < source.length && /\s/.test(source[at] ?? '')) at++;
  return at;
}

function skipSpacesBack(source: string, from: number): number {
  let at = from;
  while (at > 0 && /\s/.test(source[at - 1] ?? '')) at--;
  return at;
}
