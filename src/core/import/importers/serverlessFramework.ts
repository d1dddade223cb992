import { embeddedInYaml, readYaml } from '../documents/readYaml.ts';
import type { Importer } from '../importer.ts';

const SIGNS = /^[ \t]*(?:provider|logs|websocket|httpApi|restApi):[ \t]*(?:#.*)?\r?$/m;

/** Whether a text has the keys at its left that only the file of a service has. */
const isWhole = (text: string) =>
  /^provider:/m.test(text) && /^(?:service|functions|frameworkVersion):/m.test(text);

/** `serverless.yml`, whole or from `provider:`, `logs:` or `websocket:` down. */
export const serverlessFramework: Importer = {
  id: 'serverlessFramework',
  label: { en: 'Serverless Framework', ko: 'Serverless Framework' },
  fileNames: /\.ya?ml$/i,
  fences: ['yaml', 'yml'],
  weight: (text) => (SIGNS.test(text) ? (isWhole(text) ? 9 : 6) : 0),
  read: (text) => readYaml(text, true),
  embedded: embeddedInYaml,
};
