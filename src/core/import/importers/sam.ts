import { embeddedInYaml, readYaml } from '../documents/readYaml.ts';
import type { Importer } from '../importer.ts';

/** The Serverless Application Model. */
export const sam: Importer = {
  id: 'sam',
  label: { en: 'AWS SAM', ko: 'AWS SAM' },
  fileNames: /\.ya?ml$/i,
  fences: ['yaml', 'yml'],
  weight: (text) => (/^[ \t]*(?:Type|Transform):\s*['"]?AWS::Serverless/m.test(text) ? 9 : 0),
  read: (text) => readYaml(text, true),
  embedded: embeddedInYaml,
};
