import { PROPERTY_PATTERN, type Catalog } from './catalog.ts';
import { editDistance } from './editDistance.ts';
import { keepPer } from '../memoize.ts';

/** The tools and places that names are from. */
export type BorrowedFrom =
  'nginx' | 'apache' | 'haproxy' | 'envoy' | 'loadBalancer' | 'w3c' | 'mapping' | 'event';

/** What another tool writes into its log, and what an access log has for it. */
export interface BorrowedName {
  readonly tool: BorrowedFrom;
  /** Variables that log the same or come nearest, best first; empty where there is none. */
  readonly substitutes: readonly string[];
  /** What logs do not have, by the id of its note (see `findAbsence`): a foreign variable, `body` or `header`. */
  readonly missing?: string;
}

/**
 * The words of other log formats, one answer a line: variables, best first, then `no` and what is missing. In a
 * name, `*` is any text.
 */
const TABLES: Readonly<Record<BorrowedFrom, string>> = {
  nginx: `
identity.sourceIp = $remote_addr $binary_remote_addr $realip_remote_addr $proxy_protocol_addr $http_x_forwarded_for $proxy_add_x_forwarded_for $http_x_real_ip
identity.user authorizer.principalId = $remote_user
requestTime = $time_local $time_iso8601
requestTimeEpoch = $msec
status = $status $upstream_status
integrationLatency = $request_time $upstream_response_time $upstream_header_time $upstream_connect_time
requestId = $request_id $http_x_request_id $http_x_amzn_requestid
connectionId = $connection
routeKey eventType = $request $request_uri $uri $document_uri
eventType routeKey no httpMethod = $request_method
domainName = $host $http_host $server_name
identity.userAgent = $http_user_agent
no responseLength = $body_bytes_sent $bytes_sent $bytes_received $request_length $content_length $upstream_response_length $upstream_bytes_sent $upstream_bytes_received
no body = $request_body $request_body_file
no protocol = $scheme $https $server_protocol $http_upgrade $http_x_forwarded_proto
no tlsVersion = $ssl_protocol
no cipherSuite = $ssl_cipher $ssl_ciphers
no identity.clientCert.* = $ssl_client_*
no xrayTraceId = $http_x_amzn_trace_id
no header = $args $query_string $is_args $content_type $http_* $sent_http_* $upstream_http_* $cookie_* $arg_*
no = $remote_port $server_addr $server_port $upstream_addr $hostname $pid $pipe $connection_requests $gzip_ratio $upstream_cache_status $nginx_version`,
  apache: `
identity.sourceIp = %h %a %{c}a %{c}h %{X-Forwarded-For}i %{X-Real-IP}i
identity.user authorizer.principalId = %u
requestTime = %t
requestTimeEpoch = %{sec}t %{msec}t %{usec}t
requestTime = %{*}t
status = %s %>s %<s
integrationLatency = %D %T %{ms}T %{us}T %{s}T
requestId = %L %{UNIQUE_ID}e %{X-Request-Id}i
connectionId = %{c}L
routeKey eventType = %r %U
eventType routeKey no httpMethod = %m
domainName = %v %V %{Host}i
identity.userAgent = %{User-Agent}i
no responseLength = %b %B %I %O %S
no protocol = %H
no tlsVersion = %{SSL_PROTOCOL}x %{SSL_PROTOCOL}e
no cipherSuite = %{SSL_CIPHER}x %{SSL_CIPHER}e
no header = %q %{*}i %{*}o %{*}C %{*}^ti %{*}^to
no = %l %p %P %k %X %f %A %R %{*}p %{*}P %{*}e %{*}n %{*}x`,
  haproxy: `
identity.sourceIp = %ci
status = %ST
integrationLatency = %Tr %Ta %Tt %TR
requestTime = %tr %trl %trg
requestTimeEpoch = %Ts
requestId = %ID
eventType routeKey no httpMethod = %HM
routeKey eventType = %HP %HU
no protocol = %HV
no tlsVersion = %sslv
no cipherSuite = %sslc
no = %cp %fi %fp %bi %bp %si %sp %ft %tsc`,
  envoy: `
requestTime = %START_TIME% %START_TIME(*)% %START_TIME_LOCAL% %EMIT_TIME% %EMIT_TIME(*)%
status = %RESPONSE_CODE%
integrationLatency = %DURATION% %RESPONSE_DURATION% %REQUEST_DURATION% %RESPONSE_TX_DURATION% %ROUNDTRIP_DURATION% %COMMON_DURATION(*)% %RESP(X-ENVOY-UPSTREAM-SERVICE-TIME)%
error.responseType = %RESPONSE_FLAGS% %RESPONSE_FLAGS_LONG%
error.message = %RESPONSE_CODE_DETAILS% %UPSTREAM_TRANSPORT_FAILURE_REASON% %LOCAL_REPLY_BODY%
identity.sourceIp = %DOWNSTREAM_REMOTE_ADDRESS% %DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT% %DOWNSTREAM_DIRECT_REMOTE_ADDRESS% %DOWNSTREAM_DIRECT_REMOTE_ADDRESS_WITHOUT_PORT% %REQ(X-FORWARDED-FOR)%
requestId = %STREAM_ID% %REQ(X-REQUEST-ID)%
connectionId = %CONNECTION_ID%
routeKey eventType = %ROUTE_NAME% %PATH(*)% %REQ(:PATH)% %REQ(X-ENVOY-ORIGINAL-PATH?:PATH)%
eventType routeKey no httpMethod = %REQ(:METHOD)%
domainName = %REQ(:AUTHORITY)% %REQ(HOST)% %REQUESTED_SERVER_NAME%
identity.userAgent = %REQ(USER-AGENT)%
no responseLength = %BYTES_SENT% %BYTES_RECEIVED% %REQUEST_HEADERS_BYTES% %RESPONSE_HEADERS_BYTES%
no protocol = %PROTOCOL% %REQ(:SCHEME)% %REQ(X-FORWARDED-PROTO)%
no tlsVersion = %DOWNSTREAM_TLS_VERSION%
no cipherSuite = %DOWNSTREAM_TLS_CIPHER%
no identity.clientCert.* = %DOWNSTREAM_PEER_*%
no xrayTraceId = %TRACE_ID% %REQ(X-AMZN-TRACE-ID)%
no disconnectReason = %CONNECTION_TERMINATION_DETAILS%
no header = %REQ(*)% %RESP(*)% %TRAILER(*)% %QUERY_PARAM(*)% %QUERY_PARAMS%
no = %UPSTREAM_HOST% %UPSTREAM_CLUSTER% %UPSTREAM_LOCAL_ADDRESS% %UPSTREAM_REMOTE_ADDRESS% %DOWNSTREAM_LOCAL_ADDRESS% %DOWNSTREAM_LOCAL_ADDRESS_WITHOUT_PORT% %VIRTUAL_CLUSTER_NAME% %DYNAMIC_METADATA(*)% %FILTER_STATE(*)% %GRPC_STATUS% %METADATA(*)%`,
  loadBalancer: `
identity.sourceIp = client:port client_port
requestTime = request_creation_time
status = elb_status_code target_status_code target_status_code_list backend_status_code
integrationLatency = request_processing_time target_processing_time response_processing_time backend_processing_time
error.responseType = error_reason
connectionId = conn_trace_id
no responseLength = received_bytes sent_bytes
no tlsVersion = ssl_protocol
no cipherSuite = ssl_cipher
no = target:port target_port backend:port backend_port target_port_list target:port_list target_group_arn chosen_cert_arn matched_rule_priority actions_executed redirect_url classification_reason`,
  w3c: `
identity.sourceIp = c-ip x-forwarded-for
status = sc-status
integrationLatency = time-taken time-to-first-byte origin-fbl origin-lbl
requestId = x-edge-request-id
error.responseType = x-edge-result-type x-edge-response-result-type x-edge-detailed-result-type
domainName = x-host-header cs(Host) cs-host
routeKey eventType = cs-uri-stem cs-uri
eventType routeKey no httpMethod = cs-method
identity.userAgent = cs(User-Agent)
identity.user authorizer.principalId = cs-username
no responseLength = sc-bytes cs-bytes sc-content-len
no protocol = cs-protocol cs-protocol-version cs-version
no tlsVersion = ssl-protocol
no cipherSuite = ssl-cipher
no header = cs-uri-query sc-content-type cs(*) sc(*)
no = x-edge-location c-port s-ip s-port s-computername s-sitename sc-substatus sc-win32-status sc-range-start sc-range-end fle-status fle-encrypted-fields c-country`,
  mapping: `
routeKey = $request.body.action
identity.userAgent = $request.header.User-Agent
identity.sourceIp = $request.header.X-Forwarded-For
domainName = $request.header.Host
no body = $input.* $input $request.body $request.body.*
no header = $request.header.* $request.querystring.* $request.path.* $method.request.*
no stageVariables = $stageVariables.* $stageVariables
no = $util.*`,
  event: `
identity.userAgent = event.headers.User-Agent event.headers.user-agent
identity.sourceIp = event.headers.X-Forwarded-For
domainName = event.headers.Host
no body = event.body event.isBase64Encoded
no header = event.headers event.headers.* event.multiValueHeaders event.multiValueHeaders.* event.queryStringParameters event.queryStringParameters.* event.multiValueQueryStringParameters
no stageVariables = event.stageVariables event.stageVariables.*
no awsEndpointRequestId = context.awsRequestId context.aws_request_id`,
};

