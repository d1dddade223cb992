import type { Writer } from './writer.ts';
import { clfWriter } from './writeClf.ts';
import { csvWriter } from './writeCsv.ts';
import { jsonWriter } from './writeJson.ts';
import { keyValueWriter } from './writeKeyValue.ts';
import { xmlWriter } from './writeXml.ts';

/** Every syntax that a template can be converted to, in the order of the menu. */
export const WRITERS: readonly Writer[] = [jsonWriter, xmlWriter, csvWriter, clfWriter, keyValueWriter];
