import type { Text } from '../text.ts';
import { GROUP_IDS, type Group, type GroupId } from './variable.ts';

const LABELS: Readonly<Record<GroupId, Text>> = {
  request: { en: 'Request', ko: '요청' },
  connection: { en: 'Connection and message', ko: '연결과 메시지' },
  caller: { en: 'Caller identity', ko: '호출자 신원' },
  authorizer: { en: 'Authorization', ko: '권한 부여 단계' },
  integration: { en: 'Integration', ko: '통합' },
  errors: { en: 'Errors', ko: '오류' },
  waf: { en: 'WAF', ko: 'WAF' },
};

/** The groups of the catalog, in the order in which they are shown. */
export const GROUPS: readonly Group[] = GROUP_IDS.map((id) => ({ id, label: LABELS[id] }));
