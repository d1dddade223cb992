import { createCatalog } from '../core/catalog/catalog.ts';
import { CHOSEN, GROUP_FIELDS, type Columns, type GroupField } from '../core/logs/columns/columns.ts';
import {
  chooseRows,
  countAll,
  countChoice,
  type Choice,
  type CodeCounts,
} from '../core/logs/columns/select.ts';
import { isLife, NO_FILTER, type LogFilter } from '../core/logs/filter.ts';
import { FIELD_VARIABLES } from '../core/logs/logField.ts';
import type { LogReader } from '../core/logs/reading/readLog.ts';
import { scanHere, type ScanBlock } from '../core/logs/reading/scanBlock.ts';
import { sortByTime } from '../core/logs/summary/lifeRows.ts';
import { findSessions, type Session } from '../core/logs/summary/sessions.ts';
import { failureOf } from '../core/logs/columns/failureOf.ts';
import { summarize } from '../core/logs/summary/summarize.ts';
import { decodeEvent, recognizeWrapping } from '../core/logs/wrappings/recognizeWrapping.ts';
import { WRAPPINGS } from '../core/logs/wrappings/wrappings.ts';
import { summarizeRoutes } from '../core/logs/summary/summarizeRoutes.ts';
import { createDecoder, type Decoder } from '../core/read/decode.ts';
import type { Aside } from '../core/read/decoded.ts';
import type { ScanPlan } from '../core/read/scanPlan.ts';
import type { Escaping } from '../core/scenarios/render.ts';
import { readFields } from '../core/template/fields/readFields.ts';
import { parse } from '../core/template/parse.ts';
import type { Difference, LogDesk, LogSource } from './protocol.ts';
import { eachLine, eventOf, placeOf } from './rowLines.ts';
import { rowsOf } from './rowsOf.ts';
import { nameOf, readSource } from './readSource.ts';
import { createTextStore, type TextStore } from './textStore.ts';

/** One log that is open. */
interface Desk {
  readonly decoder: Decoder;
  readonly store: TextStore;
  readonly fields: readonly GroupField[];
  readonly escaping: Escaping;
  /** The beginning of the text. */
  head: string;
  reader: LogReader | undefined;
  isCancelled: boolean;
  filter: LogFilter;
  /** What is shown, of the rows that there were then. */
  choice: (Choice & { readonly columns: Columns }) | undefined;
  /** What it was chosen by. */
  shown: LogFilter;
  /** How many rows have each value, of so many rows. */
  whole: { readonly of: number; readonly counts: CodeCounts } | undefined;
  sessions: { readonly of: number; readonly all: readonly Session[] } | undefined;
  /** Which rows hold a text, the last that was looked for. */
  found: { readonly text: string; readonly rows: Uint8Array } | undefined;
}

