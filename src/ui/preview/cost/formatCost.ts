import type { Locale } from '../../../core/text.ts';

/** Numbers of the cost line in the reader's form. */
export interface CostFormat {
  readonly count: (n: number) => string;
  readonly gigabytes: (n: number) => string;
  readonly percent: (n: number) => string;
  /** US dollars; cents, and more places for what costs less. */
  readonly dollars: (n: number) => string;
}

/** Made once for a language: formats are dear to make. */
const made = new Map<Locale, CostFormat>();

export function formatCost(locale: Locale): CostFormat {
  const format = made.get(locale) ?? createFormat(locale);
  made.set(locale, format);
  return format;
}

function createFormat(locale: Locale): CostFormat {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const dollars = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;
  const whole = number({ maximumFractionDigits: 0 });
  const small = number({ maximumSignificantDigits: 2 });
  const places = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = number({ style: 'percent', maximumFractionDigits: 2 });
  const cents = number(dollars);
  const fine = number({ ...dollars, maximumFractionDigits: 3 });
  return {
    count: (n) => whole.format(n),
    gigabytes: (n) => (n > 0 && n < 0.01 ? small : places).format(n),
    percent: (n) => percent.format(n / 100),
    dollars: (n) => (n > 0 && n < 0.01 ? fine : cents).format(n),
  };
}
