import type { Fields } from '../../../src/core/template/fields/fields.ts';
import type { Wrapping } from '../../../src/core/logs/wrappings/wrapping.ts';
import type { ScanBlock } from '../../../src/core/logs/reading/scanBlock.ts';
import type { LogSoFar } from '../../../src/core/logs/reading/readLog.ts';
import type { LogFilter } from '../../../src/core/logs/filter.ts';
import type { Decoder } from '../../../src/core/read/decode.ts';
import type { ScanPlan } from '../../../src/core/read/scanPlan.ts';
import { list, listOver, type Core, type Tried } from './tried.ts';

/** Templates whose lines are read in ways of their own: keys, columns, tags, pairs, and what nothing parts. */
const TEMPLATES = {
  JSON: '{"id":"$context.requestId","status":$context.status,"message":"$context.error.message"}',
  columns: '$context.requestId,$context.status,"$context.identity.userAgent"',
  'plain text':
    '$context.identity.sourceIp [$context.requestTime] "$context.routeKey" $context.error.message',
  pairs:
    'id=$context.requestId event=$context.eventType route=$context.routeKey at=$context.requestTimeEpoch',
  XML: '<r id="$context.requestId"><u>$context.identity.userAgent</u></r>',
};

/** A worker reads logs, in pieces: it may take its time for a text, as long as that grows with the text alone. */
const LIMIT = 1000;

/** Readers of lines, logs and questions. */
export function ofLogs(core: Core): readonly Tried[] {
  const { catalog } = core.DEFAULT_API;
  const fieldsOf = (text: string) => core.readFields(catalog, core.parse(text), core.XML_READER);
  const decoderOf = (template: string) => {
    const decoder = core.createDecoder(fieldsOf(template), 'raw');
    decoder.separability();
    return decoder;
  };
  const decoder = decoderOf(TEMPLATES.JSON);
  const ofPairs = decoderOf(TEMPLATES.pairs);
  const layoutOfPairs = core.readLayout(fieldsOf(TEMPLATES.pairs));
  const ambiguous = core.createDecoder(
    fieldsOf('$context.status,$context.identity.userAgent,$context.error.message'),
    'raw',
    'late',
  );
  const encoder = new TextEncoder();
  const textDecoder = new TextDecoder();
  const startScanning = (plan: ScanPlan | undefined): ScanBlock => {
    const scanner = plan && core.createLineScanner(plan);
    return (block) => core.scanBlock(block, scanner);
  };
  const readLog = async (reading: Decoder, wrapping: Wrapping, text: string): Promise<LogSoFar> => {
    const reader = await core.createLogReader(
      reading,
      wrapping,
      (bytes) => textDecoder.decode(bytes),
      startScanning,
    );
    const bytes = encoder.encode(text);
    for (let at = 0; at < bytes.length; at += 4096) reader.push(bytes.subarray(at, at + 4096));
    reader.end();
    return reader.soFar;
  };
  /** A log whose every line has the text in a value. */
  const columnsOf = async (text: string) => {
    const value = text.replaceAll(/\s/g, '').slice(0, 50);
    const line = `id=a event=MESSAGE route=${value || '-'} at=1700000000000\n`;
    const raw = core.WRAPPINGS.find(({ isPlain }) => isPlain);
    if (!raw) throw new Error('No wrapping is plain.');
    const { columns } = await readLog(ofPairs, raw, line.repeat(Math.ceil(text.length / line.length)));
    return columns;
  };
  const ofTexts = {
    ...Object.fromEntries(
      Object.entries(TEMPLATES).map(([name, template]) => {
        const own = decoderOf(template);
        const decode = (text: string) => {
          const decoded = core.decodeEvent(own, { text });
          if (decoded.kind === 'aside') core.tellAside(catalog, decoded, own.names);
          own.divide(text);
          own.decodeParsed({ message: text, [text]: [text] });
        };
        return [`a line of ${name}`, decode];
      }),
    ),
    'a line with two readings': (text: string) => ambiguous.decode(text),
    stripColors: core.stripColors,
    recognizeWrapping: (text: string) => core.recognizeWrapping(text, decoder),
    proposeFromHead: async (text: string) => {
      const { texts, columns } = (await core.proposeFromHead(catalog, text, 'raw')) ?? {
        texts: [text],
        columns: [],
      };
      const choices = columns.map(({ choice }) => choice);
      core.writeProposal({ texts, columns }, choices);
    },
    ...Object.fromEntries(
      core.WRAPPINGS.map((wrapping) => [
        `a log as ${wrapping.id}`,
        (text: string) => readLog(decoder, wrapping, text),
      ]),
    ),
    'a summary of a log': async (text: string) => {
      const columns = await columnsOf(text);
      const counts = core.countAll(columns);
      const filter: LogFilter = { ...core.NO_FILTER, not: [{ field: 'route', value: text }] };
      const selection = core.countChoice(columns, counts, core.chooseRows(columns, filter));
      const whole = core.countChoice(columns, counts, core.chooseRows(columns, core.NO_FILTER));
      core.failureOf(columns);
      core.summarize(columns, selection, counts, core.GROUP_FIELDS);
      core.summarizeRoutes(columns, whole.rows);
      core.sortByTime(whole.rows, columns);
      core.planLife(columns, whole.rows);
      core.makeStrips(columns, core.findSessions(columns));
      core.lifeStep({ event: 'MESSAGE', route: text, status: '200' });
    },
    'answers of a log': async (text: string) => {
      const columns = await columnsOf(text);
      const [language] = core.LANGUAGES;
      for (const question of core.QUESTIONS) {
        const written = language && core.writeQuery(layoutOfPairs, language, question, { connection: text });
        if (written?.kind === 'text' && written.asked) core.answerLog(columns, 0, written.asked);
      }
    },
  };
  return [
    ...list(ofTexts, { limit: LIMIT }),
    ...listOver(
      fieldsOf,
      {
        'a decoder': (fields) => {
          const own = core.createDecoder(fields, 'raw');
          own.separability();
          own.decode('x');
        },
        // The page writes them in one language at a time.
        ...Object.fromEntries(
          core.LANGUAGES.map((language) => [
            `every question as ${language.id}`,
            (fields: Fields) => {
              const layout = core.readLayout(fields);
              for (const question of core.QUESTIONS) core.writeQuery(layout, language, question);
            },
          ]),
        ),
      },
      { limit: LIMIT },
    ),
    ...listOver(
      (text) => text.slice(0, 12_288),
      {
        'a query with what is typed': (text) => {
          const filter: LogFilter = { ...core.NO_FILTER, only: [{ field: 'route', value: text }] };
          for (const language of core.LANGUAGES)
            for (const question of core.QUESTIONS)
              core.writeQuery(layoutOfPairs, language, question, { filter, connection: text });
        },
      },
      { limit: LIMIT },
    ),
  ];
}