/** `startScanning`: where blocks of lines are scanned. */
export function createLogDesk(startScanning: (plan: ScanPlan | undefined) => ScanBlock = scanHere): LogDesk {
  let desk: Desk | undefined;
  let shown = 0;
  let opened = 0;

  return {
    async open(source, tell) {
      if (desk) desk.isCancelled = true;
      const own = createDesk(source);
      desk = own;
      const id = ++opened;
      return await readSource(source, own, startScanning, (progress) => {
        if (id === opened) tell(progress);
      });
    },
    async fits(templates) {
      const own = desk;
      if (!own) return [];
      return await Promise.all(
        templates.map(async (template) => {
          const decoder = createDecoder(readFields(own.decoder.catalog, parse(template)), own.escaping);
          if (decoder.names.length === 0) return 0;
          return (await recognizeWrapping(own.head, decoder)).fit ?? 0;
        }),
      );
    },
    async propose() {
      const own = desk;
      if (!own) return undefined;
      // Few logs need it.
      const { proposeFromHead } = await import('../core/logs/propose/proposeFromHead.ts');
      return await proposeFromHead(own.decoder.catalog, own.head, own.escaping);
    },
    wrappings: () => WRAPPINGS.map(nameOf),
    cancel() {
      if (desk) desk.isCancelled = true;
    },
    async choose(filter) {
      const id = ++shown;
      const own = desk;
      if (!own?.reader) return undefined;
      own.filter = filter;
      const withText = await findText(own, () => id === shown);
      if (id !== shown) return undefined;
      const { columns } = own.reader.soFar;
      const choice = chooseRows(columns, filter, { withText, withEnd: connectionsThat(own, filter.end) });
      if (isLife(filter)) sortByTime(choice.rows, columns);
      own.choice = { ...choice, columns };
      own.shown = filter;
      return { shown: choice.rows.length, total: columns.rows };
    },
    summary() {
      if (!desk?.choice) return Promise.resolve(undefined);
      const { columns } = desk.choice;
      if (desk.whole?.of !== columns.rows) desk.whole = { of: columns.rows, counts: countAll(columns) };
      const { counts } = desk.whole;
      const selection = countChoice(columns, counts, desk.choice);
      return Promise.resolve(summarize(columns, selection, counts, desk.fields));
    },
    rows(from, to) {
      if (!desk?.reader || !desk.choice) return Promise.resolve([]);
      const { columns } = desk.reader.soFar;
      return Promise.resolve(rowsOf(columns, desk.choice.rows.subarray(from, to)));
    },
    rowsAt(places) {
      const shown = desk?.choice?.rows;
      if (!desk?.reader || !shown) return Promise.resolve([]);
      return Promise.resolve(
        rowsOf(
          desk.reader.soFar.columns,
          Uint32Array.from(places, (place) => shown[place] ?? 0),
        ),
      );
    },
    routes() {
      if (!desk?.reader || !desk.choice || !desk.fields.includes('route')) return Promise.resolve([]);
      return Promise.resolve(summarizeRoutes(desk.reader.soFar.columns, desk.choice.rows));
    },
    async line(row) {
      if (!desk?.reader) return undefined;
      const { decoder, reader } = desk;
      const event = await eventOf(desk, placeOf(reader, row));
      const decoded = event && decodeEvent(decoder, event);
      if (!event || decoded?.kind !== 'row') return undefined;
      return {
        text: event.text,
        pieces: decoded.readBy === 'text' ? decoder.divide(event.text) : undefined,
        readBy: decoded.readBy,
        values: decoder.names.flatMap((name, i) =>
          decoded.present?.includes(name) === false ? [] : [{ name, value: decoded.values[i] }],
        ),
        unexpected: decoded.unexpected,
        isChosen: decoded.isChosen === true,
      };
    },
    failure(from, way) {
      const rows = desk?.choice?.rows;
      if (!desk?.reader || !rows) return Promise.resolve(-1);
      const { columns } = desk.reader.soFar;
      const failures = failureOf(columns);
      const { codes } = columns.coded.status;
      for (let place = from + way; place >= 0 && place < rows.length; place += way)
        if ((failures[codes[rows[place] ?? 0] ?? 0] ?? 0) > 0) return Promise.resolve(place);
      return Promise.resolve(-1);
    },
    async sessions(most) {
      const { makeStrips } = await import('../core/logs/summary/strips.ts');
      if (!desk?.reader || !desk.choice) return { all: 0, sessions: [], strips: [], ends: {} };
      const { columns } = desk.reader.soFar;
      const isShown = new Uint8Array(columns.coded.connection.texts.length);
      for (const row of desk.choice.rows) isShown[columns.coded.connection.codes[row] ?? 0] = 1;
      const sessions = allSessions(desk).filter(({ code }) => isShown[code] === 1);
      const ends: Record<string, number> = {};
      for (const { end } of sessions) ends[end] = (ends[end] ?? 0) + 1;
      const sorted = sessions.toSorted((a, b) => b.failing - a.failing || b.rows - a.rows);
      const listed = sorted.slice(0, most);
      return { all: sessions.length, sessions: listed, strips: makeStrips(columns, listed), ends };
    },
    async life() {
      const { planLife } = await import('../core/logs/summary/lifePlan.ts');
      const [term] = desk?.shown && isLife(desk.shown) ? desk.shown.only : [];
      const session = desk && allSessions(desk).find(({ connection }) => connection === term?.value);
      if (!session || !desk?.reader || !desk.choice) return undefined;
      const alike = allSessions(desk).filter(({ end }) => end === session.end).length;
      const plan = planLife(desk.reader.soFar.columns, desk.choice.rows);
      return { session, plan, alike };
    },
    async answer(asked) {
      // Few ask, and not at the beginning.
      const { answerLog } = await import('../core/queries/answerLog.ts');
      if (!desk?.reader) return undefined;
      const { columns, asides } = desk.reader.soFar;
      return answerLog(
        columns,
        Object.values(asides).reduce((sum, count) => sum + count, 0),
        asked,
      );
    },
    async asides(reason, most) {
      const own = desk;
      if (!own?.reader) return [];
      const { tellAside } = await import('../core/read/asideWords.ts');
      const { decoder, reader } = own;
      const lines = reader.soFar.asideLines.filter((line) => line.reason === reason).slice(0, most);
      return await Promise.all(
        lines.map(async ({ at, length, line }) => {
          const event = await eventOf(own, { at, length });
          const decoded = event && decodeEvent(decoder, event);
          const aside = decoded?.kind === 'aside' ? decoded : undefined;
          return {
            reason,
            line,
            text: event?.text ?? '',
            about: aside ? tellAside(decoder.catalog, aside, decoder.names) : { en: '', ko: '' },
            ...(aside?.reason === 'ambiguous' &&
              aside.isOrdered && { differences: differencesOf(aside, decoder) }),
          };
        }),
      );
    },
    async save(withChosen) {
      const own = desk;
      const parts: string[] = [];
      if (own?.reader && own.choice) {
        const { marks } = own.reader.soFar.columns;
        const wanted = new Uint8Array(own.choice.columns.rows);
        for (const row of own.choice.rows)
          if (withChosen || ((marks[row] ?? 0) & CHOSEN) === 0) wanted[row] = 1;
        await eachLine(
          own,
          (row) => wanted[row] === 1,
          // A time that only the tool has printed is part of what was logged.
          (_, text, record) => parts.push(`${own.reader?.wrapping.isPrinted ? record : text}\n`),
        );
      }
      return new Blob(parts, { type: 'text/plain' });
    },
  };
}

