import { cloudFormationExporter } from '../cloudFormation/cloudFormationExporter.ts';
import { printJson } from '../cloudFormation/printJson.ts';

/** The CloudFormation template as JSON; for the format alone an object that holds the property. */
export const cloudFormationJson = cloudFormationExporter({
  id: 'cloudFormationJson',
  detail: { en: 'JSON', ko: 'JSON' },
  fileName: (scope) => (scope === 'format' ? 'access-log-settings.json' : 'access-log.json'),
  mediaType: 'application/json',
  print: printJson,
});
