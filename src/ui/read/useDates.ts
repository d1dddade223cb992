import { useReadStore } from '../../state/read/readStore.ts';

/** How much of a date tells the lines of a log apart. */
type Dates = 'none' | 'day' | 'year';

const BEGINS: Readonly<Record<Dates, number>> = { none: 10, day: 5, year: 0 };

/** What of a date stands beside the time of a line: nothing in a log of one day (UTC), the year only where there are two. */
export function useDates(): { readonly dates: Dates; readonly dateOf: (time: number) => string } {
  const dates = useReadStore(({ summary }): Dates => {
    if (!summary?.timeline) return 'none';
    const [first, last] = [isoOf(summary.timeline.from), isoOf(summary.timeline.last)];
    if (first.slice(0, 4) !== last.slice(0, 4)) return 'year';
    return first.slice(0, 10) === last.slice(0, 10) ? 'none' : 'day';
  });
  return { dates, dateOf: (time) => isoOf(time).slice(BEGINS[dates], 10) };
}

const isoOf = (time: number): string => new Date(time).toISOString();
