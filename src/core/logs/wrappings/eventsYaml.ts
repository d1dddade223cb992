import { createLineCutter } from '../cutters/lineCutter.ts';
import type { LogEvent } from '../logEvent.ts';
import { resultEvent } from './queryResults.ts';
import { eventOf, member } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/** What the AWS CLI prints as YAML, of events, of the results of a query, or of lines alone; also its `yaml-stream`. */
export const eventsYaml: Wrapping = {
  id: 'eventsYaml',
  label: { en: 'AWS CLI output, YAML', ko: 'AWS CLI 출력(YAML)' },
  recognize: recognizeBy(
    /^(?:- )?(?:events|results|queryLanguage|nextBackwardToken|nextForwardToken|searchedLogStreams): ?|^- ['"]/,
  ),
  async createReader() {
    // Half of what reads logs would be this library.
    const { parse } = await import('yaml');
    return { cutter: createEventCutter(), read: (record) => readEvent(record, parse) };
  },
};

const createEventCutter = () =>
  createLineCutter({
    begins:
      /^(?:- )?\w+:|^ {2}(?:searchedLogStreams|next\w*Token|statistics|status|queryLanguage|encryptionKey):|^(?: {2})?- (?:- field|eventId|ingestionTime|logStreamName|message|timestamp):|^- ['"{]/,
  });

function readEvent(record: string, parse: (text: string) => unknown): LogEvent | undefined {
  if (!/^ *- (?!events:|results:)/.test(record)) return undefined;
  const item: unknown = member(parseSafely(record, parse), '0');
  if (Array.isArray(item)) return resultEvent(item);
  return typeof item === 'string'
    ? eventOf(item)
    : eventOf(member(item, 'message'), member(item, 'timestamp'), member(item, 'eventId'));
}

function parseSafely(record: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(record);
  } catch {
    return undefined;
  }
}
