import { embeddedInYaml, readYaml } from '../documents/readYaml.ts';
import type { Importer } from '../importer.ts';

/** Any other YAML. */
export const yaml: Importer = {
  id: 'yaml',
  label: { en: 'YAML', ko: 'YAML' },
  fileNames: /\.ya?ml$/i,
  fences: ['yaml', 'yml'],
  evidence: (text) => (/^\s*(?:- +)?["']?[\w:./-]+["']?\s*:(?:\s|$)/.test(text) ? 1 : 0),
  read: (text) => readYaml(text, false),
  embedded: embeddedInYaml,
};
