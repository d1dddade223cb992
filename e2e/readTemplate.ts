import { SaxesParser } from 'saxes';

export type Syntax = 'json' | 'xml' | 'csv' | 'pairs' | 'clf';

/** A field, read by other means than the app's own: its keys from the outside in, and its value. */
export interface Entry {
  readonly path: readonly string[];
  readonly value: string;
}

/** The fields of a template in order. Throws for what another reader does not take. */
export function readTemplate(syntax: Syntax, source: string): readonly Entry[] {
  if (syntax === 'json') return flatten(JSON.parse(quoteBare(source)), []);
  if (syntax === 'xml') return readXml(source);
  if (syntax === 'csv') return columns(source.split(','));
  if (syntax === 'clf') return columns(source.match(/"[^"]*"|\[[^\]]*\]|\S+/g) ?? []);
  return source.split(' ').map((pair) => {
    const at = pair.indexOf('=');
    return { path: [pair.slice(0, at)], value: pair.slice(at + 1) };
  });
}

/** How many variables a text holds. */
export function countOf(text: string): number {
  return text.split('$context.').length - 1;
}

function columns(values: readonly string[]): Entry[] {
  return values.map((value) => ({ path: [], value }));
}

function quoteBare(source: string): string {
  return source.replace(/([:,[]\s*)(\$context\.[\w.]+)/g, '$1"$2"');
}

function flatten(value: unknown, path: readonly string[]): Entry[] {
  if (typeof value !== 'object' || value === null) return [{ path, value: String(value) }];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, isList ? path : [...path, key]));
}

/** Attributes, and elements without child elements. */
function readXml(source: string): Entry[] {
  const found: Entry[] = [];
  const open: { readonly path: readonly string[]; text: string; hasChildren: boolean }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent) parent.hasChildren = true;
    const path = parent ? [...parent.path, name] : [];
    for (const [key, value] of Object.entries(attributes)) found.push({ path: [...path, key], value });
    open.push({ path, text: '', hasChildren: false });
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element && !element.hasChildren) found.push({ path: element.path, value: element.text });
  });
  parser.write(source).close();
  return found;
}