function createDesk({ template, catalog, escaping, taken }: LogSource): Desk {
  const decoder = createDecoder(readFields(createCatalog(catalog), parse(template)), escaping, taken);
  return {
    decoder,
    store: createTextStore(),
    fields: GROUP_FIELDS.filter((field) =>
      FIELD_VARIABLES[field].some((name) => decoder.names.includes(name)),
    ),
    escaping,
    head: '',
    reader: undefined,
    isCancelled: false,
    filter: NO_FILTER,
    choice: undefined,
    shown: NO_FILTER,
    whole: undefined,
    sessions: undefined,
    found: undefined,
  };
}

function differencesOf(
  { readings: [late, early] }: Extract<Aside, { reason: 'ambiguous' }>,
  { names }: Decoder,
): readonly Difference[] {
  return names.flatMap((name, i) => (late[i] === early[i] ? [] : [{ name, late: late[i], early: early[i] }]));
}

function allSessions(desk: Desk): readonly Session[] {
  if (!desk.reader) return [];
  const { columns } = desk.reader.soFar;
  if (desk.sessions?.of !== columns.rows) desk.sessions = { of: columns.rows, all: findSessions(columns) };
  return desk.sessions.all;
}

/** By code of a connection: 1 where it ended so; undefined where nothing is said of ends. */
function connectionsThat(desk: Desk, end: LogFilter['end']): Uint8Array | undefined {
  if (end === undefined || !desk.reader) return undefined;
  const ended = new Uint8Array(desk.reader.soFar.columns.coded.connection.texts.length);
  for (const session of allSessions(desk)) if (session.end === end) ended[session.code] = 1;
  return ended;
}

/** By row, 1 where the line holds the text of the filter; undefined where it names none. */
async function findText(desk: Desk, isWanted: () => boolean): Promise<Uint8Array | undefined> {
  const { text = '' } = desk.filter;
  if (text === '' || !desk.reader) return undefined;
  const total = desk.reader.soFar.columns.rows;
  if (desk.found?.text === text && desk.found.rows.length === total) return desk.found.rows;
  const rows = new Uint8Array(total);
  await eachLine(desk, isWanted, (row, line) => {
    if (line.includes(text)) rows[row] = 1;
  });
  if (isWanted()) desk.found = { text, rows };
  return rows;
}
