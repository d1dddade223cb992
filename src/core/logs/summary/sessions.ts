import { EXACT, type Columns } from '../columns/columns.ts';
import { failureOf } from '../columns/failureOf.ts';

/** How the life of a connection ended. */
export const SESSION_ENDS = ['refused', 'backend', 'idle', 'two-hours', 'client-or-unknown', 'open'] as const;
export type SessionEnd = (typeof SESSION_ENDS)[number];

/** Ends that no line of the log names. */
export const INFERRED_ENDS: readonly SessionEnd[] = ['backend', 'idle', 'two-hours'];

/** The life of one connection, as far as the log tells it. */
export interface Session {
  readonly connection: string;
  /** The code of the connection in the columns. */
  readonly code: number;
  /** Epoch milliseconds; NaN where the log does not tell. */
  readonly openedAt: number;
  readonly closedAt: number;
  /** The first line of the connection is not its `CONNECT`: it was opened before the log begins. */
  readonly beganBefore: boolean;
  /** The milliseconds of all its times are known. */
  readonly isExact: boolean;
  readonly end: SessionEnd;
  /** How long nothing was logged before the end, in milliseconds. */
  readonly silentFor: number;
  readonly messages: number;
  /** Calls of the backend to the connection, and those that came too late for it. */
  readonly calls: number;
  readonly gone: number;
  readonly failing: number;
  readonly rows: number;
}

/** API Gateway closes a connection after 10 minutes without a message and after 2 hours. Source: QUOTA_DOCS. */
const IDLE = 590_000;
const LONGEST = 7_190_000;
/** How soon after the backend's `DELETE` a connection is closed by it, in milliseconds. */
const SOON = 2_000;

/** The connections of a log, each with its life, in the order in which they begin. Lines without a connection are none. */
export function findSessions(columns: Columns): Session[] {
  const { coded, time, marks, connectedAt, rows } = columns;
  const failures = failureOf(columns);
  const event = (name: string) => coded.event.texts.indexOf(name);
  const [connect, message, disconnect, call] = [
    event('CONNECT'),
    event('MESSAGE'),
    event('DISCONNECT'),
    event('CONNECTION_API'),
  ];
  const isDelete = Uint8Array.from(coded.route.texts, (text) => (text.startsWith('DELETE ') ? 1 : 0));
  const lives = new Map<number, Life>();
  for (let row = 0; row < rows; row++) {
    const code = coded.connection.codes[row] ?? 0;
    if (code === 0) continue;
    let life = lives.get(code);
    if (!life) {
      life = createLife();
      lives.set(code, life);
    }
    const at = time[row] ?? NaN;
    const kind = coded.event.codes[row] ?? 0;
    const failure = failures[coded.status.codes[row] ?? 0] ?? 0;
    const opened = connectedAt[row] ?? NaN;
    life.rows++;
    if (((marks[row] ?? 0) & EXACT) === 0) life.isExact = false;
    if (at < life.first) life.first = at;
    if (failure > 0) life.failing++;
    if (!Number.isNaN(opened)) life.connectedAt = opened;
    if (kind === connect) {
      if (failure > 0) life.refused = true;
      else life.openedAt = at;
    } else if (kind === disconnect) life.closedAt = at;
    else {
      life.times.push(at);
      if (kind === message) life.messages++;
      else if (kind === call) {
        life.calls++;
        if (coded.status.texts[coded.status.codes[row] ?? 0] === '410') life.gone++;
        else if (isDelete[coded.route.codes[row] ?? 0] === 1) life.deletedAt = at;
      }
    }
  }
  return [...lives].map(([code, life]) => sessionOf(coded.connection.texts[code] ?? '', code, life));
}

interface Life {
  first: number;
  connectedAt: number;
  openedAt: number;
  closedAt: number;
  deletedAt: number;
  refused: boolean;
  isExact: boolean;
  messages: number;
  calls: number;
  gone: number;
  failing: number;
  rows: number;
  /** When messages and calls came. */
  readonly times: number[];
}

const createLife = (): Life => ({
  first: Infinity,
  connectedAt: NaN,
  openedAt: NaN,
  closedAt: NaN,
  deletedAt: NaN,
  refused: false,
  isExact: true,
  messages: 0,
  calls: 0,
  gone: 0,
  failing: 0,
  rows: 0,
  times: [],
});

function sessionOf(connection: string, code: number, life: Life): Session {
  const { closedAt, isExact, messages, calls, gone, failing, rows } = life;
  const openedAt = Number.isNaN(life.connectedAt) ? life.openedAt : life.connectedAt;
  // What came after the disconnect found the connection gone.
  const before = life.times.filter((at) => !(at > closedAt));
  const last = before.reduce((a, b) => (b > a ? b : a), Number.isNaN(openedAt) ? -Infinity : openedAt);
  const silentFor = Number.isFinite(last) ? closedAt - last : NaN;
  return {
    connection,
    code,
    openedAt,
    closedAt,
    beganBefore: Number.isNaN(life.openedAt) && !life.refused,
    isExact,
    end: endOf(life, openedAt, silentFor),
    silentFor,
    messages,
    calls,
    gone,
    failing,
    rows,
  };
}

function endOf(
  { refused, closedAt, deletedAt, rows }: Life,
  openedAt: number,
  silentFor: number,
): SessionEnd {
  if (refused && rows === 1) return 'refused';
  if (Number.isNaN(closedAt)) return 'open';
  if (closedAt - deletedAt <= SOON && closedAt >= deletedAt) return 'backend';
  if (closedAt - openedAt >= LONGEST) return 'two-hours';
  return silentFor >= IDLE ? 'idle' : 'client-or-unknown';
}
