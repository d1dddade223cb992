import type { Found } from '../importer.ts';
import type { Part } from '../parts/part.ts';
import { readWithin } from '../tooMuch.ts';
import { WAYS } from '../values/ways.ts';
import { embeddedIn } from './embedded.ts';
import { readDocument } from './readDocument.ts';
import { readYamlNode } from './readYamlNode.ts';

/** The formats in YAML. `mayBeFaulty`: what the parser could read of a faulty text counts too. */
export function readYaml(text: string, mayBeFaulty: boolean): readonly Found[] | undefined {
  return readWithin(() => readDocuments(text, mayBeFaulty));
}

function readDocuments(text: string, mayBeFaulty: boolean): readonly Found[] {
  const { roots, isWhole } = readYamlNode(text);
  if (!isWhole && !mayBeFaulty) return [];
  const read = roots.flatMap((root) => readDocument(text, root, { isYaml: true, takesAnyKey: false }));
  // What the parser makes of a faulty map is not what was written.
  const finds = isWhole ? read : read.filter(({ ways }) => !ways.includes(WAYS.object));
  // One line of `key: $context.…` is a format of its own.
  if (finds.length > 0 || !isWhole || !/[\r\n]/.test(text.trim())) return finds;
  // Not in a format that is JSON itself, whose every value would count.
  const maps = roots.filter((root) => root.kind !== 'map' || !root.isFlow);
  return maps.flatMap((root) => readDocument(text, root, { isYaml: true, takesAnyKey: true }));
}

/** The texts of other wrappings in YAML. */
export const embeddedInYaml = (text: string): readonly Part[] =>
  readWithin(() => readYamlNode(text).roots.flatMap(embeddedIn)) ?? [];
