import { embeddedInYaml, readYaml } from '../documents/readYaml.ts';
import type { Importer } from '../importer.ts';

const SIGNS =
  /^AWSTemplateFormatVersion|^[ \t]*Type:\s*['"]?AWS::(?!Serverless)|^[ \t]*AccessLogSettings?:[ \t]*(?:#.*|[&!].*)?\r?$/m;

/** CloudFormation in YAML, whole or a piece of it. */
export const cloudFormationYaml: Importer = {
  id: 'cloudFormationYaml',
  label: { en: 'CloudFormation, YAML', ko: 'CloudFormation, YAML' },
  fileNames: /\.(?:template|ya?ml)$/i,
  fences: ['yaml', 'yml'],
  weight: (text) => (SIGNS.test(text) ? 7 : 0),
  read: (text) => readYaml(text, true),
  embedded: embeddedInYaml,
};
