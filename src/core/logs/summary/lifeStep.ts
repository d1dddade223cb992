import { EMPTY_VALUE } from '../../api/accessLogs.ts';
import type { LifelineShape } from '../../scenarios/scenario.ts';

/** What a line is in the life of its connection. */
export const LIFE_STEPS = [
  'connect',
  'refused',
  'message',
  'post',
  'lookup',
  'close',
  'gone',
  'disconnect',
  'unknown',
] as const;
export type LifeStep = (typeof LIFE_STEPS)[number];

/** The shape that a lifeline draws for each. */
export const STEP_SHAPES: Readonly<Record<LifeStep, LifelineShape>> = {
  connect: 'connect',
  refused: 'refused',
  message: 'message',
  post: 'call',
  lookup: 'call',
  close: 'call',
  gone: 'gone-call',
  disconnect: 'disconnect',
  unknown: 'message',
};

/** The values of a line that say what it is, as in the log; undefined is empty. */
interface StepValues {
  readonly event: string | undefined;
  readonly route: string | undefined;
  readonly status: string | undefined;
}

export function lifeStep({ event, route = EMPTY_VALUE, status = EMPTY_VALUE }: StepValues): LifeStep {
  switch (event) {
    case 'CONNECT':
      return /^[45]/.test(status) ? 'refused' : 'connect';
    case 'MESSAGE':
      return 'message';
    case 'DISCONNECT':
      return 'disconnect';
    case 'CONNECTION_API':
      if (status === '410') return 'gone';
      if (route.startsWith('GET ')) return 'lookup';
      return route.startsWith('DELETE ') ? 'close' : 'post';
    default:
      return 'unknown';
  }
}
