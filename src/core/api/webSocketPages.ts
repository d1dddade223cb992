import type { ApiPages } from './page.ts';

/** The pages of AWS about WebSocket APIs. */
export const WEBSOCKET_PAGES: ApiPages = {
  logging: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html',
  setup: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
  quota:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
};
