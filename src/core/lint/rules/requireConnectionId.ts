import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { missing } from '../addition.ts';
import type { Rule } from '../rule.ts';

/** What all lines of one connection have in common. */
export const requireConnectionId: Rule = {
  id: 'require-connection-id',
  severity: 'info',
  summary: {
    en: 'Without a connection ID the lines of one client cannot be put together.',
    ko: '연결 ID가 없으면 한 클라이언트의 줄을 모을 수 없습니다.',
  },
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    return missing(context, ['connectionId'], {
      title: { en: 'No field names the connection', ko: '연결 ID 필드가 없습니다' },
      reason: {
        en: 'Connect, messages and disconnect of one client cannot be put together.',
        ko: '한 클라이언트의 연결, 메시지, 연결 해제 줄을 모을 수 없습니다.',
      },
      brief: { en: 'no connection ID', ko: '연결 ID 없음' },
    });
  },
};
