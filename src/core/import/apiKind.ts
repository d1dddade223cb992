import { APIS, findApi } from '../apis/apis.ts';
import { parse } from '../template/parse.ts';

/** The kind of API that a format was written for; `rest-or-http` where only WebSocket can be ruled out. */
export type ApiKind = 'websocket' | 'http' | 'rest' | 'rest-or-http' | 'unknown';

/** Names that only WebSocket APIs fill. */
const ONLY_WEBSOCKET = ['connectionId', 'eventType', 'messageId', 'connectedAt'];

const WEBSOCKET = /web_?socket/i;
const HTTP = /Http(?:Api|Stage)|http[-_ ]?api|protocol[-_]?type["']?(?:\s*[=:]\s*|\s+)["']?HTTP\b/i;
const REST =
  /AWS::ApiGateway::(?!Account)|AWS::Serverless::Api\b|aws_api_gateway_(?!account)|rest[-_ ]?api|deployOptions|aws apigateway (?!(?:get|update)-account\b)/i;

/** The kind of API that a piece of code or a path speaks of. */
export function kindFromWords(words: string): ApiKind {
  if (WEBSOCKET.test(words)) return HTTP.test(words) ? 'unknown' : 'websocket';
  if (HTTP.test(words)) return 'http';
  return REST.test(words) ? 'rest' : 'unknown';
}

/** The only kind of API that a whole text speaks of. */
export function onlyKindIn(text: string): ApiKind {
  const kinds = [WEBSOCKET, HTTP, REST].map((sign) => sign.test(text));
  return kinds.filter(Boolean).length === 1 ? kindFromWords(text) : 'unknown';
}

/** Whether a format's own names give away a kind of API that templates can be for. */
export const isForKnownApi = (format: string): boolean => findApi(kindFromNames(format)) !== undefined;

/** The kind of API that a format's own names give away. */
export function kindFromNames(format: string): ApiKind {
  const names = parse(format).tokens.flatMap((token) => (token.kind === 'variable' ? [token.name] : []));
  if (names.some((name) => ONLY_WEBSOCKET.includes(name))) return 'websocket';
  const foreign = names
    .map((name) => APIS.flatMap(({ catalog }) => catalog.findForeign(name)?.apis ?? []))
    .filter((apis) => apis.length > 0);
  if (foreign.length === 0) return 'unknown';
  const all = (api: 'rest' | 'http') => foreign.every((apis) => apis.includes(api));
  const rest = all('rest') && !names.includes('routeKey');
  const http = all('http') || names.includes('routeKey');
  if (rest === http) return 'rest-or-http';
  return rest ? 'rest' : 'http';
}
