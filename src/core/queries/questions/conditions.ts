import type { Condition } from '../question.ts';
import type { LogField } from '../../logs/logField.ts';

export const is = (field: LogField, value: string): Condition => ({ kind: 'is', field, value });
export const present = (field: LogField): Condition => ({ kind: 'present', field });
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });

const statusClass = (digit: string): Condition => ({ kind: 'class', digit });

/** A 4xx or 5xx status. */
export const FAILED = any(statusClass('4'), statusClass('5'));

/** A handshake that opened a connection. */
export const OPENED = all(is('event', 'CONNECT'), statusClass('2'));
