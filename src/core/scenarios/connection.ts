/**
 * What the lines of the sample stage share. All values are made up, in the shapes that were recorded from
 * AWS: 16-character request ids, 20-character connection ids, times in milliseconds.
 */

import { ROUTE_DOCS } from './docs.ts';

const REGION = 'us-east-1';
const API_ID = 'k4x7m2q9ad';

/** The account of the sample stage, in the range that AWS keeps for examples. */
export const SAMPLE_ACCOUNT = '111122223333';

/** The values that every line of the stage has. */
export const STAGE_VALUES = {
  apiId: API_ID,
  stage: 'prod',
  domainName: `${API_ID}.execute-api.${REGION}.amazonaws.com`,
} as const;

/** When the followed connection was made, epoch milliseconds; the other times count from here. */
const START = Date.UTC(2026, 9, 15, 12, 4, 31, 212);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A client's connection, or its attempt to make one. */
export interface Connection {
  readonly connectionId: string;
  /** Milliseconds after the followed connection was made. */
  readonly connectedAfter: number;
  readonly sourceIp: string;
  readonly userAgent: string;
}

/** The connection whose life the preview follows. */
export const MAIN_CONNECTION: Connection = {
  connectionId: 'kQ7w2M9fzQAYLEinTA==',
  connectedAfter: 0,
  sourceIp: '203.0.113.24',
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
};

/**
 * What a Lambda authorizer returned for the followed connection: a principal and one property of its context
 * map. That a connection keeps them after `CONNECT` is inferred: the Lambda events of later messages hold them.
 */
export const MAIN_PRINCIPAL = {
  'authorizer.principalId': 'user-1234',
  'authorizer.tenantId': 'tenant-42',
} as const;

export const MAIN_PRINCIPAL_NAMES: readonly string[] = Object.keys(MAIN_PRINCIPAL);

/** `requestTime` and `requestTimeEpoch` of a request, `after` milliseconds from the start. */
export function timeValues(after: number): Readonly<Record<'requestTime' | 'requestTimeEpoch', string>> {
  const date = new Date(START + after);
  const day = String(date.getUTCDate()).padStart(2, '0');
  const clock = date.toISOString().slice(11, 19);
  return {
    requestTime: `${day}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}:${clock} +0000`,
    requestTimeEpoch: String(date.getTime()),
  };
}

export interface ConnectionRequest {
  readonly eventType: 'CONNECT' | 'MESSAGE' | 'DISCONNECT';
  readonly routeKey: string;
  readonly status: string;
  /** 16 characters, also printed as `extendedRequestId`: the two were recorded as equal on these events. */
  readonly requestId: string;
  /** Milliseconds after the followed connection was made. */
  readonly after: number;
}

/**
 * The values that a line of a connection has whatever becomes of the request. Address and user agent of the
 * handshake were recorded on the later lines too.
 */
export function connectionValues(
  connection: Connection,
  request: ConnectionRequest,
): Readonly<Record<string, string>> {
  return {
    ...STAGE_VALUES,
    ...timeValues(request.after),
    requestId: request.requestId,
    extendedRequestId: request.requestId,
    eventType: request.eventType,
    routeKey: request.routeKey,
    status: request.status,
    connectionId: connection.connectionId,
    connectedAt: String(START + connection.connectedAfter),
    'identity.sourceIp': connection.sourceIp,
    'identity.userAgent': connection.userAgent,
  };
}

type HandshakeRequest = Omit<ConnectionRequest, 'eventType' | 'routeKey'>;

/** The values of a client's handshake, let in or not. */
export const handshakeValues = (connection: Connection, request: HandshakeRequest) =>
  connectionValues(connection, { eventType: 'CONNECT', routeKey: '$connect', ...request });

/** The values of a request on the followed connection, with what its authorizer returned. */
export const mainValues = (request: ConnectionRequest) => ({
  ...connectionValues(MAIN_CONNECTION, request),
  ...MAIN_PRINCIPAL,
});

interface MessageRequest extends Omit<ConnectionRequest, 'eventType'> {
  readonly messageId: string;
}

/** The values of a message on the followed connection. */
export const messageValues = ({ messageId, ...request }: MessageRequest) => ({
  ...mainValues({ eventType: 'MESSAGE', ...request }),
  messageId,
});

/** What every recorded message on the followed connection is; the recorded stage had no authorizer. */
export const RECORDED_MESSAGE = {
  event: 'MESSAGE',
  shape: 'message',
  lane: 'main',
  evidence: 'recorded',
  initial: true,
  inferredValues: MAIN_PRINCIPAL_NAMES,
  docs: ROUTE_DOCS,
} as const;

/** What the handshake of another client is where it is let in and was not recorded. */
export const OTHER_CONNECT = {
  event: 'CONNECT',
  shape: 'connect',
  lane: 'other',
  evidence: 'inferred',
  initial: false,
} as const;

/** The error variables of a line; AWS documents the quoted form as the message in quotes. */
export const errorValues = (message: string, responseType: string) => ({
  'error.message': message,
  'error.messageString': `"${message}"`,
  'error.responseType': responseType,
});
