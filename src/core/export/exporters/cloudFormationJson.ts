import { cloudFormationSettings, exportCloudFormation } from '../cloudFormation/exportCloudFormation.ts';
import { printJson } from '../cloudFormation/printJson.ts';
import type { Exporter } from '../exporter.ts';

/** The CloudFormation template as JSON; for the format alone an object that holds the property. */
export const cloudFormationJson: Exporter = {
  id: 'cloudFormationJson',
  group: 'infrastructure',
  label: { en: 'CloudFormation', ko: 'CloudFormation' },
  detail: { en: 'JSON', ko: 'JSON' },
  scopes: ['format', 'stage', 'full'],
  settingsFor: cloudFormationSettings,
  fileName: (scope) => (scope === 'format' ? 'access-log-settings.json' : 'access-log.json'),
  mediaType: 'application/json',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html',
  export: (input) => exportCloudFormation(input, printJson),
};
