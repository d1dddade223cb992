/** Facts about WebSocket APIs that are not about one variable. */

/** The AWS page that lists the variables of WebSocket access logs. */
export const LOGGING_DOCS =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html';

/** The AWS page with the quotas of WebSocket APIs. */
export const QUOTA_DOCS =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html';

/** The AWS page on switching logging on: required id, account role. */
export const SETUP_DOCS = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html';

/** The CloudWatch page on the fields that Logs Insights finds in log lines. */
export const INSIGHTS_DOCS =
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html';

/** How many fields of a JSON line Logs Insights finds by itself. Source: INSIGHTS_DOCS. */
export const INSIGHTS_FIELD_LIMIT = 200;

/**
 * The longest template, in UTF-8 bytes. The quota table says "3 KB"; whether that is 3,000 or 3,072 is
 * unverified, so the smaller one counts. Source: QUOTA_DOCS.
 */
export const TEMPLATE_LIMIT_BYTES = 3000;

/** What AWS prints for a variable without a value (documented, and recorded on WebSocket APIs). */
export const EMPTY_VALUE = '-';

/**
 * The kinds of access-log lines. The AWS page lists three; `CONNECTION_API`, one line per
 * `@connections` call of a backend, was recorded from AWS and is undocumented.
 */
export const EVENT_TYPES = ['CONNECT', 'MESSAGE', 'DISCONNECT', 'CONNECTION_API'] as const;
export type EventType = (typeof EVENT_TYPES)[number];
