import type { Catalog } from '../../catalog/catalog.ts';
import { keepPer } from '../../memoize.ts';

/** What a value may look like; `sampleWords.ts` says it in a sentence. */
export type SampleShape =
  | 'status'
  | 'count'
  | 'epoch'
  | 'date'
  | 'quoted'
  | 'text'
  | 'requestId'
  | 'connectionId'
  | 'apiId'
  | 'uuid'
  | 'eventType'
  | 'stage'
  | 'hostName'
  | 'address'
  | 'accountId'
  | 'arn';

/** What the value of a variable may look like when a person types one. */
export interface SampleKind {
  readonly shape: SampleShape;
  readonly accepts: (value: string) => boolean;
  /** The only values there are, where they are few. */
  readonly choices?: readonly string[];
  /** Nothing but digits: for the keyboard of a phone. */
  readonly digits?: boolean;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SHORT_ID = /^[A-Za-z0-9_-]{15}=$/;

/** A kind of value that a pattern tells. */
const shaped = (shape: SampleShape, pattern: RegExp): SampleKind => ({
  shape,
  accepts: (value) => pattern.test(value),
});

const digits = (shape: SampleShape, pattern: RegExp): SampleKind => ({
  ...shaped(shape, pattern),
  digits: true,
});

const BY_TYPE = {
  string: { shape: 'text', accepts: () => true },
  integer: digits('count', /^\d{1,15}$/),
  status: digits('status', /^[1-5]\d\d$/),
  epoch: digits('epoch', /^\d{13}$/),
  date: shaped('date', /^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}$/),
  'quoted-string': shaped('quoted', /^"(?:[^"\\]|\\.)*"$/),
} as const;

const REQUEST_ID: SampleKind = {
  shape: 'requestId',
  accepts: (value) => SHORT_ID.test(value) || UUID.test(value),
};
const CONNECTION_ID = shaped('connectionId', /^[A-Za-z0-9_-]{8,64}={0,2}$/);
const OWN_UUID = shaped('uuid', UUID);

/** Where the shape of a value says more than its type. */
const BY_NAME: Readonly<Record<string, SampleKind>> = {
  requestId: REQUEST_ID,
  extendedRequestId: REQUEST_ID,
  connectionId: CONNECTION_ID,
  messageId: CONNECTION_ID,
  apiId: shaped('apiId', /^[a-z0-9]{4,32}$/),
  stage: shaped('stage', /^(?:[A-Za-z0-9_-]{1,128}|\$default)$/),
  domainName: shaped('hostName', /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i),
  'identity.sourceIp': { shape: 'address', accepts: (value) => isIpv4(value) || isIpv6(value) },
  'identity.accountId': digits('accountId', /^\d{12}$/),
  'identity.userArn': shaped('arn', /^arn:[\w-]+:\w+:[^:]*:[^:]*:\S+$/),
  'authorizer.requestId': OWN_UUID,
  'integration.requestId': OWN_UUID,
};

/** What a value of a variable may be; undefined for a name that never has one. */
export function sampleKind(catalog: Catalog, name: string): SampleKind | undefined {
  const variable = catalog.find(name);
  if (!variable) return undefined;
  if (name === catalog.eventVariable) return eventKind(catalog);
  return Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : BY_TYPE[variable.valueType];
}

const eventKind = keepPer(({ events }: Catalog): SampleKind => {
  const choices = events.map(({ id }) => id);
  return { shape: 'eventType', accepts: (value) => choices.includes(value), choices };
});

function isIpv4(value: string): boolean {
  const parts = value.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

/** Eight groups, or fewer around one `::`; the last two may be written as an IPv4 address. */
function isIpv6(value: string): boolean {
  const [head = '', tail, ...more] = value.split('::');
  if (more.length > 0 || !value.includes(':')) return false;
  const groups = [...groupsOf(head), ...(tail === undefined ? [] : groupsOf(tail))];
  const last = groups.at(-1) ?? '';
  const hex = isIpv4(last) ? [...groups.slice(0, -1), '0', '0'] : groups;
  const fits = tail === undefined ? hex.length === 8 : hex.length < 8;
  return fits && hex.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
}

function groupsOf(half: string): string[] {
  return half === '' ? [] : half.split(':');
}
