import { embeddedInJson, readJson } from '../documents/readJson.ts';
import type { Importer } from '../importer.ts';

/** JSON with the settings of a stage: answers of `get-stage`, input files, the state of Terraform. */
export const json: Importer = {
  id: 'json',
  label: { en: 'JSON with access log settings', ko: '액세스 로그 설정이 담긴 JSON' },
  fileNames: /\.(?:json|tfstate)$/i,
  fences: ['json', 'jsonc'],
  // Backslashes stand before the quote where the settings are JSON in a text.
  weight: (text) =>
    /^\s*[[{"]/.test(text) && /format\\{0,9}"\s*:|access_?log_?settings?/i.test(text) ? 4 : 0,
  read: readJson,
  embedded: embeddedInJson,
};