/** Longer texts are no name. */
const LONGEST = 120;
/** Shorter names are taken as they stand: one letter more or less is another of them. */
const SHORTEST_SLIP = 8;

const TOOLS: readonly BorrowedFrom[] = [
  'nginx',
  'apache',
  'haproxy',
  'envoy',
  'loadBalancer',
  'w3c',
  'mapping',
  'event',
];

/** Every name of the tables, as it stands there. */
export const BORROWED_NAMES: readonly { readonly name: string; readonly entry: BorrowedName }[] =
  TOOLS.flatMap((tool) =>
    TABLES[tool]
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [answer = '', names = ''] = line.split(' = ');
        const [substitutes = '', missing] = answer.split(/(?:^| )no(?: |$)/);
        const entry: BorrowedName = {
          tool,
          substitutes: substitutes.split(' ').filter((name) => name !== ''),
          ...(missing ? { missing } : {}),
        };
        return names.split(' ').map((name) => ({ name, entry }));
      }),
  );

/** The tables with what one catalog has for the names. */
interface Entries {
  readonly exact: ReadonlyMap<string, BorrowedName>;
  readonly patterns: readonly { readonly pattern: RegExp; readonly entry: BorrowedName }[];
}

const entriesOf = keepPer((catalog: Catalog): Entries => {
  const fitted = new Map(
    [...new Set(BORROWED_NAMES.map(({ entry }) => entry))].map((entry) => [entry, fit(catalog, entry)]),
  );
  const entries = BORROWED_NAMES.map(({ name, entry }) => ({ name, entry: fitted.get(entry) ?? entry }));
  return {
    exact: new Map(entries.map(({ name, entry }) => [keyOf(name), entry])),
    patterns: entries
      .filter(({ name }) => name.includes('*'))
      .map(({ name, entry }) => ({ pattern: toPattern(name), entry })),
  };
});

