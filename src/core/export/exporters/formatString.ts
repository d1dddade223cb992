import type { Text } from '../../text.ts';
import type { Exporter, ExportNote } from '../exporter.ts';
import { findRefusal, refuse } from '../refusal.ts';

/** Through the console. Its labels change now and then, so each step says what is meant too. */
const STEPS: readonly Text[] = [
  {
    en: 'Set the account role once per account and Region: in the API Gateway console, choose Settings, and under Logging, enter the ARN of a role that can write to CloudWatch Logs.',
    ko: '계정과 리전마다 한 번 계정 역할을 설정합니다. API Gateway 콘솔의 “설정” 페이지를 열고, “로깅”에 CloudWatch Logs에 기록할 권한이 있는 역할의 ARN을 입력합니다.',
  },
  {
    en: 'Open Log groups in the CloudWatch console, create a log group and copy its ARN without `:*` at the end.',
    ko: 'CloudWatch 콘솔에서 로그 그룹 페이지를 열어 로그 그룹을 만들고, ARN을 끝의 `:*` 없이 복사합니다.',
  },
  {
    en: 'Open the API and its stage in the API Gateway console and edit Logs and tracing. Turn on custom access logging.',
    ko: 'API Gateway 콘솔에서 API의 스테이지를 열고 “로그 및 추적”을 편집합니다. “사용자 지정 액세스 로깅”을 켭니다.',
  },
  {
    en: 'Enter the ARN of the log group as the destination, paste this text as the log format, and save.',
    ko: '대상에는 로그 그룹의 ARN을, 로그 형식에는 이 텍스트를 넣고 저장합니다.',
  },
];

const NOTES: readonly ExportNote[] = [
  {
    text: {
      en: 'A WebSocket API needs the account role for access logs even if execution logs are off.',
      ko: 'WebSocket API에서는 실행 로그를 쓰지 않아도 액세스 로그에 계정 역할이 필요합니다.',
    },
    link: 'setup',
  },
  {
    text: {
      en: 'To turn logging off again, turn off custom access logging in the same place.',
      ko: '로깅을 끄려면 같은 곳에서 사용자 지정 액세스 로깅을 끄세요.',
    },
  },
];

/** The format itself, for the console and for tools that have no target of their own. */
export const formatString: Exporter = {
  id: 'formatString',
  group: 'plain',
  label: { en: 'Format string', ko: '형식 문자열' },
  detail: { en: 'AWS console', ko: 'AWS 콘솔' },
  scopes: ['format'],
  settingsFor: () => [],
  fileName: () => 'access-log-format.txt',
  mediaType: 'text/plain',
  docs: 'logging',
  export({ format }) {
    const refused = findRefusal(format);
    return refused ? refuse(refused) : { text: format, steps: STEPS, notes: NOTES };
  },
};
