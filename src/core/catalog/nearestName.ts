import { PROPERTY_PATTERN, type Catalog } from './catalog.ts';
import { editDistance, letterBits, mayBeNear } from './editDistance.ts';
import { keepPer } from '../memoize.ts';
import { trimName } from './trimName.ts';

/** What people write when they guess, without case and separators, by what they mean. Seen in public formats, or one step from it. */
const GUESSED: Readonly<Record<string, readonly string[]>> = {
  'identity.sourceIp': [
    'ip',
    'identityip',
    'clientip',
    'ipaddress',
    'sourceipaddress',
    'remoteip',
    'callerip',
    'remoteaddr',
    'xforwardedfor',
  ],
  requestTime: ['time', 'date', 'datetime', 'timelocal'],
  requestTimeEpoch: ['timestamp', 'requesttimestamp', 'epoch', 'msec'],
  requestId: ['id', 'reqid'],
  'error.message': ['error', 'errorstring', 'integrationerrormessage', 'integrationmessage', 'statusmessage'],
  'error.responseType': ['errortype', 'errorcode', 'integrationerrorcode', 'integrationerrortype'],
  'error.validationErrorString': ['validationerror'],
  integrationLatency: [
    'latency',
    'duration',
    'responsetime',
    'integrationtime',
    'integrationduration',
    'backendlatency',
    'totallatency',
    'upstreamresponsetime',
    'targetprocessingtime',
    'timetaken',
  ],
  'authorizer.principalId': ['authorizer', 'principal'],
  'identity.caller': ['identity'],
  'identity.userArn': ['arn'],
  'identity.userAgent': ['agent', 'useragentstring', 'httpuseragent'],
  status: [
    'statuscode',
    'responsestatus',
    'responsecode',
    'elbstatuscode',
    'targetstatuscode',
    'httpstatus',
    'integrationresponsecode',
    'integrationresponsestatus',
    'integrationstatuscode',
  ],
  routeKey: ['route', 'action', 'messageroutekey', 'requestpath', 'requesturi', 'resource', 'uri', 'url'],
  eventType: ['event', 'type', 'eventname', 'messageeventtype', 'messagetype', 'method', 'requestmethod'],
  connectionId: ['connection', 'connid', 'websocketconnectionid'],
  messageId: ['msgid'],
  connectedAt: ['connecttime', 'connectedtime', 'connectiontime'],
  domainName: ['domain', 'host', 'hostname', 'httphost', 'servername'],
  apiId: ['api'],
  stage: ['stagename'],
};

/** The names of a catalog, as people may write them. */
interface Names {
  readonly all: readonly string[];
  readonly byLowerCase: ReadonlyMap<string, string>;
  readonly bySquashed: ReadonlyMap<string, string>;
  readonly byGuess: ReadonlyMap<string, string>;
  readonly byTail: ReadonlyMap<string, string>;
  /** Every word that may be meant, with the name it stands for and its letters. */
  readonly candidates: readonly { readonly word: string; readonly name: string; readonly bits: number }[];
}

const namesOf = keepPer(({ variables }: Catalog): Names => {
  const all = variables.map(({ name }) => name).filter((name) => name !== PROPERTY_PATTERN);
  // Reversed, so that of `integrationLatency` and `integration.latency` the one that has values wins.
  const bySquashed = new Map(all.toReversed().map((name) => [squash(name), name] as const));
  const byTail = uniqueTails(all);
  return {
    all,
    byLowerCase: new Map(all.toReversed().map((name) => [name.toLowerCase(), name])),
    bySquashed,
    byGuess: new Map(
      Object.entries(GUESSED).flatMap(([name, guesses]) =>
        all.includes(name) ? guesses.map((guess) => [guess, name] as const) : [],
      ),
    ),
    byTail,
    candidates: [...bySquashed, ...byTail].map(([word, name]) => ({ word, name, bits: letterBits(word) })),
  };
});

/**
 * The variable that was probably meant, as a name without `$context.`: for a slip of the keyboard, a wrong case, text
 * stuck to the end, a guess such as `ip`, or a name of other APIs (then its first substitute). Undefined where nothing
 * is near enough to propose. A name that exists is its own nearest.
 */
export function nearestName(catalog: Catalog, name: string): string | undefined {
  const foreign = catalog.findForeign(name);
  if (foreign) return foreign.substitutes[0];
  const trimmed = trimName(name);
  if (catalog.find(trimmed)) return trimmed;
  const names = namesOf(catalog);
  const otherCase = names.byLowerCase.get(trimmed.toLowerCase());
  if (otherCase) return otherCase;
  const squashed = squash(trimmed);
  const tail = squash(lastPart(trimmed));
  return (
    names.bySquashed.get(squashed) ??
    names.byGuess.get(squashed) ??
    names.byTail.get(squashed) ??
    nearestByDistance(names, squashed) ??
    names.bySquashed.get(tail) ??
    names.byTail.get(tail) ??
    longestBeginning(names, trimmed)
  );
}

/** Last parts that only one variable has: `sourceIp` leads to `identity.sourceIp`, `latency` nowhere. */
function uniqueTails(names: readonly string[]): ReadonlyMap<string, string> {
  const tails = names.map((name) => squash(lastPart(name)));
  const isUnique = (tail: string): boolean => tails.indexOf(tail) === tails.lastIndexOf(tail);
  return new Map(names.map((name) => [squash(lastPart(name)), name] as const).filter(([t]) => isUnique(t)));
}

function nearestByDistance({ candidates }: Names, squashed: string): string | undefined {
  // One slip in five characters: more would turn one real word into another.
  let bound = Math.min(3, Math.floor(squashed.length / 5));
  let nearest: string | undefined;
  const letters = letterBits(squashed);
  for (const { word, name, bits } of candidates) {
    if (!mayBeNear(letters, bits, bound)) continue;
    const distance = editDistance(squashed, word, bound);
    if (distance > bound || (nearest !== undefined && distance === bound)) continue;
    nearest = name;
    bound = distance;
  }
  return nearest;
}

/** `stage-x`, `requestIdfoo`: the longest name that is followed by a separator or by less than itself. */
function longestBeginning({ all }: Names, name: string): string | undefined {
  return all
    .filter((known) => name.startsWith(known))
    .filter((known) => /^[._-]/.test(name.slice(known.length)) || name.length < known.length * 2)
    .sort((a, b) => b.length - a.length)
    .at(0);
}

function squash(name: string): string {
  return name.toLowerCase().replace(/[._-]/g, '');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
