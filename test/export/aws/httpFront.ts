import type { IncomingMessage } from 'node:http';
import { AwsFault, type AwsWorld, type Input } from './awsWorld.ts';
import { capitalize, toInput } from './input.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a request asks, in the protocol of its service. */
interface Request {
  readonly operation: string;
  readonly input: Input;
  readonly isQuery: boolean;
}

/** The lists and maps of the query protocol: `Tags.member.1.Key`. */
function readQuery(body: string): Input {
  const parameters = new URLSearchParams(body);
  const tags: { Key: string; Value: string }[] = [];
  for (let n = 1; parameters.has(`Tags.member.${n}.Key`); n++) {
    const part = (name: string) => parameters.get(`Tags.member.${n}.${name}`) ?? '';
    tags.push({ Key: part('Key'), Value: part('Value') });
  }
  return { ...Object.fromEntries(parameters), Tags: tags };
}

function readRequest({ method = '', url = '', headers }: IncomingMessage, body: string): Request {
  const json = () => toInput(capitalize(JSON.parse(body === '' ? '{}' : body)));
  const target = headers['x-amz-target'];
  if (typeof target === 'string') {
    return { operation: target.replace(/^.*\./, ''), input: json(), isQuery: false };
  }
  if (url === '/account') {
    return { operation: method === 'GET' ? 'GetAccount' : 'UpdateAccount', input: json(), isQuery: false };
  }
  const [, api = '', stage = '', rest] = /^\/v2\/apis\/([^/]+)\/stages\/([^/]+)(\/\w+)?$/.exec(url) ?? [];
  if (api !== '') {
    const operation =
      rest === undefined ? (method === 'GET' ? 'GetStage' : 'UpdateStage') : 'DeleteAccessLogSettings';
    const place = { ApiId: api, StageName: decodeURIComponent(stage) };
    return { operation, input: { ...json(), ...place }, isQuery: false };
  }
  const input = readQuery(body);
  return { operation: String(input.Action), input, isQuery: true };
}

const lower = (value: unknown): unknown => {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      name === 'RouteSettings'
        ? Object.fromEntries(Object.entries(toInput(inner)).map(([route, each]) => [route, lower(each)]))
        : lower(inner),
    ]),
  );
};

function toXml(operation: string, output: Readonly<Record<string, unknown>>): string {
  const print = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([name, inner]: [string, unknown]) => {
            // IAM answers a policy as JSON with the escapes of addresses.
            const isPolicy = name === 'AssumeRolePolicyDocument';
            return `<${name}>${isPolicy ? encodeURIComponent(JSON.stringify(inner)) : print(inner)}</${name}>`;
          })
          .join('')
      : String(value);
  return `<${operation}Response><${operation}Result>${print(output)}</${operation}Result></${operation}Response>`;
}

const STATUS: Readonly<Record<string, number>> = {
  NotFoundException: 404,
  NoSuchEntity: 404,
  EntityAlreadyExists: 409,
  TooManyRequestsException: 429,
  AccessDenied: 403,
  AccessDeniedException: 403,
};

function answerFault({ code, message }: AwsFault, isQuery: boolean): Answer {
  const status = STATUS[code] ?? 400;
  if (!isQuery) {
    const headers = { 'content-type': 'application/json', 'x-amzn-errortype': code };
    return { status, headers, body: JSON.stringify({ __type: code, message }) };
  }
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  const headers = { 'content-type': 'text/xml' };
  return { status, headers, body: `<ErrorResponse>${error}<RequestId>0</RequestId></ErrorResponse>` };
}

/** The Region that a request is signed for. */
const regionOf = ({ headers }: IncomingMessage) =>
  /Credential=[^/]+\/\d+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? '';

/** What AWS answers over HTTP. */
export function answerHttp(world: AwsWorld, message: IncomingMessage, body: string): Answer {
  const { operation, input, isQuery } = readRequest(message, body);
  try {
    const output = world.call(operation, input, regionOf(message));
    return isQuery
      ? { status: 200, headers: { 'content-type': 'text/xml' }, body: toXml(operation, output) }
      : { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(lower(output)) };
  } catch (error) {
    if (error instanceof AwsFault) return answerFault(error, isQuery);
    throw error;
  }
}
