import type { Question } from '../question.ts';
import { any, FAILED, is } from './conditions.ts';

/** A plain HTTP request to the URL of the stage has no event type. */
export const refusedHandshakes: Question = {
  id: 'refusedHandshakes',
  apis: ['websocket'],
  label: { en: 'Rejected handshakes', ko: '거부된 연결' },
  about: {
    en: 'Connections that were not opened, and plain HTTP requests, by status.',
    ko: '열리지 못한 연결과 일반 HTTP 요청을 상태별로 셉니다.',
  },
  needs: () => ['event', 'status'],
  ask: ({ has }) => ({
    where: [any(is('event', 'CONNECT'), is('event', '-')), FAILED],
    answer: {
      kind: 'groups',
      by: has('error') ? ['status', 'error'] : ['status'],
      measures: [{ as: 'n', of: { kind: 'count' } }],
      sort: 'n',
    },
  }),
};
