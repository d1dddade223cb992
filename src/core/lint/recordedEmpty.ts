import type { Text } from '../text.ts';

/**
 * Names that a recorded line of a WebSocket API shows as `-`, whatever they are: variables on events that do not
 * fill them, names of REST and HTTP APIs, and documented variables that never had a value. The recordings come from
 * one account and Region, with Lambda proxy integrations.
 */
const RECORDED_EMPTY: ReadonlySet<string> = new Set([
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
]);

/** What the recordings leave open about a value of an integration: other integrations may fill it. */
export const PROXY_RECORDED: Text = {
  en: 'Recorded lines, all with Lambda proxy integrations, show `-`.',
  ko: 'Lambda 프록시 통합의 실제 기록에는 모두 `-`만 남았습니다.',
};

/** Whether a recorded line shows this very name without a value. */
export function wasRecordedEmpty(name: string): boolean {
  return RECORDED_EMPTY.has(name);
}
