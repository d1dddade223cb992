import type { Text } from '../text.ts';
import type { SettingKey, Settings } from './exporter.ts';
import { KEEP_FOREVER, RETENTION_DAYS } from './retention.ts';
import { findTagFault, type TagFault } from './tags.ts';

type Check<K extends SettingKey> = (value: Settings[K]) => Text | undefined;

const REASONS = {
  region: {
    en: 'Enter a Region code such as `us-east-1`, or a location such as Seoul.',
    ko: '리전은 `us-east-1` 같은 형태입니다. 서울 같은 위치 이름을 입력해도 됩니다.',
  },
  accountId: {
    en: 'An account ID is 12 digits, without spaces or dashes.',
    ko: '계정 ID는 공백이나 하이픈 없는 숫자 12자리입니다.',
  },
  apiId: {
    en: 'An API ID is lowercase letters and digits, usually 10.',
    ko: 'API ID는 영문 소문자와 숫자이며 보통 10자입니다.',
  },
  apiAddress: {
    en: 'This is an address. Enter only the part before `.execute-api`.',
    ko: '이 값은 주소입니다. API ID는 `.execute-api` 앞부분입니다.',
  },
  stageName: {
    en: 'A stage name has up to 128 letters, digits, `-` and `_`.',
    ko: '스테이지 이름에는 영문자, 숫자, `-`, `_` 문자를 최대 128자까지 쓸 수 있습니다.',
  },
  defaultStage: {
    en: 'A WebSocket API has no stage `$default`; only HTTP APIs have one. Enter the stage name from the address of your API, such as `prod`.',
    ko: 'WebSocket API에는 `$default` 스테이지가 없습니다. HTTP API에만 있습니다. API 주소에 있는 `prod` 같은 스테이지 이름을 입력하세요.',
  },
  logGroupArn: {
    en: 'This is an ARN. Enter only the name after `log-group:`, without `:*`.',
    ko: '이 값은 ARN입니다. `log-group:` 뒤의 이름만 `:*` 없이 입력하세요.',
  },
  logGroupSuffix: {
    en: 'Remove the `:*` at the end.',
    ko: '끝의 `:*` 표시는 빼고 입력하세요.',
  },
  logGroupPrefix: {
    en: 'A log group name cannot start with `aws/`. Use `/aws/`.',
    ko: '로그 그룹 이름은 `aws/`로 시작할 수 없습니다. `/aws/`로 시작하세요.',
  },
  logGroupLength: {
    en: 'A log group name has at most 512 characters.',
    ko: '로그 그룹 이름은 최대 512자입니다.',
  },
  logGroupName: {
    en: 'A log group name can contain letters, digits and `_ - / . #`.',
    ko: '로그 그룹 이름에는 영문자, 숫자, `_ - / . #` 문자만 쓸 수 있습니다.',
  },
  retentionDays: {
    en: 'CloudWatch Logs does not offer this number of days.',
    ko: 'CloudWatch Logs가 제공하지 않는 보존 일수입니다.',
  },
} as const satisfies Record<string, Text>;

const TAG_REASONS: Readonly<Record<TagFault, Text>> = {
  form: {
    en: 'Tags are pairs such as `team=chat`, with commas between them.',
    ko: '태그는 `team=chat` 같은 쌍이며, 쉼표로 구분합니다.',
  },
  characters: {
    en: 'A tag can contain letters, digits, spaces and `_ . : / = + - @`.',
    ko: '태그에는 문자, 숫자, 공백, `_ . : / = + - @` 기호만 쓸 수 있습니다.',
  },
  length: {
    en: 'A tag key has at most 128 characters, a tag value 256.',
    ko: '태그의 키는 최대 128자, 값은 최대 256자입니다.',
  },
  reserved: {
    en: 'Keys that start with `aws:` belong to AWS.',
    ko: '`aws:` 접두사로 시작하는 키는 AWS 전용입니다.',
  },
  twice: {
    en: 'A key occurs twice. Keys are not case-sensitive here.',
    ko: '같은 키가 두 번 있습니다. 대소문자는 구분하지 않습니다.',
  },
  many: {
    en: 'A resource has at most 50 tags.',
    ko: '리소스 하나에는 태그를 최대 50개까지 붙일 수 있습니다.',
  },
};

function checkTags(text: string): Text | undefined {
  const fault = findTagFault(text);
  return fault && TAG_REASONS[fault];
}

/**
 * What is wrong with a log group name.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
 */
function checkLogGroup(name: string): Text | undefined {
  if (name.startsWith('arn:')) return REASONS.logGroupArn;
  if (name.endsWith(':*')) return REASONS.logGroupSuffix;
  if (!/^[\w\-/.#]+$/.test(name)) return REASONS.logGroupName;
  if (name.length > 512) return REASONS.logGroupLength;
  return name.startsWith('aws/') ? REASONS.logGroupPrefix : undefined;
}

function checkApiId(id: string): Text | undefined {
  if (id.includes('.execute-api')) return REASONS.apiAddress;
  return /^[a-z0-9]{1,32}$/.test(id) ? undefined : REASONS.apiId;
}

/** "Stages cannot be named $default for WebSocket APIs", say the rules of SAM. */
function checkStageName(name: string): Text | undefined {
  if (name === '$default') return REASONS.defaultStage;
  return /^[A-Za-z0-9_-]{1,128}$/.test(name) ? undefined : REASONS.stageName;
}

const matches = (pattern: RegExp, reason: Text) => (value: string) =>
  pattern.test(value) ? undefined : reason;
/** For settings that are chosen, not typed: their type leaves nothing to check. */
const isChosen = () => undefined;

const CHECKS: { readonly [K in SettingKey]: Check<K> } = {
  region: matches(/^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}$/, REASONS.region),
  accountId: matches(/^\d{12}$/, REASONS.accountId),
  apiId: checkApiId,
  stageName: checkStageName,
  logGroupName: checkLogGroup,
  retentionDays: (days) =>
    days === KEEP_FOREVER || RETENTION_DAYS.includes(days) ? undefined : REASONS.retentionDays,
  executionLogLevel: isChosen,
  dataTrace: isChosen,
  detailedMetrics: isChosen,
  tags: checkTags,
};

/**
 * Why AWS would not take a setting, or undefined where it would. An empty text is not a fault: exports print
 * a placeholder for it.
 */
export function validateSetting<K extends SettingKey>(key: K, value: Settings[K]): Text | undefined {
  return value === '' ? undefined : CHECKS[key](value);
}
