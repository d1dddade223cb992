import { embeddedInYaml, readYaml } from '../documents/readYaml.ts';
import type { Importer } from '../importer.ts';

/** Pulumi in YAML. */
export const pulumiYaml: Importer = {
  id: 'pulumiYaml',
  label: { en: 'Pulumi, YAML', ko: 'Pulumi, YAML' },
  fileNames: /\.ya?ml$/i,
  fences: ['yaml', 'yml'],
  weight: (text) =>
    (/^runtime:[ \t]*yaml/m.test(text) ? 7 : 0) +
    (/\bfn::\w|type:[ \t]*["']?aws:apigatewayv2/.test(text) ? 6 : 0),
  read: (text) => readYaml(text, true),
  embedded: embeddedInYaml,
};
