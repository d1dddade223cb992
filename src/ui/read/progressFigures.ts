import type { Progress } from '../../workers/protocol.ts';

/** Below this share of lines the template is not the one that they were written with. */
export const LEAST_FIT = 0.5;

type Counts = Pick<Progress, 'rows' | 'asides'>;

const sum = (counts: object): number =>
  Object.values(counts).reduce((all: number, count: number) => all + count, 0);

/** How many lines were set aside. */
export const countAsides = (progress: Counts | undefined): number => sum(progress?.asides ?? {});

/** Which share of the lines the template reads; undefined before there are any. Lines of another log do not count. */
export function shareOfRows({ rows, asides }: Counts): number | undefined {
  const { 'execution-log': _other, ...own } = asides;
  const all = rows + sum(own);
  return all === 0 ? undefined : rows / all;
}
