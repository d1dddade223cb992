import { KEEP_FOREVER } from '../../settings/retention.ts';

/**
 * The names that CDK has for the days; left out, it keeps for two years.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_logs.RetentionDays.html
 */
const NAMES: Readonly<Record<number, string>> = {
  [KEEP_FOREVER]: 'INFINITE',
  1: 'ONE_DAY',
  3: 'THREE_DAYS',
  5: 'FIVE_DAYS',
  7: 'ONE_WEEK',
  14: 'TWO_WEEKS',
  30: 'ONE_MONTH',
  60: 'TWO_MONTHS',
  90: 'THREE_MONTHS',
  120: 'FOUR_MONTHS',
  150: 'FIVE_MONTHS',
  180: 'SIX_MONTHS',
  365: 'ONE_YEAR',
  400: 'THIRTEEN_MONTHS',
  545: 'EIGHTEEN_MONTHS',
  731: 'TWO_YEARS',
  1096: 'THREE_YEARS',
  1827: 'FIVE_YEARS',
  2192: 'SIX_YEARS',
  2557: 'SEVEN_YEARS',
  2922: 'EIGHT_YEARS',
  3288: 'NINE_YEARS',
  3653: 'TEN_YEARS',
};

/** The member of `RetentionDays` for a number of days that CloudWatch Logs offers; 0 keeps for ever. */
export const nameRetention = (days: number): string => `RetentionDays.${NAMES[days] ?? 'INFINITE'}`;
