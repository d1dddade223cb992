import { findBorrowedName, findNearBorrowedName, type BorrowedName } from '../borrowedNames.ts';
import type { Catalog } from '../catalog.ts';
import type { Text } from '../../text.ts';
import type { ForeignVariable } from '../variable.ts';
import { keepPer } from '../../memoize.ts';
import { FILLERS } from './fillers.ts';
import { stripPrefix } from './stripPrefix.ts';
import { readWords, squash, stem } from './words.ts';

/** Something that the access logs of an API do not have: why, and what to use instead. */
export interface Absence {
  /** The name of the variable of other APIs, where the query gave it; otherwise a thing was asked for. */
  readonly name?: string;
  /** Which entry answered. */
  readonly id: string;
  readonly hint?: Text;
  /** Variables to use instead, best first. */
  readonly substitutes: readonly string[];
}

/** Things that people look for by their everyday names: the foreign variable whose answer fits, and the words. */
const LIKE_FOREIGN: Readonly<Record<string, string>> = {
  responseLength:
    'size, message size, response size, payload size, frame size, length, message length, bytes, bytes sent, bytes received, bytes out, traffic, bandwidth, data transfer, data volume, body bytes sent, big messages, 크기, 메시지 크기, 메시지 길이, 용량, 바이트, 전송량, 트래픽, 데이터 전송량',
  httpMethod:
    'http method, method, request method, http verb, verb, get or post, 메서드, 메소드, HTTP 메서드',
  protocol: 'protocol, protocol version, subprotocol, http version, 프로토콜, 서브프로토콜',
  xrayTraceId: 'xray, x-ray, x-ray trace, 엑스레이',
  tlsVersion: 'tls, tls version, ssl, ssl version, https version, TLS 버전, 암호화',
  cipherSuite: 'cipher, cipher suite',
  'identity.clientCert.*':
    'client certificate, client cert, certificate, mtls, mutual tls, 클라이언트 인증서, 인증서, 상호 TLS',
  disconnectReason:
    'disconnect reason, reason of disconnect, close reason, close code, disconnect code, why disconnected, why was it closed, 연결 해제 이유, 연결 해제 사유, 연결 종료 사유, 끊긴 이유, 끊어진 이유, 왜 끊, 종료 코드, 종료 사유',
  messageDirection: 'direction, message direction, inbound or outbound, 방향, 메시지 방향',
  'identity.vpcId': 'vpc, vpc id, vpc endpoint',
  deploymentId: 'deployment id, canary, canary deployment, 카나리, 배포 ID',
};

const OWN: readonly (Required<Omit<Absence, 'name'>> & { readonly words: string })[] = [
  {
    id: 'body',
    words:
      'body, payload, content, message body, message content, message payload, message text, request body, response body, what was sent, body content, body text, message body content, 본문, 본문 내용, 메시지 본문 내용, 바디 내용, 페이로드 내용, 메시지 본문, 메시지 내용, 페이로드, 내용, 요청 본문, 바디',
    hint: {
      en: 'AWS lists no variable for the body of a message. Your function can log it.',
      ko: '메시지 본문을 담는 변수는 AWS 목록에 없습니다. 함수에서 직접 남길 수 있습니다.',
    },
    substitutes: [],
  },
  {
    id: 'header',
    words:
      'header, headers, request header, cookie, cookies, query, query string, querystring, query parameter, query parameters, query params, url parameters, referer, http referer, content type, origin header, 헤더, 쿠키, 쿼리, 쿼리 스트링, 쿼리 문자열, 쿼리 파라미터',
    hint: {
      en: 'Access logs contain no query string, and of the headers only the user agent. A Lambda authorizer can read the rest and return what you need as `authorizer.<property>`.',
      ko: '쿼리 문자열과 헤더 중에서는 사용자 에이전트만 액세스 로그에 남길 수 있습니다. 나머지는 Lambda 권한 부여자에서 읽어 반환하면 `authorizer.<property>` 변수로 남습니다.',
    },
    substitutes: ['identity.userAgent'],
  },
  {
    id: 'stageVariables',
    words: 'stage variable, stage variables, stageVariables, 스테이지 변수',
    hint: {
      en: 'Access logs do not fill in stage variables. Your function can log them.',
      ko: '액세스 로그에서는 스테이지 변수가 값으로 바뀌지 않습니다. 함수에서 직접 남길 수 있습니다.',
    },
    substitutes: [],
  },
];

/** All answers for one catalog. */
interface Absences {
  readonly byId: ReadonlyMap<string, Absence>;
  readonly byWords: ReadonlyMap<string, Absence>;
  /** Each thing with the words of all its phrases. */
  readonly things: readonly {
    readonly absence: Absence;
    readonly phrases: readonly (readonly string[])[];
    readonly vocabulary: ReadonlySet<string>;
  }[];
  /** The answer to a name of another tool that has nothing in common with the API. */
  readonly nothing: Absence;
}

