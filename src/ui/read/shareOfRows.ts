import type { Progress } from '../../workers/protocol.ts';

/** Which share of the lines the template reads; undefined before there are any. Lines of another log do not count. */
export function shareOfRows({ rows, asides }: Pick<Progress, 'rows' | 'asides'>): number | undefined {
  const { 'execution-log': _other, ...own } = asides;
  const all = rows + Object.values(own).reduce((sum, count) => sum + count, 0);
  return all === 0 ? undefined : rows / all;
}
