import { createServer, type IncomingMessage } from 'node:http';

/** A call that reached the stand-in. */
export interface Call {
  readonly operation: string;
  readonly path: string;
  readonly body: string;
}

interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string;
  readonly error?: string;
}

const ROLE_ARN = 'arn:aws:iam::111122223333:role/ApiGatewayCloudWatchLogs';

const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) });
const jsonError = (error: string, message: string): Answer => ({
  ...json({ __type: error, message }),
  status: 400,
  error,
});
const xml = (body: string): Answer => ({ type: 'text/xml', body });

/** What an operation is called in the protocol of its service. */
function nameOperation({ method, url = '', headers }: IncomingMessage, body: string): string {
  const target = headers['x-amz-target'];
  if (typeof target === 'string') return target.replace(/^.*\./, '');
  if (url === '/account') return method === 'GET' ? 'GetAccount' : 'UpdateAccount';
  if (url.endsWith('/accesslogsettings')) return 'DeleteAccessLogSettings';
  if (url.startsWith('/v2/')) return method === 'GET' ? 'GetStage' : 'UpdateStage';
  return new URLSearchParams(body).get('Action') ?? `${method} ${url}`;
}

/** The environment in which every AWS tool talks to a stand-in, and reads no settings of the machine. */
export const standInEnvironment = (address: string, folder: string): NodeJS.ProcessEnv => ({
  AWS_ENDPOINT_URL: address,
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_CONFIG_FILE: `${folder}/none`,
  AWS_SHARED_CREDENTIALS_FILE: `${folder}/none`,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
  AWS_PAGER: '',
  NO_PROXY: '127.0.0.1',
});

/** The calls of a full set-up with tags, up to the account setting, and those that create the role. */
export const FULL_BEFORE = ['GetStage', 'CreateLogGroup', 'PutRetentionPolicy', 'TagResource', 'GetAccount'];
export const FULL_ROLE = ['CreateRole', 'AttachRolePolicy', 'GetRole', 'UpdateAccount'];

/** As much of AWS as the full set-up talks to; it remembers what was created. */
export class AwsStandIn {
  readonly calls: Call[] = [];
  accountRole: string | undefined;
  /** How often UpdateAccount still refuses, as AWS does while a role is fresh. */
  refusals = 0;
  readonly #created = new Set<string>();
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const operation = nameOperation(request, body);
      this.calls.push({ operation, path: request.url ?? '', body });
      const answer = this.#answer(operation);
      const headers = { 'content-type': answer.type, connection: 'close' };
      response.writeHead(
        answer.status ?? 200,
        answer.error === undefined ? headers : { ...headers, 'x-amzn-errortype': answer.error },
      );
      response.end(answer.body);
    });
  });

  /** Listens on this machine only and resolves to the address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
    return `http://127.0.0.1:${address.port}`;
  }

  stop(): void {
    this.#server.close();
  }

  #answer(operation: string): Answer {
    switch (operation) {
      case 'CreateLogGroup':
        return this.#create('log group')
          ? json({})
          : jsonError('ResourceAlreadyExistsException', 'The specified log group already exists');
      case 'CreateRole':
        return this.#create('role') ? xml(wrapRole(operation)) : { ...xml(ROLE_EXISTS), status: 409 };
      case 'GetRole':
        return xml(wrapRole(operation));
      case 'AttachRolePolicy':
        return xml(`<${operation}Response/>`);
      case 'GetAccount':
        return json({ cloudwatchRoleArn: this.accountRole });
      case 'UpdateAccount':
        return this.#updateAccount();
      default:
        return json({});
    }
  }

  #create(thing: string): boolean {
    const isNew = !this.#created.has(thing);
    this.#created.add(thing);
    return isNew;
  }

  #updateAccount(): Answer {
    if (this.refusals > 0) {
      this.refusals -= 1;
      return jsonError(
        'BadRequestException',
        'The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.',
      );
    }
    this.accountRole = ROLE_ARN;
    return json({ cloudwatchRoleArn: ROLE_ARN });
  }
}

const ROLE_EXISTS =
  '<ErrorResponse><Error><Type>Sender</Type><Code>EntityAlreadyExists</Code><Message>Role exists.</Message></Error></ErrorResponse>';

const wrapRole = (operation: string) =>
  `<${operation}Response><${operation}Result><Role><Path>/</Path><RoleName>ApiGatewayCloudWatchLogs</RoleName><RoleId>AROAEXAMPLEID</RoleId><Arn>${ROLE_ARN}</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate></Role></${operation}Result></${operation}Response>`;
