import { logsAny, missing } from '../addition.ts';
import type { Rule } from '../rule.ts';

/** So many names beside the request ID are a log that is to answer questions, and not only a few fields of one. */
const ENOUGH = 3;

/**
 * What tells one message from another: recorded messages are all `MESSAGE`, and calls to post, get and delete all
 * `CONNECTION_API`. It is missed only where a line says what happened at all.
 */
export const requireRouteKey: Rule = {
  id: 'require-route-key',
  severity: 'info',
  evidence: 'recorded',
  docs: 'logging',
  check(context) {
    const words = {
      title: { en: 'No route field', ko: '라우트 필드 없음' },
      reason: {
        en: 'Without `routeKey`, messages of all routes look alike.',
        ko: '`routeKey` 변수가 없으면 어느 라우트의 메시지인지 알 수 없습니다.',
      },
      brief: { en: 'no route', ko: '라우트 없음' },
    };
    return logsAny(context, ['eventType', 'status']) ? missing(context, ['routeKey'], words, ENOUGH) : [];
  },
};
