import { EMPTY_VALUE } from '../../api/accessLogs.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { readRequestTime } from '../columns/readRequestTime.ts';
import type { Column } from './layLines.ts';
import { lookOf, type Look } from './lookOf.ts';

/** What the look of a column proves. */
export const PROVED = 1;
/** What it makes likely. */
export const LIKELY = 0.6;
/** What it leaves open. */
export const POSSIBLE = 0.3;

type Scores = Readonly<Record<string, number>>;

/** Looks that say by themselves which variables may be there. */
const BY_LOOK: Readonly<Partial<Record<Look, Scores>>> = {
  date: { requestTime: PROVED },
  ip: { 'identity.sourceIp': PROVED },
  arn: { 'identity.userArn': PROVED },
  host: { domainName: PROVED },
  route: { routeKey: PROVED },
  agent: { 'identity.userAgent': LIKELY },
  gatewayResponse: { 'error.responseType': LIKELY },
  quoted: { 'error.messageString': PROVED },
  cognito: { 'identity.cognitoAuthenticationType': PROVED },
  account: { 'identity.accountId': LIKELY },
  iam: { 'identity.caller': LIKELY, 'identity.user': LIKELY },
  pool: { 'identity.cognitoIdentityId': LIKELY, 'identity.cognitoIdentityPoolId': LIKELY },
  uuid: { requestId: POSSIBLE, 'authorizer.requestId': POSSIBLE, 'integration.requestId': POSSIBLE },
  apiId: { apiId: LIKELY },
};

/** What the looks of columns say of the variables behind them, beside each other; by name, from 0 to 1. */
export function scoreLooks(catalog: Catalog, columns: readonly Column[]): readonly Scores[] {
  const looks = columns.map(({ values }) => lookOf(catalog, values));
  const of = (look: Look) => columns.filter((_, i) => looks[i] === look);
  const [events] = of('event');
  const [dates] = of('date');
  const isOnly = (look: Look) => of(look).length === 1;

  return columns.map(({ values }, i) => {
    const look = looks[i];
    if (look === 'event') return { [catalog.eventVariable ?? '']: PROVED };
    if (look === 'epoch') return scoreEpoch(values, dates, events, of('epoch'));
    if (look === 'status') return scoreStatus(values, isOnly('status'));
    if (look === 'integer') return scoreInteger(values, events, isOnly('integer'));
    if (look === 'id' || look === 'longId') return scoreId(values, look, events, of('id'));
    return (look && BY_LOOK[look]) ?? {};
  });
}

const isFull = (values: readonly string[]): boolean => !values.includes(EMPTY_VALUE);

/** A request has its time twice, and a connection began before. */
function scoreEpoch(
  values: readonly string[],
  dates: Column | undefined,
  events: Column | undefined,
  epochs: readonly Column[],
): Scores {
  const isTime = (row: number) =>
    Math.trunc(Number(values[row]) / 1000) * 1000 === readRequestTime(dates?.values[row] ?? '');
  if (dates) {
    const rows = [...values.keys()].filter((row) => dates.values[row] !== EMPTY_VALUE);
    return rows.every(isTime) ? { requestTimeEpoch: PROVED } : { connectedAt: LIKELY };
  }
  const [other] = epochs.filter((column) => column.values !== values);
  if (!other) {
    if (!isFull(values)) return { connectedAt: LIKELY };
    // Calls of a backend belong to no connection.
    const isTimed = events?.values.includes('CONNECTION_API');
    return isTimed ? { requestTimeEpoch: LIKELY } : { requestTimeEpoch: POSSIBLE, connectedAt: POSSIBLE };
  }
  const before = isBefore(values, other.values);
  if (before === isBefore(other.values, values)) return { requestTimeEpoch: POSSIBLE, connectedAt: POSSIBLE };
  return before ? { connectedAt: LIKELY } : { requestTimeEpoch: LIKELY };
}

/** Whether no value is after that of the same line. */
function isBefore(one: readonly string[], two: readonly string[]): boolean {
  return one.every((value, row) => value === EMPTY_VALUE || Number(value) <= Number(two[row]));
}

function scoreStatus(values: readonly string[], isOnly: boolean): Scores {
  const phases = {
    'authorizer.status': POSSIBLE,
    'authorizer.integrationStatus': POSSIBLE,
    'authenticate.status': POSSIBLE,
    'authorize.status': POSSIBLE,
  };
  if (!isFull(values)) return phases;
  return isOnly ? { status: LIKELY } : { status: POSSIBLE, ...phases };
}

/** Only the integration has a latency on messages. */
function scoreInteger(values: readonly string[], events: Column | undefined, isOnly: boolean): Scores {
  const isOnMessages = events?.values.some(
    (event, row) => event === 'MESSAGE' && values[row] !== EMPTY_VALUE,
  );
  if (isOnly && isOnMessages) return { integrationLatency: LIKELY };
  return {
    integrationLatency: POSSIBLE,
    'authorizer.latency': POSSIBLE,
    'authorizer.integrationLatency': POSSIBLE,
  };
}

/** A request has an ID of its own, a connection the same on all its lines, and only messages have one of theirs. */
function scoreId(
  values: readonly string[],
  look: Look,
  events: Column | undefined,
  ids: readonly Column[],
): Scores {
  const isOn = (isWanted: (event: string | undefined) => boolean) =>
    events !== undefined &&
    values.some((value, row) => value !== EMPTY_VALUE && isWanted(events.values[row]));
  if (!isFull(values)) {
    if (isOn((event) => event !== 'MESSAGE')) return { connectionId: LIKELY };
    const isOnAll = events?.values.every((event, row) => event !== 'MESSAGE' || values[row] !== EMPTY_VALUE);
    return isOnAll ? { messageId: LIKELY } : { connectionId: POSSIBLE, messageId: POSSIBLE };
  }
  if (look === 'longId') return { connectionId: LIKELY };
  const other = ids.some((column) => column.values !== values && isDistinct(column.values));
  if (!isDistinct(values))
    return other ? { connectionId: LIKELY } : { requestId: POSSIBLE, connectionId: POSSIBLE };
  return values.length > 2
    ? { requestId: LIKELY, extendedRequestId: POSSIBLE }
    : { requestId: POSSIBLE, connectionId: POSSIBLE, extendedRequestId: POSSIBLE };
}

const isDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
