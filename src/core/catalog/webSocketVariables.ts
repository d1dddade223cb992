import { AUTHORIZER_VARIABLES } from './authorizer.ts';
import { CALLER_VARIABLES } from './caller.ts';
import { CONNECTION_VARIABLES } from './connection.ts';
import { ERROR_VARIABLES } from './errors.ts';
import { INTEGRATION_VARIABLES } from './integration.ts';
import { REQUEST_VARIABLES } from './request.ts';
import type { LineEvent, Variable } from './variable.ts';
import { WAF_VARIABLES } from './waf.ts';

/**
 * The kinds of access-log lines. The AWS page lists three; `CONNECTION_API`, one line per
 * `@connections` call of a backend, was recorded from AWS and is undocumented.
 */
export const WEBSOCKET_EVENTS: readonly LineEvent[] = [
  { id: 'CONNECT', letter: 'C' },
  { id: 'MESSAGE', letter: 'M' },
  { id: 'DISCONNECT', letter: 'D' },
  { id: 'CONNECTION_API', letter: '@', label: { en: '@connections', ko: '@connections' } },
];

/** Every variable that AWS lists for WebSocket access logs, in the order of the groups. */
export const WEBSOCKET_VARIABLES: readonly Variable[] = [
  ...REQUEST_VARIABLES,
  ...CONNECTION_VARIABLES,
  ...CALLER_VARIABLES,
  ...AUTHORIZER_VARIABLES,
  ...INTEGRATION_VARIABLES,
  ...ERROR_VARIABLES,
  ...WAF_VARIABLES,
];
