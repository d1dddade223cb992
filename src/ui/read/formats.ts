import { useMemo } from 'react';
import { useLocale } from '../common/hooks/useMessages.ts';

/** Numbers as the language writes them. */
export function useNumbers(): {
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
} {
  const locale = useLocale();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale);
    const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    return {
      count: (value) => numbers.format(value),
      // Never all, or nothing, by rounding.
      share: (value) =>
        percents.format(value >= 1 || value <= 0 ? value : Math.min(Math.max(value, 0.0001), 0.9999)),
    };
  }, [locale]);
}

/** A time of day in UTC, such as `09:26:53.391`, without the milliseconds where they are not known. */
export function formatClock(time: number, isExact: boolean): string {
  return new Date(time).toISOString().slice(11, isExact ? 23 : 19);
}

/** How long after something else, such as `15:18.031` or, where milliseconds are not known, `1:04:12`; a dash for NaN. */
export function formatElapsed(length: number, isExact: boolean): string {
  if (Number.isNaN(length)) return '–';
  const [hours, minutes] = [Math.floor(length / 3_600_000), Math.floor(length / 60_000) % 60];
  const seconds = two(Math.floor(length / 1000) % 60);
  const rest = isExact ? `.${String(length % 1000).padStart(3, '0')}` : '';
  return hours > 0 ? `${hours}:${two(minutes)}:${seconds}${rest}` : `${minutes}:${seconds}${rest}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A time as exact as it is known, in milliseconds; a length between two such times as well. */
export const asKnown = (time: number, isExact: boolean): number => (isExact ? time : wholeSeconds(time));

/** Date and time in UTC, as exact as the step says. */
export function formatMoment(time: number, step = 1): string {
  const iso = new Date(time).toISOString();
  const day = iso.slice(0, 10);
  if (step >= 86_400_000) return day;
  return `${day} ${iso.slice(11, step >= 60_000 ? 16 : step >= 1000 ? 19 : 23)}`;
}

/** From one time to another in UTC, as exact as they have to be, the date once where it is one. */
export function formatRange(from: number, to: number): readonly [from: string, to: string] {
  const step = [86_400_000, 60_000, 1000].find((each) => from % each === 0 && to % each === 0) ?? 1;
  const [first, last] = [formatMoment(from, step), formatMoment(to, step)];
  return [first, first.length > 10 && first.slice(0, 10) === last.slice(0, 10) ? last.slice(11) : last];
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
] as const;

/** A length of time in its two largest units. */
export function useDurations(): (length: number) => string {
  const locale = useLocale();
  return useMemo(
    () => (length) => {
      if (!Number.isFinite(length)) return '–';
      const first = UNITS.findIndex(([, unit]) => length >= unit);
      const from = first < 0 ? UNITS.length - 1 : first;
      let rest = length;
      return UNITS.slice(from, from + 2)
        .flatMap(([unit, size]) => {
          const count = Math.floor(rest / size);
          rest -= count * size;
          return count > 0 || length < 1
            ? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count)
            : [];
        })
        .join(' ');
    },
    [locale],
  );
}

/** A time without what is over a second, both in milliseconds. */
export const wholeSeconds = (length: number): number => Math.floor(length / 1000) * 1000;

/** Bytes as people say them, such as `84 MB`. */
export function useSizes(): (bytes: number) => string {
  const locale = useLocale();
  return (bytes) => {
    const [unit, size] =
      bytes >= 1e9
        ? (['gigabyte', 1e9] as const)
        : bytes >= 1e6
          ? (['megabyte', 1e6] as const)
          : bytes >= 1000
            ? (['kilobyte', 1000] as const)
            : (['byte', 1] as const);
    return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
      bytes / size,
    );
  };
}
