import type { LogFilter } from '../../src/core/logs/filter.ts';
import type { Summary } from '../../src/core/logs/summary/summary.ts';
import type { LogDesk } from '../../src/workers/protocol.ts';

/** Sets what is shown, and gives it in figures. */
export async function showAll(desk: LogDesk, filter: LogFilter): Promise<Summary | undefined> {
  await desk.choose(filter);
  return await desk.summary();
}
