import { describe, expect, it } from 'vitest';
import { FEW, makeCases } from './check/matrix.ts';
import { findMismatch, IN_TOOLS } from './check/reading.ts';
import { READERS } from './check/readers.ts';
import { isAbsent } from '../isAbsent.ts';

// A quick part of `npm run check:exports`; tools that are absent are skipped.
describe.each(READERS.filter(({ isHeavy }) => isHeavy !== true))('$tool', { timeout: 240_000 }, (reader) => {
  it.skipIf(isAbsent(reader.install === IN_TOOLS ? 'tools/exports' : reader.tool, reader.isPresent()))(
    'reads every template as it is',
    async () => {
      const { cases } = makeCases(reader.targets, FEW);
      expect(cases.length).toBeGreaterThan(0);
      const readings = await reader.read(cases);
      const mismatches = cases.map((each, index) => {
        const fault = findMismatch(each, readings[index]);
        return fault === undefined ? undefined : `${each.exporter.id} ${each.scope} ${each.name} ${fault}`;
      });
      expect(mismatches.filter((mismatch) => mismatch !== undefined)).toEqual([]);
    },
  );
});