/** What one API lacks, another may have. */
function fit(catalog: Catalog, { tool, substitutes, missing }: BorrowedName): BorrowedName {
  const had = substitutes.filter((name) => catalog.find(name));
  if (missing === undefined) return { tool, substitutes: had };
  return catalog.find(missing)
    ? { tool, substitutes: [missing, ...had] }
    : { tool, substitutes: had, missing };
}

/**
 * What a name of another tool's log format (`$remote_addr`, `%>s`, `%REQ(:PATH)%`, `elb_status_code`, `cs(Host)`,
 * `event.requestContext.routeKey`) comes to here. A name of nginx is known without its `$` too, unless a variable is
 * called so. Undefined for any other text.
 */
export function findBorrowedName(catalog: Catalog, text: string): BorrowedName | undefined {
  const name = text.trim();
  if (name === '' || name.length > LONGEST) return undefined;
  return (
    fromEvent(catalog, name) ??
    lookUp(catalog, name) ??
    (name.includes('_') && !isOurs(catalog, name) ? lookUp(catalog, `$${name}`) : undefined)
  );
}

/** The same for a name with one slip of the keyboard in it: `$remote_adr`. */
export function findNearBorrowedName(catalog: Catalog, text: string): BorrowedName | undefined {
  const found = findBorrowedName(catalog, text);
  const key = keyOf(text.trim());
  if (found || key.length < SHORTEST_SLIP || key.length > LONGEST || !/[$%_:()-]/.test(key)) return found;
  for (const known of [key, `$${key}`]) {
    for (const [name, entry] of entriesOf(catalog).exact) {
      if (name.length >= SHORTEST_SLIP && editDistance(known, name, 1) <= 1) return entry;
    }
  }
  return undefined;
}

/** `%S` and `%s` are two names; in longer ones case says nothing. */
function keyOf(name: string): string {
  return /^%[<>]?(?:\{[^}]*\})?\w{1,3}$/.test(name) ? name : name.toLowerCase();
}

function toPattern(name: string): RegExp {
  const escaped = name.split('*').map((part) => part.replace(/[.$^{}()|[\]\\+?]/g, String.raw`\$&`));
  return new RegExp(`^${escaped.join('.+')}$`, name.startsWith('%{') ? '' : 'i');
}

function lookUp(catalog: Catalog, name: string): BorrowedName | undefined {
  const { exact, patterns } = entriesOf(catalog);
  return exact.get(keyOf(name)) ?? patterns.find(({ pattern }) => pattern.test(name))?.entry;
}

function isOurs({ variables }: Catalog, name: string): boolean {
  return variables.some((variable) => squash(variable.name) === squash(name));
}

const squash = (name: string): string => name.toLowerCase().replace(/[._-]/g, '');

/** A value of `event.requestContext`, however a language writes it: most have the name that logs have. */
function fromEvent(catalog: Catalog, text: string): BorrowedName | undefined {
  const path = text
    .replace(/^\$?\{?\s*/, '')
    .replace(/\s*\}?$/, '')
    .replaceAll(/\?\./g, '.')
    .replaceAll(/(?:\.get\(|\[)\s{0,2}["']([\w-]+)["']\s{0,2}(?:\)|\])/g, '.$1');
  const tool = 'event';
  const inside = /^(?:event\.)?requestContext\.([\w.-]+)$/.exec(path)?.[1];
  if (inside === undefined)
    return path === text ? undefined : path.startsWith('event.') ? lookUp(catalog, path) : undefined;
  if (catalog.find(inside)) return { tool, substitutes: [inside] };
  const foreign = catalog.findForeign(inside);
  if (foreign) return { tool, substitutes: foreign.substitutes, missing: foreign.name };
  return { tool, substitutes: [] };
}

/** The name to look for in the catalog: that of a property of an authorizer is `authorizer.<property>`. */
export function catalogName(catalog: Catalog, name: string): string {
  return catalog.find(name)?.name === PROPERTY_PATTERN ? PROPERTY_PATTERN : name;
}
