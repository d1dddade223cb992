/** What the cost of a month depends on, besides the lines themselves. */
export interface CostSettings {
  /** Connections a month that come about. */
  readonly connections: number;
  /** Messages a month from clients. */
  readonly messages: number;
  /** How many of a hundred messages end with an error of the function. */
  readonly failedPercent: number;
  /** `@connections` calls of backends a month. */
  readonly calls: number;
  /** Attempts to connect a month that are refused. */
  readonly refused: number;
  /** US dollars for a gigabyte taken in. */
  readonly pricePerGb: number;
}

export type CostKey = keyof CostSettings;

/** What each number may be, and what it is at first. `step` 1: whole numbers only. */
export const COST_BOUNDS = {
  connections: { max: 1e12, initial: 100_000, step: 1 },
  messages: { max: 1e12, initial: 2_000_000, step: 1 },
  failedPercent: { max: 100, initial: 0, step: 0.01 },
  calls: { max: 1e12, initial: 0, step: 1 },
  refused: { max: 1e12, initial: 0, step: 1 },
  /** About the price of standard log ingestion in us-east-1; it varies by Region and is not looked up. */
  pricePerGb: { max: 1000, initial: 0.5, step: 0.001 },
} as const satisfies Record<CostKey, { max: number; initial: number; step: number }>;

/** Whether a number may stand for a part of the cost. */
export function isCost(key: CostKey, value: unknown): value is number {
  const { max, step } = COST_BOUNDS[key];
  return typeof value === 'number' && value >= 0 && value <= max && (step !== 1 || Number.isInteger(value));
}

/** The door for numbers from a link or the store: what is no number within its bounds becomes the first one. */
export function sanitizeCost(input: unknown): CostSettings {
  const parts: Partial<Record<CostKey, unknown>> = typeof input === 'object' && input !== null ? input : {};
  const read = (key: CostKey): number => {
    const value = parts[key];
    return isCost(key, value) ? value + 0 : COST_BOUNDS[key].initial;
  };
  return {
    connections: read('connections'),
    messages: read('messages'),
    failedPercent: read('failedPercent'),
    calls: read('calls'),
    refused: read('refused'),
    pricePerGb: read('pricePerGb'),
  };
}

export const DEFAULT_COST: CostSettings = sanitizeCost(undefined);

/**
 * Reads a number as a person types it: digits with group marks of either language, a decimal point, a
 * currency or per cent sign around it. Undefined where it is none, or outside the bounds.
 */
export function readCost(key: CostKey, typed: string): number | undefined {
  const digits = typed.replace(/[\s,_$%]|USD|US/gi, '');
  if (!/^\d+(?:\.\d+)?$|^\.\d+$/.test(digits)) return undefined;
  const value = Number(digits);
  return isCost(key, value) ? value : undefined;
}
