import { authorizerJson } from './authorizerJson.ts';
import { connectionJson } from './connectionJson.ts';
import { consoleClf } from './consoleClf.ts';
import { consoleCsv } from './consoleCsv.ts';
import { consoleJson } from './consoleJson.ts';
import { consoleXml } from './consoleXml.ts';
import { elasticJson } from './elasticJson.ts';
import { keyValueText } from './keyValueText.ts';
import { minimalJson } from './minimalJson.ts';
import type { Preset } from './preset.ts';
import { recommendedJson } from './recommendedJson.ts';

/** Every preset, in the order of the menu: ours first, then those of the AWS console in its own order. */
export const PRESETS = [
  recommendedJson,
  minimalJson,
  authorizerJson,
  connectionJson,
  elasticJson,
  keyValueText,
  consoleClf,
  consoleJson,
  consoleXml,
  consoleCsv,
] as const satisfies readonly Preset[];

/** One of each way to write a line: JSON, XML, CSV, pairs and plain text. The first is the one to take in doubt. */
export const FIRST_PRESETS: readonly Preset[] = [
  recommendedJson,
  consoleXml,
  consoleCsv,
  keyValueText,
  consoleClf,
];
