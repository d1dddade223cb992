import { EMPTY_VALUE } from '../../api/accessLogs.ts';
import type { Catalog } from '../../catalog/catalog.ts';

/** What all values of a column look like, where that says something of the variable behind them. */
export type Look =
  | 'event'
  | 'date'
  | 'ip'
  | 'arn'
  | 'host'
  | 'route'
  | 'agent'
  | 'status'
  | 'epoch'
  | 'integer'
  | 'gatewayResponse'
  | 'quoted'
  | 'cognito'
  | 'account'
  | 'iam'
  | 'pool'
  | 'uuid'
  | 'longId'
  | 'id'
  | 'apiId';

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const EVERY: readonly (readonly [Look, RegExp])[] = [
  ['date', /^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}$/],
  ['ip', new RegExp(String.raw`^(?:${OCTET}(?:\.${OCTET}){3}|(?=.*:.*:)[0-9A-Fa-f:.]{3,45})$`)],
  ['arn', /^arn:aws[a-z-]*:(?:iam|sts):/],
  ['host', /^[A-Za-z0-9-]+\.execute-api\.[a-z0-9-]+\.amazonaws\.com/],
  ['status', /^(?:20[0-6]|30[0-8]|40\d|41[0-8]|42[2-9]|431|451|50[0-8])$/],
  ['epoch', /^1[4-9]\d{11}$|^2[01]\d{11}$/],
  ['account', /^\d{12}$/],
  ['integer', /^\d{1,7}$/],
  ['cognito', /^(?:un)?authenticated$/],
  ['quoted', /^".*"$/],
  ['iam', /^A[A-Z]{3}[A-Z0-9]{12,}(?::.+)?$/],
  ['gatewayResponse', /^[A-Z][A-Z_]{7,}$/],
  ['pool', /^[a-z]{2}(?:-[a-z]+)+-\d:[0-9a-f-]{36}$/],
  ['uuid', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  ['longId', /^[A-Za-z0-9_-]{18,19}={1,2}$/],
  // A request made by a backend has a UUID.
  ['id', /^(?:[A-Za-z0-9_-]{14,15}={1,2}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/],
  ['apiId', /^(?=.*[a-z])(?=.*\d)[a-z0-9]{10}$/],
];
/** Of these one value says enough. */
const ANY: readonly (readonly [Look, RegExp])[] = [
  ['route', /^(?:\$(?:connect|disconnect|default)|(?:GET|POST|DELETE) \/@connections\/\{connectionId\})$/],
  ['agent', /^Mozilla\/\d|^[A-Za-z][\w.-]*\/\d+\.\d/],
];

/** How values look; undefined where they say nothing, or all are empty. */
export function lookOf({ events }: Catalog, values: readonly string[]): Look | undefined {
  const filled = values.filter((value) => value !== EMPTY_VALUE);
  if (filled.length === 0) return undefined;
  if (filled.every((value) => events.some(({ id }) => id === value))) return 'event';
  const look =
    EVERY.find(([, pattern]) => filled.every((value) => pattern.test(value)))?.[0] ??
    ANY.find(([, pattern]) => filled.some((value) => pattern.test(value)))?.[0];
  // A value brings its quotes along where an empty one has none.
  return look === 'quoted' && filled.length === values.length ? undefined : look;
}

/** Looks that no text has by chance, each of one variable. */
const TELLING: ReadonlySet<Look | undefined> = new Set<Look>([
  'event',
  'date',
  'ip',
  'arn',
  'host',
  'route',
  'epoch',
  'gatewayResponse',
  'quoted',
]);

export const isTelling = (catalog: Catalog, values: readonly string[]): boolean =>
  TELLING.has(lookOf(catalog, values));
