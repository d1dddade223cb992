import { cloudFormationExporter } from '../cloudFormation/cloudFormationExporter.ts';
import { printYaml, printYamlTemplate } from '../cloudFormation/printYaml.ts';

/** A CloudFormation template, or for the format alone the property to put into one. */
export const cloudFormationYaml = cloudFormationExporter({
  id: 'cloudFormationYaml',
  detail: { en: 'YAML', ko: 'YAML' },
  fileName: (scope) => (scope === 'format' ? 'access-log-settings.yaml' : 'access-log.yaml'),
  mediaType: 'application/yaml',
  print: (template, scope) => (scope === 'format' ? printYaml(template) : printYamlTemplate(template)),
});
