import { parse } from '../../template/parse.ts';
import { readStructure } from '../../template/fields/readFields.ts';
import { findSurrounding } from '../../template/surroundings.ts';
import { XML_READER } from '../../template/xmlReader.ts';
import { readYaml } from '../documents/readYaml.ts';
import type { Found } from '../importer.ts';
import { readBash } from '../shell/bash/evaluateBash.ts';
import { readScript } from '../shell/readScript.ts';

/**
 * The formats in a string of code that is a template or a script itself; none where nothing can be read out of it, as
 * all of it is no format. Throws only `TooMuch`.
 */
export function readInside(find: Found): readonly Found[] {
  const { format, standing, from, to, misfits = 0 } = find;
  if (standing === 'setting' || !format.includes('\n')) return [find];
  const kind = findSurrounding(readStructure(parse(format), XML_READER))?.kind;
  if (kind === undefined) return [find];
  const inside = kind === 'command' ? readScript(readBash(format)) : (readYaml(format, true) ?? []);
  return inside.map((each) => ({ ...each, from, to, misfits }));
}
