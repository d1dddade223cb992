import type { Question } from '../question.ts';
import { busiestClients } from './busiestClients.ts';
import { concurrent } from './concurrent.ts';
import { connectsPerMinute } from './connectsPerMinute.ts';
import { currentFilter } from './currentFilter.ts';
import { durations } from './durations.ts';
import { errorsByRoute } from './errorsByRoute.ts';
import { errorTexts } from './errorTexts.ts';
import { goneRate } from './goneRate.ts';
import { latencyPercentiles } from './latencyPercentiles.ts';
import { oneConnection } from './oneConnection.ts';
import { openSessions } from './openSessions.ts';
import { otherLines } from './otherLines.ts';
import { refusedHandshakes } from './refusedHandshakes.ts';
import { whoClosed } from './whoClosed.ts';

/** Every question, in the order in which the interface offers them. */
export const QUESTIONS = [
  currentFilter,
  errorsByRoute,
  latencyPercentiles,
  connectsPerMinute,
  refusedHandshakes,
  oneConnection,
  whoClosed,
  durations,
  openSessions,
  goneRate,
  errorTexts,
  busiestClients,
  otherLines,
  concurrent,
] as const satisfies readonly Question[];
