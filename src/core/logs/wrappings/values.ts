import type { LogEvent } from '../logEvent.ts';

/** The value of JSON in a record; undefined where it is none. */
export function parseJson(record: string): unknown {
  try {
    return JSON.parse(record);
  } catch {
    return undefined;
  }
}

/** A member of an object; undefined where there is none. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const found: unknown = Reflect.get(value, key);
  return found;
}

type EventTime = Pick<LogEvent, 'time' | 'isWholeSecond'>;

/** When an event came, out of epoch milliseconds or a time in ISO 8601, which is UTC where it names no zone. */
export function readTime(value: unknown): EventTime {
  if (typeof value === 'number') return Number.isFinite(value) ? { time: value } : {};
  if (typeof value !== 'string') return {};
  if (/^\d{12,14}$/.test(value)) return { time: Number(value) };
  const iso = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/.exec(value);
  if (!iso) return {};
  const [, day = '', clock = '', fraction = '', zone = 'Z'] = iso;
  const time = Date.parse(`${day}T${clock}${fraction.slice(0, 4)}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  if (Number.isNaN(time)) return {};
  // Python, which is known by its zone, leaves a fraction of 0 out.
  return fraction === '' && !zone.includes(':') ? { time, isWholeSecond: true } : { time };
}

/** An event of what a wrapping holds as its message: text, or what a tool has parsed it into. */
export function eventOf(message: unknown, time?: unknown, id?: unknown): LogEvent | undefined {
  const more = {
    ...readTime(time),
    ...(typeof id === 'string' && id !== '' && { id }),
  };
  if (typeof message === 'string') {
    // CloudWatch checks with such a line whether a destination takes what it sends.
    if (message.startsWith('CWL CONTROL MESSAGE')) return undefined;
    return { text: message.trimEnd(), ...more };
  }
  if (typeof message !== 'object' || message === null) return undefined;
  return { text: JSON.stringify(message), parsed: message, ...more };
}
