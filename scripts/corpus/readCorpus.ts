import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.js';
import type { Verdicts } from './judge.ts';

/** A format of a corpus: a line of its file. */
export interface Format {
  readonly id: string;
  readonly format: string;
  /** The id of the API that it is for, where that is known. */
  readonly api?: string;
}

/** The formats that the project judges by itself, in its own words. */
export const OWN_FORMATS = join(root, 'test', 'corpus', 'formats.jsonl');

/** Formats of a file with one JSON object a line: an `id` and a `format`. */
export function readFormats(path: string): readonly Format[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Format => JSON.parse(line))
    .filter(({ format }) => typeof format === 'string');
}

const readOwn = (name: string) => JSON.parse(readFileSync(join(root, 'test', 'corpus', name), 'utf8'));

/** `budget`: how many findings may be misleading. */
export const readVerdicts = (): {
  readonly budget: { readonly misleading: number };
  readonly classes: Verdicts;
} => readOwn('verdicts.json');

/** What the formats of the project must bring up, so that silence buys no precision. */
export const readMustFind = (): Readonly<Record<string, readonly string[]>> => readOwn('mustFind.json');
