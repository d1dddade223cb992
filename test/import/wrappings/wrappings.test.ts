import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE } from './code.ts';
import { CONFIGURATION } from './configuration.ts';
import { judge } from './judge.ts';
import { PAGES_WITH_CODE } from './pages.ts';
import { samples } from './samples.ts';
import { SHELLS } from './shells.ts';
import { variants, writeVariant } from './variants.ts';
import type { Wrapping } from './wrapping.ts';

/** Pages stand around many wrappings, of which some are enough here. */
const PAGES = PAGES_WITH_CODE.filter((_, i) => i % 5 === 0);

/** Others are tried with other seeds and more samples of each wrapping. */
const SEED = Number(process.env['WRAPPINGS_SEED'] ?? 100);
const TIMES = Number(process.env['WRAPPINGS_TIMES'] ?? 1);

const FAMILIES: readonly (readonly [name: string, runs: number, wrappings: readonly Wrapping[]])[] = [
  ['shells', 8, SHELLS],
  ['configuration', 5, CONFIGURATION],
  ['code', 3, CODE],
  ['pages', 2, PAGES],
];

describe('formats in every wrapping', () => {
  it.each(FAMILIES)(
    'are read as the tool would send them, under its name: %s',
    (_, runs, wrappings) => {
      const faults = wrappings.flatMap((wrapping, i) =>
        fc
          .sample(fc.tuple(samples, variants), { seed: SEED + i, numRuns: runs * TIMES })
          .flatMap(([sample, variant]) => {
            const written = writeVariant(wrapping, sample, variant);
            if (!written) return [];
            const format = wrapping.gives?.(sample) ?? sample.format;
            const verdict = judge(written.text, written.fileName, format, wrapping.importers);
            return verdict === 'right' ? [] : [{ wrapping: wrapping.name, verdict, ...written, format }];
          }),
      );
      expect(faults).toEqual([]);
    },
    TIMES * 20_000,
  );
});
