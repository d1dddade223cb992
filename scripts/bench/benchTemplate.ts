const NAMES = [
  'requestId',
  'extendedRequestId',
  'requestTime',
  'requestTimeEpoch',
  'eventType',
  'routeKey',
  'status',
  'stage',
  'apiId',
  'domainName',
  'connectionId',
  'connectedAt',
  'messageId',
  'messageDirection',
  'disconnectReason',
  'disconnectStatusCode',
  'identity.sourceIp',
  'identity.userAgent',
  'identity.user',
  'identity.userArn',
  'identity.caller',
  'identity.accountId',
  'identity.apiKeyId',
  'identity.cognitoIdentityId',
  'identity.principalOrgId',
  'authorize.status',
  'authorize.latency',
  'authorize.error',
  'authenticate.status',
  'authenticate.latency',
  'authenticate.error',
  'authorizer.status',
  'authorizer.latency',
  'authorizer.error',
  'authorizer.requestId',
  'authorizer.principalId',
  'authorizer.integrationStatus',
  'authorizer.integrationLatency',
  'integration.status',
  'integration.latency',
  'integration.error',
  'integration.requestId',
  'integrationErrorMessage',
  'error.message',
  'error.responseType',
  'error.validationErrorString',
  'waf.status',
  'waf.latency',
  'waf.error',
];

/** AWS takes no more than this; the keys typed while measuring must still fit below it. */
const MOST_BYTES = 2980;

/** The key that the measurement types into. Its value is not quoted, so that a problem names the key. */
export const PROBE = 'probe';

/** A JSON template of so many bytes at most, like a real one but with everything in it. */
export function benchTemplate(bytes = MOST_BYTES): string {
  const fields = [`"${PROBE}":$context.integrationLatency`];
  for (const name of [...NAMES, ...NAMES]) {
    const field = `"f${String(fields.length).padStart(2, '0')}":"$context.${name}"`;
    if ([...fields, field].join(',').length + 2 > bytes) break;
    fields.push(field);
  }
  return `{${fields.join(',')}}`;
}

/** A JSON template of so many fields; longer than AWS takes, to show what the page does with it. */
export function manyFieldsTemplate(count: number): string {
  const fields = Array.from(
    { length: count },
    (_, at) => `"f${String(at).padStart(3, '0')}":"$context.${NAMES[at % NAMES.length]}"`,
  );
  return `{${fields.join(',')}}`;
}
