import { embeddedInYaml, readYaml } from '../documents/readYaml.ts';
import type { Importer } from '../importer.ts';

const BEGINNING = /^\s*(?:- +)?["']?[\w:./-]+["']?\s*:(?:\s|$)/;
/** A key, an item or a comment; programs have signs at the ends of their lines. */
const LINE = /^[ \t]*(?:#.*|- .*|(?:- +)*["']?[\w./-]+["']?:(?:[ \t].*)?)(?<![,;({])\r?$/;

/** Any other YAML. */
export const yaml: Importer = {
  id: 'yaml',
  label: { en: 'YAML', ko: 'YAML' },
  fileNames: /\.ya?ml$/i,
  fences: ['yaml', 'yml'],
  weight: (text) => (BEGINNING.test(text) ? (isAllYaml(text) ? 3 : 1) : 0),
  read: (text) => readYaml(text, false),
  embedded: embeddedInYaml,
};

/** Whether every line but those of texts is one of YAML. */
function isAllYaml(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.length > 2 && lines.every((line) => LINE.test(line));
}
