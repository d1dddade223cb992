import { leafAt, type Range } from '../template/fields/fields.ts';
import { keepPer } from '../memoize.ts';
import type { LintContext } from './rule.ts';

/** The needless `$` right before a variable. */
export interface DoubledDollar extends Range {
  /** Outside the strings of JSON, where no `$` may stand. */
  readonly breaksJson: boolean;
}

/** Every run of needless `$`, in order. Several rules ask, so the answer is kept. */
export const doubledDollars: (context: LintContext) => readonly DoubledDollar[] = keepPer(
  ({ template: { source, tokens }, fields }: LintContext) =>
    tokens.flatMap(({ kind, from: to }) => {
      if (kind !== 'variable' || source[to - 1] !== '$') return [];
      let from = to - 1;
      while (source[from - 1] === '$') from--;
      const breaksJson = fields.syntax === 'json' && leafAt(fields, to)?.quoted === false;
      return [{ from, to, breaksJson }];
    }),
);
