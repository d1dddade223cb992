import { bracketedTime } from './bracketedTime.ts';
import { consoleCsv } from './consoleCsv.ts';
import { dockerJson } from './dockerJson.ts';
import { eventsJson } from './eventsJson.ts';
import { eventsText } from './eventsText.ts';
import { eventsYaml } from './eventsYaml.ts';
import { functionLog } from './functionLog.ts';
import { gluedJson } from './gluedJson.ts';
import { insightsJson } from './insightsJson.ts';
import { insightsMarkdown } from './insightsMarkdown.ts';
import { messagesJson } from './messagesJson.ts';
import { messagesText } from './messagesText.ts';
import { openSearch, openSearchLines } from './openSearch.ts';
import { queryResults } from './queryResults.ts';
import { queryResultsText } from './queryResultsText.ts';
import { rawLines } from './rawLines.ts';
import { subscription } from './subscription.ts';
import { timedLines } from './timedLines.ts';
import { timedMessages } from './timedMessages.ts';
import type { Wrapping } from './wrapping.ts';

/** All wrappings, those that people meet most first. */
export const WRAPPINGS: readonly Wrapping[] = [
  rawLines,
  timedLines,
  eventsJson,
  eventsText,
  eventsYaml,
  messagesJson,
  messagesText,
  timedMessages,
  queryResults,
  queryResultsText,
  consoleCsv,
  insightsJson,
  insightsMarkdown,
  subscription,
  gluedJson,
  openSearch,
  openSearchLines,
  dockerJson,
  functionLog,
  bracketedTime,
];
