/** What questions are about. */
export type LogField =
  'event' | 'route' | 'status' | 'latency' | 'connection' | 'connectedAt' | 'ip' | 'stage' | 'error' | 'time';

/** The variables that hold a field, the best one first; the first is proposed where a template has none. */
export const FIELD_VARIABLES: Readonly<Record<LogField, readonly string[]>> = {
  event: ['eventType'],
  route: ['routeKey'],
  status: ['status'],
  // `integration.latency` was recorded as empty on every line.
  latency: ['integrationLatency'],
  connection: ['connectionId'],
  connectedAt: ['connectedAt'],
  ip: ['identity.sourceIp'],
  stage: ['stage'],
  error: ['error.message', 'error.messageString'],
  time: ['requestTimeEpoch', 'requestTime'],
};
