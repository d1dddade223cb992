import type { Text } from '../text.ts';
import { PROPERTY_PATTERN, type Catalog } from './catalog.ts';

/** What values of a variable look like when AWS logs one. An empty value, `-`, is not part of it. */
export interface Shape {
  /**
   * A regular expression of signs, classes, groups, `|`, `+`, `?` and `{n}`, without anchors. It may admit more than
   * AWS prints, never less than was recorded: what is proved about more values holds for fewer.
   */
  readonly pattern: string;
  readonly words: Text;
  /** People or programs outside of AWS choose the text, so any other text may come as well. */
  readonly free?: true;
}

const shape = (pattern: string, en: string, ko: string): Shape => ({ pattern, words: { en, ko } });
const free = (pattern: string, en: string, ko: string): Shape => ({ ...shape(pattern, en, ko), free: true });

const ID = shape('[A-Za-z0-9_=-]+', 'an ID', 'ID');
const NUMBER = shape('[0-9]+', 'digits', '숫자');
const STATUS = shape('[0-9]{3}', 'three digits', '숫자 세 자리');
const DATE = shape(
  '[0-9]{2}/[A-Z][a-z]{2}/[0-9]{4}:[0-9]{2}:[0-9]{2}:[0-9]{2} [+-][0-9]{4}',
  'a time such as `14/Jan/2026:09:26:53 +0000`',
  '`14/Jan/2026:09:26:53 +0000` 같은 시각',
);
/** A unique ID of IAM, with the name of its session, or the account for its root user. */
const IAM_ID = shape(
  '(A[A-Z]{3}[A-Z0-9]+|[0-9]{12})(:[A-Za-z0-9_+=,.@-]+)?',
  'an IAM ID such as `AIDA…`',
  '`AIDA…` 같은 IAM ID',
);
const POOL_ID = shape('[a-z0-9-]+:[0-9a-f-]+', 'a Region and a UUID', '리전과 UUID');
const TEXT = free('[^"\\\\\\t|]+', 'text', '텍스트');

/** The shapes that do not follow from the type of the value. Source: the recorded lines and the page of each variable. */
const BY_NAME: Readonly<Record<string, Shape>> = {
  routeKey: free(
    '\\$connect|\\$disconnect|\\$default|(GET|POST|DELETE) /@connections/\\{connectionId\\}|[A-Za-z0-9_.:/-]+',
    'a route',
    '라우트',
  ),
  stage: shape('[A-Za-z0-9_$-]+', 'the name of a stage', '스테이지 이름'),
  domainName: shape('[A-Za-z0-9.-]+', 'a host name', '호스트 이름'),
  eventType: shape('CONNECT|MESSAGE|DISCONNECT|CONNECTION_API', 'an event type', '이벤트 유형'),
  'identity.sourceIp': shape('[0-9A-Fa-f:.]+', 'an IP address', 'IP 주소'),
  'identity.userAgent': TEXT,
  'identity.user': IAM_ID,
  'identity.caller': IAM_ID,
  'identity.userArn': shape('arn:[A-Za-z0-9_+=,.@:/-]+', 'an ARN', 'ARN'),
  'identity.accountId': shape('[0-9]{12}', '12 digits', '숫자 12자리'),
  'identity.cognitoIdentityId': POOL_ID,
  'identity.cognitoIdentityPoolId': POOL_ID,
  'identity.cognitoAuthenticationType': shape(
    'authenticated|unauthenticated',
    '`authenticated` or `unauthenticated`',
    '`authenticated` 또는 `unauthenticated`',
  ),
  'identity.cognitoAuthenticationProvider': shape(
    '[A-Za-z0-9_.:,/@=+-]+',
    'authentication providers',
    '인증 공급자',
  ),
  'error.responseType': shape('[A-Z0-9_]+', 'a type in capitals', '대문자로 된 유형'),
  'authorizer.principalId': TEXT,
  [PROPERTY_PATTERN]: TEXT,
};

/**
 * The expected shape of a variable's values, by its name without `$context.`. Undefined for a name that the catalog does
 * not have: such names were always recorded empty.
 */
export function shapeOf(catalog: Catalog, name: string): Shape | undefined {
  const variable = catalog.find(name);
  if (!variable) return undefined;
  const known = BY_NAME[variable.name];
  if (known) return known;
  switch (variable.valueType) {
    case 'status':
      return STATUS;
    case 'integer':
    case 'epoch':
      return NUMBER;
    case 'date':
      return DATE;
    case 'quoted-string':
      return free('"[^"\\\\]*"', 'text in quotes', '따옴표 안의 텍스트');
    case 'string':
      break;
  }
  return variable.freeText ? TEXT : ID;
}
