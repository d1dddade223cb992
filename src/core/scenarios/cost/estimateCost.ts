import type { CostSettings } from './costSettings.ts';

/**
 * Bytes that CloudWatch Logs adds to each event when it counts what was taken in.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
 */
export const EVENT_OVERHEAD_BYTES = 26;

/** Bytes of a gigabyte on the bill: decimal, as storage is sold. */
export const GIGABYTE = 1e9;

/** The scenarios whose lines stand for all lines of a month, in order of time, and how many of each there are. */
export type CostMix = readonly (readonly [scenario: string, countOf: (settings: CostSettings) => number])[];

export interface CostPart {
  readonly scenario: string;
  /** Lines a month. */
  readonly count: number;
  /** UTF-8 bytes of one line, without the overhead. */
  readonly bytes: number;
}

export interface Cost {
  readonly parts: readonly CostPart[];
  readonly lines: number;
  /** Bytes of a line on average over the mix, without the overhead; over its kinds where there is no line. */
  readonly averageBytes: number;
  /** Taken in a month, the overhead counted. */
  readonly gigabytes: number;
  /** US dollars a month. */
  readonly price: number;
}

/** What the lines of a month weigh and cost. `bytesOf` gives the UTF-8 bytes of a scenario's line. */
export function estimateCost(
  mix: CostMix,
  settings: CostSettings,
  bytesOf: (scenario: string) => number,
): Cost {
  const parts = mix.map(([scenario, countOf]) => ({
    scenario,
    count: countOf(settings),
    bytes: bytesOf(scenario),
  }));
  const lines = parts.reduce((sum, { count }) => sum + count, 0);
  const bytes = parts.reduce((sum, part) => sum + part.count * part.bytes, 0);
  const evenly = parts.reduce((sum, part) => sum + part.bytes, 0) / parts.length;
  const gigabytes = (bytes + lines * EVENT_OVERHEAD_BYTES) / GIGABYTE;
  return {
    parts,
    lines,
    averageBytes: lines > 0 ? bytes / lines : evenly,
    gigabytes,
    price: gigabytes * settings.pricePerGb,
  };
}
