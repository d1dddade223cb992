import { EVENT_TYPES } from '../../api/webSocketApi.ts';
import { findVariable } from '../../catalog/catalog.ts';
import type { Text } from '../../text.ts';

/** What the value of a variable may look like when a person types one. */
export interface SampleKind {
  readonly accepts: (value: string) => boolean;
  /** What is expected, as a sentence. */
  readonly expected: Text;
  /** The only values there are, where they are few. */
  readonly choices?: readonly string[];
  /** Nothing but digits: for the keyboard of a phone. */
  readonly digits?: boolean;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SHORT_ID = /^[A-Za-z0-9_-]{15}=$/;

/** A kind of value that a pattern tells. */
const shaped = (pattern: RegExp, expected: Text): SampleKind => ({
  accepts: (value) => pattern.test(value),
  expected,
});

const digits = (pattern: RegExp, expected: Text): SampleKind => ({
  ...shaped(pattern, expected),
  digits: true,
});

const STATUS = digits(/^[1-5]\d\d$/, {
  en: 'A status is a whole number from `100` to `599`.',
  ko: '상태 코드는 `100`부터 `599`까지의 정수입니다.',
});

const COUNT = digits(/^\d{1,15}$/, {
  en: 'Enter a whole number of milliseconds, `0` or more.',
  ko: '밀리초를 `0` 이상의 정수로 입력하세요.',
});

const EPOCH = digits(/^\d{13}$/, {
  en: 'An epoch time in milliseconds has 13 digits, such as `1792065871226`.',
  ko: '밀리초 단위 에포크 시각은 13자리 숫자입니다. 예: `1792065871226`',
});

const DATE = shaped(/^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}$/, {
  en: 'A time has the form `15/Oct/2026:12:04:31 +0000`.',
  ko: '시각은 `15/Oct/2026:12:04:31 +0000` 형태로 입력합니다.',
});

const QUOTED = shaped(/^"(?:[^"\\]|\\.)*"$/, {
  en: 'This value includes its own quotes, such as `"Internal server error"`.',
  ko: '이 값은 따옴표까지 포함합니다. 예: `"Internal server error"`',
});

const TEXT: SampleKind = {
  accepts: () => true,
  expected: { en: 'Enter one line of text.', ko: '텍스트를 한 줄로 입력하세요.' },
};

const BY_TYPE = {
  string: TEXT,
  integer: COUNT,
  status: STATUS,
  epoch: EPOCH,
  date: DATE,
  'quoted-string': QUOTED,
} as const;

/** A kind of id; `example` is what the sentence shows. */
const id = (pattern: RegExp, example: string): SampleKind =>
  shaped(pattern, {
    en: `Enter an ID in this form: \`${example}\`.`,
    ko: `\`${example}\` 형태의 ID를 입력하세요.`,
  });

const REQUEST_ID: SampleKind = {
  accepts: (value) => SHORT_ID.test(value) || UUID.test(value),
  expected: {
    en: 'A request ID has 16 characters, such as `FR4wuHmKoAMEbUQ=`, or is a UUID.',
    ko: '요청 ID는 `FR4wuHmKoAMEbUQ=` 같은 16자이거나 UUID입니다.',
  },
};

const ADDRESS: SampleKind = {
  accepts: (value) => isIpv4(value) || isIpv6(value),
  expected: {
    en: 'Enter an IP address, such as `203.0.113.24` or `2001:db8::1`.',
    ko: '`203.0.113.24` 또는 `2001:db8::1` 같은 IP 주소를 입력하세요.',
  },
};

const CONNECTION_ID = id(/^[A-Za-z0-9_-]{8,64}={0,2}$/, 'kQ7w2M9fzQAYLEinTA==');

/** Where the shape of a value says more than its type. */
const BY_NAME: Readonly<Record<string, SampleKind>> = {
  eventType: {
    accepts: (value) => EVENT_TYPES.some((type) => type === value),
    expected: { en: 'Choose one of the four event types.', ko: '네 가지 이벤트 유형 중 하나를 선택하세요.' },
    choices: EVENT_TYPES,
  },
  requestId: REQUEST_ID,
  extendedRequestId: REQUEST_ID,
  connectionId: CONNECTION_ID,
  messageId: CONNECTION_ID,
  apiId: id(/^[a-z0-9]{4,32}$/, 'k4x7m2q9ad'),
  stage: shaped(/^(?:[A-Za-z0-9_-]{1,128}|\$default)$/, {
    en: 'A stage name can contain letters, digits, `-` and `_`.',
    ko: '스테이지 이름에는 영문자, 숫자, `-`, `_` 문자만 쓸 수 있습니다.',
  }),
  domainName: shaped(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, {
    en: 'Enter a host name, such as `ws.example.com`.',
    ko: '`ws.example.com` 같은 호스트 이름을 입력하세요.',
  }),
  'identity.sourceIp': ADDRESS,
  'identity.accountId': digits(/^\d{12}$/, {
    en: 'An account ID has 12 digits.',
    ko: '계정 ID는 12자리 숫자입니다.',
  }),
  'identity.userArn': shaped(/^arn:[\w-]+:\w+:[^:]*:[^:]*:\S+$/, {
    en: 'Enter an ARN, such as `arn:aws:iam::111122223333:user/ann`.',
    ko: '`arn:aws:iam::111122223333:user/ann` 같은 ARN을 입력하세요.',
  }),
  'authorizer.requestId': id(UUID, '3f7c1d52-8a0e-4b69-9c24-71e5d0a8f6b3'),
  'integration.requestId': id(UUID, '5b0de2c4-83a7-4f16-9c2e-d41f60b7a935'),
};

/** What a value of a variable may be; undefined for a name that never has one on WebSocket APIs. */
export function sampleKind(name: string): SampleKind | undefined {
  const variable = findVariable(name);
  if (!variable) return undefined;
  return Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : BY_TYPE[variable.valueType];
}

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
