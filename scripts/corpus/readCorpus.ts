// @ts-nocheck
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.js';

/** The formats that the project judges by itself, in its own words. */
export const OWN_FORMATS = join(root, 'test', 'corpus', 'formats.jsonl');

/** Formats of a file with one JSON object a line: an `id` and a `format`. */
export function readFormats(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .filter(({ format }) => typeof format === 'string');
}

const readJson = (name) => JSON.parse(readFileSync(join(root, 'test', 'corpus', name), 'utf8'));

/** `classes`: a verdict and its reason for each class of findings. `budget`: how many findings may be misleading. */
export const readVerdicts = () => readJson('verdicts.json');

/** What the formats of the project must bring up, so that silence buys no precision. */
export const readMustFind = () => readJson('mustFind.json');
