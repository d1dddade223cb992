import { athenaQuery } from './athenaQuery.ts';
import { athenaExport, athenaMessages, athenaRaw } from './athenaTables.ts';
import { indexPolicy } from './indexPolicy.ts';
import { insights } from './insights.ts';
import type { Language } from './language.ts';
import { metricFilter } from './metricFilter.ts';
import { regularExpression } from './regularExpression.ts';
import { subscriptionFilter } from './subscriptionFilter.ts';

/** Every language, in the order in which the interface offers them: group by group. */
export const LANGUAGES = [
  insights,
  metricFilter,
  subscriptionFilter,
  indexPolicy,
  athenaQuery,
  athenaMessages,
  athenaExport,
  athenaRaw,
  regularExpression,
] as const satisfies readonly Language[];
