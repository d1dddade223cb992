import type { Found } from '../importer.ts';
import type { Part } from '../parts/part.ts';
import { readWithin } from '../tooMuch.ts';
import { embeddedIn } from './embedded.ts';
import type { DocumentNode } from './node.ts';
import { readDocument } from './readDocument.ts';
import { readJsonNode } from './readJsonNode.ts';

/** The formats in JSON; a piece that was cut out of an object counts as one. */
export function readJson(text: string): readonly Found[] | undefined {
  const root = rootOf(text);
  if (!root) return [];
  return readWithin(() => readDocument(text, root, { isYaml: false, takesAnyKey: false }));
}

/** The texts of other wrappings in JSON. */
export function embeddedInJson(text: string): readonly Part[] {
  const root = rootOf(text);
  return root ? embeddedIn(root) : [];
}

function rootOf(text: string): DocumentNode | undefined {
  const isPiece = /^\s*"/.test(text);
  return readJsonNode(isPiece ? `{${withoutCommas(text)}}` : text, isPiece ? -1 : 0);
}

/** A piece of an object without the commas and white space at its end. */
function withoutCommas(text: string): string {
  let end = text.length;
  while (/[,\s]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
