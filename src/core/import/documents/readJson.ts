import type { Found } from '../importer.ts';
import { readDocument } from './readDocument.ts';
import { readJsonNode } from './readJsonNode.ts';

/** The formats in JSON; a piece that was cut out of an object counts as one. */
export function readJson(text: string): readonly Found[] {
  const isPiece = /^\s*"/.test(text);
  const source = isPiece ? `{${text.replace(/[,\s]+$/, '')}}` : text;
  const root = readJsonNode(source, isPiece ? -1 : 0);
  return root ? readDocument(text, root, { isYaml: false, takesAnyKey: false }) : [];
}
