import { embeddedInYaml, readYaml } from '../documents/readYaml.ts';
import type { Importer } from '../importer.ts';

const SIGNS =
  /^[ \t]*(?:-[ \t]*)?(?:ansible\.builtin\.|ansible\.windows\.|amazon\.aws\.|community\.aws\.)\w+:|^- hosts:/m;

/** Tasks of Ansible: modules of AWS, and commands. */
export const ansible: Importer = {
  id: 'ansible',
  label: { en: 'Ansible', ko: 'Ansible' },
  fileNames: /\.ya?ml$/i,
  fences: ['ansible', 'yaml', 'yml'],
  weight: (text) => (SIGNS.test(text) ? 7 : 0),
  read: (text) => readYaml(text, true),
  embedded: embeddedInYaml,
};
