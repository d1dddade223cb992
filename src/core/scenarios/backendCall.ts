import { SAMPLE_ACCOUNT, STAGE_VALUES, timeValues } from './connection.ts';

const BACKEND_USER = 'AIDAEXAMPLE4M6RPDYGLW';

export interface BackendCall {
  readonly method: 'POST' | 'DELETE';
  readonly connectionId: string;
  readonly status: string;
  /** A UUID, unlike on the lines of a connection. */
  readonly requestId: string;
  /** 16 characters, and not the `requestId`. */
  readonly extendedRequestId: string;
  /** Milliseconds after the followed connection was made. */
  readonly after: number;
}

/**
 * The values of a backend's `@connections` call, as recorded: the IAM caller is known, the integration took
 * no time, and the address and user agent are those of the backend's SDK. `connectedAt` is empty.
 */
export function backendCallValues(call: BackendCall): Readonly<Record<string, string>> {
  return {
    ...STAGE_VALUES,
    ...timeValues(call.after),
    requestId: call.requestId,
    extendedRequestId: call.extendedRequestId,
    eventType: 'CONNECTION_API',
    routeKey: `${call.method} /@connections/{connectionId}`,
    status: call.status,
    connectionId: call.connectionId,
    integrationLatency: '0',
    'identity.caller': BACKEND_USER,
    'identity.user': BACKEND_USER,
    'identity.userArn': `arn:aws:iam::${SAMPLE_ACCOUNT}:user/orders-backend`,
    'identity.sourceIp': '198.51.100.17',
    'identity.userAgent':
      'Boto3/1.40.61 md/Botocore#1.40.61 ua/2.1 os/linux#6.8.0-1029-aws md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython m/b,D,N,Z cfg/retry-mode#standard Botocore/1.40.61',
  };
}
