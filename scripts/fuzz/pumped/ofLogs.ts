// @ts-nocheck
import { inFolder, list } from './inFolder.ts';

export const MODULES = [
  'core/apis/apis',
  ...inFolder('core/read', 'asideWords decode lineScanner'),
  ...inFolder('core/template', 'parse fields/readFields'),
  ...inFolder(
    'core/logs',
    'filter stripColors propose/proposal propose/proposeFromHead reading/readLog reading/scanBlock',
  ),
  ...inFolder('core/logs/columns', 'columns failureOf select'),
  ...inFolder('core/logs/summary', 'lifePlan lifeRows lifeStep sessions strips summarize summarizeRoutes'),
  ...inFolder('core/logs/wrappings', 'recognizeWrapping wrappings'),
  ...inFolder('core/queries', 'answerLog layout writeQuery languages/languages questions/questions'),
];

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
export function ofLogs(core) {
  const { catalog } = core.DEFAULT_API;
  const fieldsOf = (text) => core.readFields(catalog, core.parse(text));
  const decoders = Object.entries(TEMPLATES).map(([name, template]) => {
    const decoder = core.createDecoder(fieldsOf(template), 'raw');
    decoder.separability();
    return { name, decoder };
  });
  const ambiguous = core.createDecoder(
    fieldsOf('$context.status,$context.identity.userAgent,$context.error.message'),
    'raw',
    'late',
  );
  const encoder = new TextEncoder();
  const textDecoder = new TextDecoder();
  const startScanning = (plan) => {
    const scanner = plan && core.createLineScanner(plan);
    return (block) => core.scanBlock(block, scanner);
  };
  const readLog = async (decoder, wrapping, text) => {
    const reader = await core.createLogReader(
      decoder,
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
  const columnsOf = async (text) => {
    const [{ decoder }] = decoders.filter(({ name }) => name === 'pairs');
    const value = text.replaceAll(/\s/g, '').slice(0, 50);
    const line = `id=a event=MESSAGE route=${value || '-'} at=1700000000000\n`;
    const raw = core.WRAPPINGS.find(({ isPlain }) => isPlain);
    const { columns } = await readLog(decoder, raw, line.repeat(Math.ceil(text.length / line.length)));
    return columns;
  };
  const questions = list({
    'a summary of a log': async (text) => {
      const columns = await columnsOf(text);
      const counts = core.countAll(columns);
      const not = [{ field: 'route', value: text }];
      const selection = core.countChoice(
        columns,
        counts,
        core.chooseRows(columns, { ...core.NO_FILTER, not }),
      );
      const whole = core.countChoice(columns, counts, core.chooseRows(columns, core.NO_FILTER));
      core.failureOf(columns);
      core.summarize(columns, selection, counts, core.GROUP_FIELDS);
      core.summarizeRoutes(columns, whole.rows);
      core.sortByTime(whole.rows, columns);
      core.planLife(columns, whole.rows);
      core.makeStrips(columns, core.findSessions(columns));
      core.lifeStep({ event: 'MESSAGE', route: text, status: '200' });
    },
    'answers of a log': async (text) => {
      const columns = await columnsOf(text);
      const layout = core.readLayout(fieldsOf(TEMPLATES.pairs));
      for (const question of core.QUESTIONS) {
        const { asked } = core.writeQuery(layout, core.LANGUAGES[0], question, { connection: text });
        if (asked) core.answerLog(columns, 0, asked);
      }
    },
  });
  const ofLines = [
    ...decoders.map(({ name, decoder }) => ({
      name: `a line of ${name}`,
      run: (text) => {
        const decoded = core.decodeEvent(decoder, { text });
        if (decoded.kind === 'aside') core.tellAside(catalog, decoded, decoder.names);
        decoder.divide(text);
        decoder.decodeParsed({ message: text, [text]: [text] });
      },
    })),
    { name: 'a line with two readings', run: (text) => ambiguous.decode(text) },
    { name: 'stripColors', run: core.stripColors },
    { name: 'recognizeWrapping', run: (text) => core.recognizeWrapping(text, decoders[0].decoder) },
    { name: 'proposeFromHead', run: propose },
    ...core.WRAPPINGS.map((wrapping) => ({
      name: `a log as ${wrapping.id}`,
      run: (text) => readLog(decoders[0].decoder, wrapping, text),
    })),
    ...questions,
  ];
  const ofTemplates = [
    {
      name: 'a decoder',
      run: (fields) => {
        const decoder = core.createDecoder(fields, 'raw');
        decoder.separability();
        decoder.decode('x');
      },
    },
    // The page writes them in one language at a time.
    ...core.LANGUAGES.map((language) => ({
      name: `every question as ${language.id}`,
      run: (fields) => {
        const layout = core.readLayout(fields);
        for (const question of core.QUESTIONS) core.writeQuery(layout, language, question);
      },
    })),
  ];
  return [
    ...ofLines,
    ...ofTemplates.map((each) => ({ ...each, prepare: fieldsOf })),
    {
      name: 'a query with what is typed',
      prepare: (text) => text.slice(0, 12_288),
      run: (text) => {
        const layout = core.readLayout(fieldsOf(TEMPLATES.pairs));
        const filter = { ...core.NO_FILTER, only: [{ field: 'route', value: text }], text };
        for (const language of core.LANGUAGES)
          for (const question of core.QUESTIONS)
            core.writeQuery(layout, language, question, { filter, connection: text });
      },
    },
  ].map((each) => ({ limit: LIMIT, ...each }));

  async function propose(text) {
    const { texts, columns } = (await core.proposeFromHead(catalog, text, 'raw')) ?? {
      texts: [text],
      columns: [],
    };
    const choices = columns.map(({ choice }) => choice);
    core.writeProposal({ texts, columns }, choices);
  }
}
