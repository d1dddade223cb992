/** A line as CloudWatch has it. */
export interface Logged {
  readonly time: number;
  readonly message: string;
  readonly id: string;
}

const STREAM = '0123456789abcdef0123456789abcdef';
const iso = (time: number) => new Date(time).toISOString();
const cli = (time: number) => iso(time).replace('Z', '000+00:00');
const spaced = (time: number) => iso(time).replace('T', ' ').replace('Z', '');
const arrival = (time: number) => time + 20_000;
const json = (value: unknown) => JSON.stringify(value, null, 4);
const csvCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const maybeCell = (text: string) => (/[",\n]/.test(text) ? csvCell(text) : text);
const color = (code: number, text: string) => `\u001b[${code}m${text}\u001b[0m`;

/** A message as the tools show it that parse what is JSON. */
function parsedOr(message: string): unknown {
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === 'object' ? value : message;
  } catch {
    return message;
  }
}

/** As Python prints JSON for ASCII terminals. */
const ascii = (text: string) =>
  text.replace(/[^\0-\u007f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const tailJson = (time: string, stream: string, message: string) => {
  const value = parsedOr(message);
  return typeof value === 'string'
    ? `${time} ${stream} ${message}`
    : `${time} ${stream} \n${ascii(json(value))}`;
};

const eventOf = ({ time, message, id }: Logged, withId: boolean) => ({
  ...(withId && { logStreamName: STREAM }),
  timestamp: time,
  message,
  ingestionTime: arrival(time),
  ...(withId && { eventId: id }),
});
const resultOf = ({ time, message }: Logged) => [
  { field: '@timestamp', value: spaced(time) },
  { field: '@message', value: message },
  // No two results of AWS have the same pointer; a stand-in of it may give one to all.
  { field: '@ptr', value: 'CmEKIgogMTEx' },
];
const yamlText = (text: string) => `'${text.replaceAll("'", "''")}'`;
const envelope = (events: readonly Logged[]) =>
  JSON.stringify({
    messageType: 'DATA_MESSAGE',
    owner: '111122223333',
    logGroup: '/aws/apigateway/ws-access',
    logStream: STREAM,
    subscriptionFilters: ['all'],
    logEvents: events.map(({ id, time, message }) => ({ id, timestamp: time, message })),
  });
const control = JSON.stringify({
  messageType: 'CONTROL_MESSAGE',
  owner: 'CloudwatchLogs',
  logGroup: '',
  logStream: '',
  subscriptionFilters: [],
  logEvents: [
    { id: '', timestamp: 1, message: 'CWL CONTROL MESSAGE: Checking health of destination Firehose.' },
  ],
});
const joined = (events: readonly Logged[], write: (event: Logged) => string, between = '\n', after = '\n') =>
  events.map(write).join(between) + after;

interface Written {
  /** The id of the wrapping. */
  readonly wrapping: string;
  readonly name: string;
  readonly write: (events: readonly Logged[]) => string;
  /** Times are lost, or whole seconds only. */
  readonly time?: 'none' | 'seconds';
  /** A tool has parsed the lines, so only those that are JSON are like themselves. */
  readonly parses?: true;
  /** Only lines without tabs, or only JSON, can be told apart in it. */
  readonly only?: 'no-tabs' | 'json';
}

/** The shapes in which tools hand over log lines, each written as the tool writes it. */
export const WRITTEN: readonly Written[] = [
  { wrapping: 'rawLines', name: 'plain lines', time: 'none', write: (all) => joined(all, (e) => e.message) },
  {
    wrapping: 'rawLines',
    name: 'plain lines of Windows',
    time: 'none',
    write: (all) => joined(all, (e) => e.message, '\r\n', '\r\n'),
  },
  {
    wrapping: 'timedLines',
    name: 'aws logs tail',
    write: (all) => joined(all, (e) => `${cli(e.time)} ${STREAM} ${e.message}`),
  },
  {
    wrapping: 'timedLines',
    name: 'aws logs tail in colors',
    write: (all) => joined(all, (e) => `${color(32, cli(e.time))} ${color(36, STREAM)} ${e.message}`),
  },
  {
    wrapping: 'timedLines',
    name: 'aws logs tail --format short',
    time: 'seconds',
    write: (all) => joined(all, (e) => `${iso(e.time).slice(0, 19)} ${e.message}`),
  },
  {
    wrapping: 'timedLines',
    name: 'aws logs tail --format json',
    parses: true,
    write: (all) => joined(all, (e) => tailJson(cli(e.time), STREAM, e.message)),
  },
  {
    wrapping: 'timedLines',
    name: 'aws logs tail --format json in colors',
    parses: true,
    write: (all) => joined(all, (e) => tailJson(color(32, cli(e.time)), color(36, STREAM), e.message)),
  },
  {
    wrapping: 'timedLines',
    name: 'a task that exports to S3',
    write: (all) => joined(all, (e) => `${iso(e.time)} ${e.message}`),
  },
  {
    wrapping: 'eventsJson',
    name: 'filter-log-events',
    write: (all) => json({ events: all.map((e) => eventOf(e, true)), searchedLogStreams: [] }),
  },
  {
    wrapping: 'eventsJson',
    name: 'get-log-events',
    write: (all) =>
      json({
        events: all.map((e) => eventOf(e, false)),
        nextForwardToken: 'f/3991/s',
        nextBackwardToken: 'b/3991/s',
      }),
  },
  {
    wrapping: 'eventsText',
    name: 'filter-log-events --output text',
    write: (all) =>
      joined(all, (e) => ['EVENTS', e.id, arrival(e.time), STREAM, e.message, e.time].join('\t')),
  },
  {
    wrapping: 'eventsText',
    name: 'filter-log-events --output text, with line breaks after the lines',
    write: (all) =>
      joined(all, (e) => ['EVENTS', e.id, arrival(e.time), STREAM, `${e.message}\n`, e.time].join('\t')),
  },
  {
    wrapping: 'eventsText',
    name: 'get-log-events --output text',
    write: (all) =>
      `b/3991/s\tf/3992/s\n${joined(all, (e) => ['EVENTS', arrival(e.time), e.message, e.time].join('\t'))}`,
  },
  {
    wrapping: 'eventsYaml',
    name: 'filter-log-events --output yaml',
    write: (all) =>
      `events:\n${joined(
        all,
        (e) =>
          `- eventId: '${e.id}'\n  ingestionTime: ${arrival(e.time)}\n  logStreamName: ${STREAM}\n  message: ${yamlText(e.message)}\n  timestamp: ${e.time}`,
      )}searchedLogStreams: []\n`,
  },
  {
    wrapping: 'eventsYaml',
    name: 'get-log-events --output yaml-stream',
    write: (all) =>
      `- events:\n${joined(
        all,
        (e) =>
          `  - ingestionTime: ${arrival(e.time)}\n    message: ${yamlText(e.message)}\n    timestamp: ${e.time}`,
      )}  nextBackwardToken: b/3991/s\n  nextForwardToken: f/3992/s\n`,
  },
  {
    wrapping: 'eventsYaml',
    name: 'messages --output yaml',
    time: 'none',
    write: (all) => joined(all, (e) => `- ${yamlText(e.message)}`),
  },
  {
    wrapping: 'eventsYaml',
    name: 'get-query-results --output yaml',
    write: (all) =>
      `results:\n${joined(all, (e) =>
        resultOf(e)
          .map(
            ({ field, value }, i) =>
              `${i === 0 ? '- - ' : '  - '}field: '${field}'\n    value: ${yamlText(value)}`,
          )
          .join('\n'),
      )}status: Complete\n`,
  },
  {
    wrapping: 'messagesJson',
    name: 'messages --output json',
    time: 'none',
    write: (all) => json(all.map((e) => e.message)),
  },
  {
    wrapping: 'messagesJson',
    name: 'times and messages --output json',
    write: (all) => json(all.map((e) => [e.time, e.message])),
  },
  {
    wrapping: 'messagesText',
    name: 'messages --output text',
    time: 'none',
    only: 'no-tabs',
    write: (all) => joined(all, (e) => e.message, '\t'),
  },
  {
    wrapping: 'timedMessages',
    name: 'times and messages --output text',
    write: (all) => joined(all, (e) => `${e.time}\t${e.message}`),
  },
  {
    wrapping: 'queryResults',
    name: 'get-query-results',
    write: (all) =>
      json({
        queryLanguage: 'CWLI',
        results: all.map(resultOf),
        statistics: { recordsMatched: all.length },
        status: 'Complete',
      }),
  },
  {
    wrapping: 'queryResultsText',
    name: 'get-query-results --output text',
    write: (all) =>
      `CWLI\tComplete\n${joined(all, (e) =>
        resultOf(e)
          .map(({ field, value }) => `RESULTS\t${field}\t${value}`)
          .join('\n'),
      )}STATISTICS\t271.0\t4.0\t4.0\n`,
  },
  {
    wrapping: 'consoleCsv',
    name: 'log-events-viewer-result.csv',
    write: (all) => `timestamp,message\n${joined(all, (e) => `${e.time},${csvCell(`${e.message}\n`)}`)}`,
  },
  {
    wrapping: 'consoleCsv',
    name: 'logs-insights-results.csv',
    write: (all) =>
      `@timestamp,@message,@logStream\n${joined(all, (e) => `${spaced(e.time)},${maybeCell(e.message)},${STREAM}`)}`,
  },
  {
    wrapping: 'insightsJson',
    name: 'logs-insights-results.json',
    parses: true,
    write: (all) => json(all.map((e) => ({ '@timestamp': spaced(e.time), '@message': parsedOr(e.message) }))),
  },
  {
    wrapping: 'insightsMarkdown',
    name: 'the Markdown of Logs Insights',
    write: (all) =>
      [
        '**CloudWatch Logs Insights**    ',
        'region: us-east-1    ',
        'log-group-names: /aws/apigateway/ws-access    ',
        'query-string:',
        '  ```',
        'fields @timestamp, @message',
        '| sort @timestamp desc',
        '  ```',
        '---',
        '| @timestamp | @message | @logStream |',
        '| --- | --- | --- |',
        ...all.map((e) => `| ${spaced(e.time)} | ${e.message} | ${STREAM} |`),
        '---',
      ].join('\n'),
  },
  {
    wrapping: 'subscription',
    name: 'envelopes without line breaks',
    write: (all) => control + envelope(all.slice(0, 2)) + envelope(all.slice(2)),
  },
  {
    wrapping: 'subscription',
    name: 'envelopes, one a line',
    write: (all) => `${envelope(all.slice(0, 2))}\n${envelope(all.slice(2))}\n`,
  },
  {
    wrapping: 'gluedJson',
    name: 'JSON without line breaks',
    time: 'none',
    only: 'json',
    write: (all) => joined(all, (e) => e.message, '', ''),
  },
  {
    wrapping: 'gluedJson',
    name: 'JSON, indented',
    time: 'none',
    only: 'json',
    parses: true,
    write: (all) => joined(all, (e) => json(parsedOr(e.message))),
  },
  {
    wrapping: 'openSearch',
    name: 'a reply of OpenSearch',
    write: (all) =>
      JSON.stringify({
        took: 3,
        hits: {
          total: { value: all.length },
          hits: all.map((e) => ({
            _index: 'cwl-2026.01.14',
            _id: e.id,
            _source: {
              '@id': e.id,
              '@timestamp': iso(e.time),
              '@message': e.message,
              '@owner': '111122223333',
            },
          })),
        },
      }),
  },
  {
    wrapping: 'openSearchLines',
    name: 'documents of OpenSearch',
    write: (all) =>
      joined(all, (e) =>
        JSON.stringify({
          '@id': e.id,
          '@timestamp': iso(e.time),
          '@message': e.message,
          '@log_stream': STREAM,
        }),
      ),
  },
  {
    wrapping: 'dockerJson',
    name: 'a log file of Docker',
    write: (all) =>
      joined(all, (e) => JSON.stringify({ log: `${e.message}\n`, stream: 'stdout', time: iso(e.time) })),
  },
  {
    wrapping: 'functionLog',
    name: 'the log of a Lambda function',
    write: (all) =>
      `START RequestId: 1a2b Version: $LATEST\n${joined(all, (e) => `${iso(e.time)}\t1a2b-3c\tINFO\t${e.message}`)}END RequestId: 1a2b\nREPORT RequestId: 1a2b\tDuration: 3 ms\n`,
  },
  {
    wrapping: 'bracketedTime',
    name: 'awslogs',
    write: (all) => joined(all, (e) => `/aws/apigateway/ws-access ${STREAM}   [${iso(e.time)}] ${e.message}`),
  },
  {
    wrapping: 'bracketedTime',
    name: 'saw',
    write: (all) => joined(all, (e) => `[${iso(e.time)}] (${STREAM}) ${e.message}`),
  },
];
