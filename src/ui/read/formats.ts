import { useMemo } from 'react';
import { useLocale } from '../useMessages.ts';

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

/** A time of day in UTC, such as `09:26:53.391`; a dash where there is none. */
export function formatClock(time: number): string {
  return Number.isNaN(time) ? '–' : new Date(time).toISOString().slice(11, 23);
}

/** How long after something else, such as `15:18.031` or `1:04:12.000`; a dash where that is not known. */
export function formatElapsed(length: number): string {
  if (Number.isNaN(length)) return '–';
  const [hours, minutes] = [Math.floor(length / 3_600_000), Math.floor(length / 60_000) % 60];
  const seconds = ((length % 60_000) / 1000).toFixed(3).padStart(6, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** Date and time in UTC, as exact as the step says. */
export function formatMoment(time: number, step = 1): string {
  const iso = new Date(time).toISOString();
  const day = iso.slice(0, 10);
  if (step >= 86_400_000) return day;
  return `${day} ${iso.slice(11, step >= 60_000 ? 16 : step >= 1000 ? 19 : 23)}`;
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

/** A length of time without what is over a second, both in milliseconds. */
export const wholeSeconds = (length: number): number => length - (length % 1000);

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
