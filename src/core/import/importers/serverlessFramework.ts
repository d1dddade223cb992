import { embeddedInYaml, readYaml } from '../documents/readYaml.ts';
import type { Importer } from '../importer.ts';

/** `serverless.yml`, whole or from `provider:`, `logs:` or `websocket:` down. */
export const serverlessFramework: Importer = {
  id: 'serverlessFramework',
  label: { en: 'Serverless Framework', ko: 'Serverless Framework' },
  fileNames: /^serverless\.ya?ml$/i,
  fences: ['yaml', 'yml'],
  evidence: (text) =>
    /^[ \t]*(?:provider|logs|websocket|httpApi|restApi):[ \t]*(?:#.*)?\r?$/m.test(text) ? 6 : 0,
  read: (text) => readYaml(text, true),
  embedded: embeddedInYaml,
};
