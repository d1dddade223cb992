import { closeSync, openSync, writeSync } from 'node:fs';
import { createRandom } from '../fuzz/random.ts';

/** The template of the lines. */
export const TEMPLATE =
  '{"requestId":"$context.requestId","time":"$context.requestTime","epoch":"$context.requestTimeEpoch","event":"$context.eventType","route":"$context.routeKey","status":"$context.status","ms":"$context.integrationLatency","conn":"$context.connectionId","msg":"$context.messageId","ip":"$context.identity.sourceIp","error":"$context.error.message","type":"$context.error.responseType","stage":"$context.stage"}';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ROUTES = ['$default', 'echo', 'sendMessage', 'join', 'leave', 'typing', 'ping', 'ack'];

interface Connection {
  readonly conn: string;
  readonly ip: string;
}

/** What differs from line to line. */
interface Line extends Connection {
  readonly event: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number | string;
  readonly msg?: string;
  readonly error?: string;
  readonly type?: string;
}

/** Writes made-up lines of connections that open, send, fail now and then, and close. The same for the same number. */
export function writeLog(path: string, lines: number): void {
  const { below, chance, pick } = createRandom(42);
  const id = (length: number) => Array.from({ length }, () => pick(SIGNS)).join('');
  const open: Connection[] = [];
  const file = openSync(path, 'w');
  let time = Date.UTC(2026, 8, 25, 9, 20, 29);
  let text = '';
  for (let i = 0; i < lines; i++) {
    time += below(20);
    const kind = below(100);
    let line: Line;
    if (kind < 6 || open.length < 50) {
      const connection = {
        conn: `${id(18)}==`,
        ip: [1 + below(222), below(256), below(256), below(256)].join('.'),
      };
      open.push(connection);
      const isRejected = chance(0.03);
      line = {
        ...connection,
        event: 'CONNECT',
        route: '$connect',
        status: isRejected ? 403 : 200,
        ms: isRejected ? '-' : 20 + below(80),
      };
    } else if (kind < 11) {
      const closed = open.splice(below(open.length), 1);
      line = {
        ...(closed[0] ?? pick(open)),
        event: 'DISCONNECT',
        route: '$disconnect',
        status: 200,
        ms: 15 + below(50),
      };
    } else if (kind < 20) {
      const route = 'POST /@connections/{connectionId}';
      line = {
        ...pick(open),
        event: 'CONNECTION_API',
        route,
        status: chance(0.05) ? 410 : 200,
        ms: 0,
      };
    } else {
      const fate = below(100);
      line = {
        ...pick(open),
        event: 'MESSAGE',
        route: pick(ROUTES),
        status: fate === 0 ? 502 : fate === 1 ? 503 : 200,
        ms: Math.round(Math.exp(3 + below(1000) / 400)),
        msg: `${id(18)}==`,
        ...(fate === 0 && { error: 'Internal server error', type: 'INTEGRATION_FAILURE' }),
      };
    }
    text += `${TEMPLATE.replace(/\$context\.([\w.]+)/g, (_, name: string) => valueOf(name, line, time, id))}\n`;
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

function valueOf(name: string, line: Line, time: number, id: (length: number) => string): string {
  const date = new Date(time);
  const values: Readonly<Record<string, () => string | number>> = {
    requestId: () => `${id(15)}=`,
    requestTime: () =>
      `${date.toISOString().slice(8, 10)}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}:${date.toISOString().slice(11, 19)} +0000`,
    requestTimeEpoch: () => time,
    eventType: () => line.event,
    routeKey: () => line.route,
    status: () => line.status,
    integrationLatency: () => line.ms,
    connectionId: () => line.conn,
    messageId: () => line.msg ?? '-',
    'identity.sourceIp': () => line.ip,
    'error.message': () => line.error ?? '-',
    'error.responseType': () => line.type ?? '-',
    stage: () => 'prod',
  };
  return String(values[name]?.() ?? '-');
}
