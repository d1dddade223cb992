import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PANE_BOUNDS, sanitizePanes } from './panes.ts';

describe('sanitizePanes', () => {
  it('gives sizes within their bounds, or the design’s, for anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.double(), (input, size) => {
        for (const panes of [
          sanitizePanes(input),
          sanitizePanes({ catalog: size, side: size, problems: size, template: size }),
        ]) {
          for (const key of ['catalog', 'side', 'problems', 'template'] as const) {
            const { min, max, initial } = PANE_BOUNDS[key];
            expect(panes[key] === initial || (panes[key] >= min && panes[key] <= max)).toBe(true);
          }
          expect(sanitizePanes(panes)).toEqual(panes);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('keeps a size that a person chose', () => {
    expect(sanitizePanes({ catalog: 300 })).toMatchObject({
      catalog: 300,
      side: 0,
      problems: 0,
      template: 0,
    });
  });
});
