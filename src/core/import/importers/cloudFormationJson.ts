import { embeddedInJson, readJson } from '../documents/readJson.ts';
import type { Importer } from '../importer.ts';

/** CloudFormation in JSON, as the CDK writes it too. */
export const cloudFormationJson: Importer = {
  id: 'cloudFormationJson',
  label: { en: 'CloudFormation, JSON', ko: 'CloudFormation, JSON' },
  fileNames: /\.(?:json|template)$/i,
  fences: ['json'],
  weight: (text) => (/^\s*[[{]/.test(text) && /"AWS::/.test(text) ? 9 : 0),
  read: readJson,
  embedded: embeddedInJson,
};
