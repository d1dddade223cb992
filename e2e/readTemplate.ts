import type { Page } from '@playwright/test';

export type Syntax = 'json' | 'xml' | 'csv' | 'pairs' | 'clf';

/** A field, read by other means than the app's own: its keys from the outside in, and its value. */
export interface Entry {
  readonly path: readonly string[];
  readonly value: string;
}

/** The fields of a template in order. Throws for what another reader does not take. */
export async function readTemplate(page: Page, syntax: Syntax, source: string): Promise<readonly Entry[]> {
  if (syntax === 'json') return flatten(JSON.parse(quoteBare(source)), []);
  if (syntax === 'xml') return readXml(page, source);
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

function readXml(page: Page, source: string): Promise<Entry[]> {
  return page.evaluate((text) => {
    const found: { path: string[]; value: string }[] = [];
    const walk = (element: Element, path: string[]) => {
      for (const { name, value } of element.attributes) found.push({ path: [...path, name], value });
      if (element.children.length === 0) found.push({ path, value: element.textContent });
      for (const child of element.children) walk(child, [...path, child.tagName]);
    };
    const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
    if (documentElement.querySelector('parsererror') ?? documentElement.tagName === 'parsererror')
      throw new Error(text);
    walk(documentElement, []);
    return found;
  }, source);
}
