import type { Format } from './format.ts';
import { clfFormat } from './writeClf.ts';
import { csvFormat } from './writeCsv.ts';
import { jsonFormat } from './writeJson.ts';
import { keyValueFormat } from './writeKeyValue.ts';
import { xmlFormat } from './writeXml.ts';

/** Every format that a template can be converted to, in the order of the menu. */
export const FORMATS = [
  jsonFormat,
  xmlFormat,
  csvFormat,
  clfFormat,
  keyValueFormat,
] as const satisfies readonly Format[];
