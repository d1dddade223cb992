import type { CatalogFacts } from '../core/catalog/catalog.ts';
import type { GroupField } from '../core/logs/columns/columns.ts';
import type { LogFilter } from '../core/logs/filter.ts';
import type { Proposal } from '../core/logs/propose/proposal.ts';
import type { Seen } from '../core/logs/reading/readLog.ts';
import type { LifePlan } from '../core/logs/summary/lifePlan.ts';
import type { Session } from '../core/logs/summary/sessions.ts';
import type { Strip } from '../core/logs/summary/strips.ts';
import type { RouteSummary, Summary } from '../core/logs/summary/summary.ts';
import type { LogAnswer } from '../core/queries/answerLog.ts';
import type { Asked } from '../core/queries/question.ts';
import type { AsideReason, Row as DecodedRow } from '../core/read/decoded.ts';
import type { Reach } from '../core/read/extremeReading.ts';
import type { Separability } from '../core/read/separability.ts';
import type { Escaping } from '../core/scenarios/render.ts';
import type { Text } from '../core/text.ts';
import type { Refusal } from './unpack.ts';

/** A log to read, and the template that its lines were written with. */
export interface LogSource {
  /** One log, in as many files as it came in. */
  readonly files: readonly Blob[];
  readonly template: string;
  /** What the names in it mean. */
  readonly catalog: CatalogFacts;
  readonly escaping: Escaping;
  /** The id of a wrapping, where a person has chosen one. */
  readonly wrapping?: string | undefined;
  /** The reading that a person has chosen for lines with two. */
  readonly taken?: Reach | undefined;
}

/** A wrapping, and what people call it. */
export interface Named {
  readonly id: string;
  readonly label: Text;
}

/** How far a log is read. Sizes are bytes of its files. */
export interface Progress {
  readonly state: 'reading' | 'done' | 'cancelled' | 'full' | 'refused';
  readonly read: number;
  readonly size: number;
  readonly rows: number;
  readonly asides: Readonly<Partial<Record<AsideReason, number>>>;
  readonly refusal?: Refusal;
  readonly wrapping?: Named;
  /** A file is gzip, and breaks off in the middle of it. */
  readonly isPacked: boolean;
  readonly isCutOff: boolean;
  readonly repeated: number;
  readonly unexpected: number;
  /** How many rows have two readings, of which a person has chosen one. */
  readonly chosen: number;
  readonly separability?: Separability['kind'];
  /** The fields that the template logs. */
  readonly fields: readonly GroupField[];
  readonly hasLatency: boolean;
  readonly names: readonly string[];
  readonly seen: readonly Seen[];
}

/** A line of the list. Values are as in the log; undefined is empty. */
export interface Row {
  /** Which row of the log it is, from 0. */
  readonly row: number;
  /** Epoch milliseconds; NaN for none. */
  readonly time: number;
  /** The milliseconds of the time are known. */
  readonly isExact: boolean;
  readonly latency: number;
  readonly event: string | undefined;
  readonly route: string | undefined;
  readonly status: string | undefined;
  readonly connection: string | undefined;
  readonly error: string | undefined;
  /** The line has two readings, of which a person has chosen this one. */
  readonly isChosen: boolean;
  /** 0: it does not fail; 1: the client's failure (4xx); 2: the server's (5xx). */
  readonly failure: 0 | 1 | 2;
}

/** A line that was opened. */
export interface OpenedLine {
  readonly text: string;
  /** What each token of the template printed; undefined where the line was read by its keys. */
  readonly pieces: readonly string[] | undefined;
  readonly readBy: DecodedRow['readBy'];
  /** Those that the line has; an empty one is undefined. */
  readonly values: readonly { readonly name: string; readonly value: string | undefined }[];
  readonly unexpected: readonly string[];
  readonly isChosen: boolean;
}

/** A line that was set aside. */
export interface OpenedAside {
  readonly reason: AsideReason;
  readonly line: number;
  readonly text: string;
  /** Why, in a sentence. */
  readonly about: Text;
  /** Where it has two readings that can be chosen for all such lines: the values that differ. */
  readonly differences?: readonly Difference[];
}

/** A variable that has another value in the reading whose values end late than in the one whose values end early. */
export interface Difference extends Readonly<Record<Reach, string | undefined>> {
  readonly name: string;
}

/** One connection, and how its rows are told. */
export interface Life {
  readonly session: Session;
  readonly plan: LifePlan;
  /** How many connections of the log ended as it did, itself among them. */
  readonly alike: number;
}

/** What the page asks the worker. Everything is about the log that was opened last. */
export interface LogDesk {
  /** Reads until all is read, or something stops it; tells how far it is on the way. */
  open(source: LogSource, tell: (progress: Progress) => void): Promise<Progress>;
  cancel(): void;
  /** How many of the first lines each of some templates reads, from 0 to 1, in their order. */
  fits(templates: readonly string[]): Promise<readonly number[]>;
  /** The template that the first lines were written with, as far as they tell; undefined where none comes out. */
  propose(): Promise<Proposal | undefined>;
  /** All wrappings, for a person to choose from. */
  wrappings(): readonly Named[];
  /** Sets what is shown, in the order of the file, or by time where it is one connection. Undefined where another call has taken its place. */
  choose(filter: LogFilter): Promise<Pick<Summary, 'shown' | 'total'> | undefined>;
  /** What is shown, in figures. */
  summary(): Promise<Summary | undefined>;
  /** Of the rows that are shown, those from one place to another. */
  rows(from: number, to: number): Promise<readonly Row[]>;
  /** Of the rows that are shown, those at some places. */
  rowsAt(places: readonly number[]): Promise<readonly Row[]>;
  /** The routes of the rows that are shown, those that fail most first. */
  routes(): Promise<readonly RouteSummary[]>;
  line(row: number): Promise<OpenedLine | undefined>;
  /** The place of the next failing row that is shown, after or before a place; -1 where there is none. */
  failure(from: number, way: 1 | -1): Promise<number>;
  /** Connections with a row that is shown, those that fail most first, and how many there are. */
  sessions(most: number): Promise<{
    readonly all: number;
    readonly sessions: readonly Session[];
    /** The life of each as a small drawing. */
    readonly strips: readonly Strip[];
    readonly ends: Readonly<Record<string, number>>;
  }>;
  /** What all lines that were read answer to a question; undefined where only their text would tell. */
  answer(asked: Asked): Promise<LogAnswer | undefined>;
  /** The connection whose rows are shown; undefined where they are those of others too. */
  life(): Promise<Life | undefined>;
  asides(reason: AsideReason, most: number): Promise<readonly OpenedAside[]>;
  /** The lines that are shown, as they were logged; those with two readings only where they are asked for. */
  save(withChosen: boolean): Promise<Blob>;
}
