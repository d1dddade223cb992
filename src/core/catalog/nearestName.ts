import { findVariable, PROPERTY_PATTERN, VARIABLES } from './catalog.ts';
import { editDistance, letterBits, mayBeNear } from './editDistance.ts';
import { findForeignVariable } from './foreignVariables.ts';
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
const GUESSES: ReadonlyMap<string, string> = new Map(
  Object.entries(GUESSED).flatMap(([name, guesses]) => guesses.map((guess) => [guess, name] as const)),
);

const NAMES = VARIABLES.map((v) => v.name).filter((name) => name !== PROPERTY_PATTERN);
const BY_SQUASHED: ReadonlyMap<string, string> = new Map(
  // Reversed, so that of `integrationLatency` and `integration.latency` the one that has values wins.
  NAMES.toReversed().map((name) => [squash(name), name]),
);
const BY_LOWER_CASE: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
const BY_TAIL = namesByTail();
const CANDIDATES = [...BY_SQUASHED, ...BY_TAIL].map(([word, name]) => ({
  word,
  name,
  bits: letterBits(word),
}));

/**
 * The WebSocket variable that was probably meant, as a name without `$context.`: for a slip of the keyboard,
 * a wrong case, text stuck to the end, a guess such as `ip`, or a name of REST or HTTP APIs (then its
 * first substitute). Undefined where nothing is near enough to propose. A name that exists is its own nearest.
 */
export function nearestName(name: string): string | undefined {
  const foreign = findForeignVariable(name);
  if (foreign) return foreign.substitutes[0];
  const trimmed = trimName(name);
  if (findVariable(trimmed)) return trimmed;
  const otherCase = BY_LOWER_CASE.get(trimmed.toLowerCase());
  if (otherCase) return otherCase;
  const squashed = squash(trimmed);
  const tail = squash(lastPart(trimmed));
  return (
    BY_SQUASHED.get(squashed) ??
    GUESSES.get(squashed) ??
    BY_TAIL.get(squashed) ??
    nearestByDistance(squashed) ??
    BY_SQUASHED.get(tail) ??
    BY_TAIL.get(tail) ??
    longestBeginning(trimmed)
  );
}

/** Last parts that only one variable has: `sourceIp` leads to `identity.sourceIp`, `latency` nowhere. */
function namesByTail(): ReadonlyMap<string, string> {
  const tails = NAMES.map((name) => squash(lastPart(name)));
  const isUnique = (tail: string): boolean => tails.indexOf(tail) === tails.lastIndexOf(tail);
  return new Map(NAMES.map((name) => [squash(lastPart(name)), name] as const).filter(([t]) => isUnique(t)));
}

function nearestByDistance(squashed: string): string | undefined {
  // One slip in five characters: more would turn one real word into another.
  let bound = Math.min(3, Math.floor(squashed.length / 5));
  let nearest: string | undefined;
  const letters = letterBits(squashed);
  for (const { word, name, bits } of CANDIDATES) {
    if (!mayBeNear(letters, bits, bound)) continue;
    const distance = editDistance(squashed, word, bound);
    if (distance > bound || (nearest !== undefined && distance === bound)) continue;
    nearest = name;
    bound = distance;
  }
  return nearest;
}

/** `stage-x`, `requestIdfoo`: the longest name that is followed by a separator or by less than itself. */
function longestBeginning(name: string): string | undefined {
  return NAMES.filter((known) => name.startsWith(known))
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
