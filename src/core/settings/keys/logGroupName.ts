import { readLogGroup } from '../readPlace.ts';
import type { Setting } from '../setting.ts';
import type { Text } from '../../text.ts';

const ARN: Text = {
  en: 'This is an ARN. Enter only the name after `log-group:`, without `:*`.',
  ko: '이 값은 ARN입니다. `log-group:` 뒤의 이름만 `:*` 없이 입력하세요.',
};

const SUFFIX: Text = {
  en: 'Remove the `:*` at the end.',
  ko: '끝의 `:*` 표시는 빼고 입력하세요.',
};

const PREFIX: Text = {
  en: 'A log group name cannot start with `aws/`. Use `/aws/`.',
  ko: '로그 그룹 이름은 `aws/`로 시작할 수 없습니다. `/aws/`로 시작하세요.',
};

const LENGTH: Text = {
  en: 'A log group name has at most 512 characters.',
  ko: '로그 그룹 이름은 최대 512자입니다.',
};

const FORM: Text = {
  en: 'A log group name can contain letters, digits and `_ - / . #`.',
  ko: '로그 그룹 이름에는 영문자, 숫자, `_ - / . #` 문자만 쓸 수 있습니다.',
};

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
function checkName(name: string): Text | undefined {
  if (name.startsWith('arn:')) return ARN;
  if (name.endsWith(':*')) return SUFFIX;
  if (!/^[\w\-/.#]+$/.test(name)) return FORM;
  if (name.length > 512) return LENGTH;
  return name.startsWith('aws/') ? PREFIX : undefined;
}

export const logGroupName = {
  key: 'logGroupName',
  label: { en: 'Log group', ko: '로그 그룹' },
  check: checkName,
  other: (settings) => (settings.logGroupName === '/other' ? '/another' : '/other'),
  placeholder: 'YOUR_LOG_GROUP',
  isLong: true,
  readPlace: (text) => readLogGroup(text.trim()),
  names: {
    code: /^log_?group_?name$/i,
    around: /log_?group\b/i,
    document: /^log_?group_?name$/i,
  },
} as const satisfies Setting<'logGroupName'>;
