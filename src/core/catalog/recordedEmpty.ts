/**
 * Names that a recorded line of a WebSocket API shows as `-`, whatever they are: variables on events that do not
 * fill them, names of REST and HTTP APIs, and documented variables that never had a value. The recordings come from
 * one account and Region, with Lambda proxy integrations.
 */
export const RECORDED_EMPTY: readonly string[] = [
  'authorizer.principalId',
  'connectedAt',
  'connectionId',
  'error.message',
  'error.responseType',
  'eventType',
  'httpMethod',
  'identity.caller',
  'identity.user',
  'identity.userArn',
  'integration.error',
  'integration.integrationStatus',
  'integration.latency',
  'integration.requestId',
  'integration.status',
  'integrationStatus',
  'messageId',
  'resourcePath',
  'responseLatency',
  'responseLength',
  'routeKey',
];