const absencesOf = keepPer(({ foreign, label }: Catalog): Absences => {
  const ofForeign = new Map(foreign.map((each) => [each.name, { ...answer(each), id: each.name }]));
  const own = OWN.map(({ words, ...absence }) => ({ words, absence }));
  const byWords: ReadonlyMap<string, Absence> = new Map([
    ...Object.entries(LIKE_FOREIGN).flatMap(([id, words]) => {
      const absence = ofForeign.get(id);
      return absence ? entries(words, { ...absence }) : [];
    }),
    ...own.flatMap(({ words, absence }) => entries(words, absence)),
  ]);
  const things = [...new Set(byWords.values())].map((absence) => {
    const keys = [...byWords].filter(([, other]) => other === absence).map(([key]) => key);
    const phrases = keys.map((key) => key.split(' ')).filter((words) => words[0] !== '');
    return { absence, phrases, vocabulary: new Set(phrases.flat()) };
  });
  return {
    byId: new Map([...ofForeign, ...own.map(({ absence }) => [absence.id, absence] as const)]),
    byWords,
    things,
    nothing: {
      id: 'nothing',
      hint: {
        en: `AWS lists no ${label.en} variable for this value.`,
        ko: `이 값을 담는 ${label.ko} 변수는 AWS 문서에 없습니다.`,
      },
      substitutes: [],
    },
  };
});

/**
 * What a whole query asks for and the logs of an API do not have: the name of a variable of other APIs
 * (`httpMethod`, `$context.httpmethod`, `clientCert.subjectDN`, `response length`), that of another tool
 * (`$body_bytes_sent`), or a thing by its everyday name (`bytes sent`, `본문`). Undefined for any other query, so also for the first letters of a name.
 */
export function findAbsence(catalog: Catalog, query: string): Absence | undefined {
  const absences = absencesOf(catalog);
  const borrowed = findBorrowedName(catalog, query);
  if (borrowed) return absenceOf(absences, borrowed);
  const name = stripPrefix(query);
  const foreign =
    catalog.findForeign(name) ?? catalog.foreign.find((variable) => isNamed(catalog, variable, name));
  if (foreign) return { ...answer(foreign), id: foreign.name, name: foreign.name };
  const { byWords } = absences;
  const found = byWords.get(thingKey(name)) ?? byWords.get(squash(name)) ?? inMoreWords(absences, name);
  if (found) return found;
  const near = findNearBorrowedName(catalog, query);
  return near && absenceOf(absences, near);
}

function absenceOf({ byId, nothing }: Absences, { substitutes, missing }: BorrowedName): Absence | undefined {
  if (missing !== undefined) return byId.get(missing);
  return substitutes.length > 0 ? undefined : nothing;
}

/** `the text of the message body`: a thing, and beside it only words of the same. */
function inMoreWords({ things }: Absences, query: string): Absence | undefined {
  const words = thingKey(query).split(' ');
  return things.find(
    ({ vocabulary, phrases }) =>
      words.every((word) => vocabulary.has(word)) &&
      phrases.some((phrase) => phrase.every((word) => words.includes(word))),
  )?.absence;
}

function isNamed({ variables }: Catalog, { name }: ForeignVariable, query: string): boolean {
  // `account id` rather asks for the one of the caller than for `accountId`.
  const isOurs = variables.some((variable) => squash(variable.name).endsWith(squash(query)));
  if (/\s/.test(query.trim()) && isOurs) return false;
  const stem = name.replace(/\.\*$/, '');
  const shortStem = stem.replace(/^(identity|authorizer|integration|customDomain)\./, '');
  const isFamily = name.endsWith('.*');
  return [stem, shortStem].some(
    (s) => squash(query) === squash(s) || (isFamily && query.toLowerCase().startsWith(`${s.toLowerCase()}.`)),
  );
}

function answer({ hint, substitutes }: ForeignVariable): Pick<Absence, 'hint' | 'substitutes'> {
  return { ...(hint && { hint }), substitutes };
}

function entries(words: string, absence: Absence): [string, Absence][] {
  return words.split(', ').flatMap((phrase) => [
    [thingKey(phrase), absence],
    [squash(phrase), absence],
  ]);
}

/** The telling words in any order and number: `sizes of the messages` asks for the `message size`. */
function thingKey(text: string): string {
  return readWords(text)
    .map((word) => word.text)
    .filter((word) => !FILLERS.has(word))
    .map(stem)
    .sort()
    .join(' ');
}
