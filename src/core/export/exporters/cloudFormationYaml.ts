import { cloudFormationSettings, exportCloudFormation } from '../cloudFormation/exportCloudFormation.ts';
import { printYaml, printYamlTemplate } from '../cloudFormation/printYaml.ts';
import type { Exporter } from '../exporter.ts';

/** A CloudFormation template, or for the format alone the property to put into one. */
export const cloudFormationYaml: Exporter = {
  id: 'cloudFormationYaml',
  group: 'infrastructure',
  label: { en: 'CloudFormation', ko: 'CloudFormation' },
  detail: { en: 'YAML', ko: 'YAML' },
  scopes: ['format', 'stage', 'full'],
  settingsFor: cloudFormationSettings,
  fileName: (scope) => (scope === 'format' ? 'access-log-settings.yaml' : 'access-log.yaml'),
  mediaType: 'application/yaml',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html',
  export: (input) =>
    exportCloudFormation(input, input.scope === 'format' ? (part) => printYaml(part) : printYamlTemplate),
};
