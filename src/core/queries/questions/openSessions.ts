import type { Question } from '../question.ts';
import { any, is, OPENED, present } from './conditions.ts';

/** A rejected handshake has a connection ID too, but nothing ever ends it. */
export const openSessions: Question = {
  id: 'openSessions',
  apis: ['websocket'],
  label: { en: 'Open connections', ko: '열려 있는 연결' },
  about: {
    en: 'Connections without a DISCONNECT line in the period.',
    ko: '조회 기간에 DISCONNECT 줄이 없는 연결을 봅니다.',
  },
  needs: () => ['event', 'status', 'connection'],
  ask: () => ({
    where: [present('connection'), any(OPENED, is('event', 'MESSAGE'), is('event', 'DISCONNECT'))],
    answer: {
      kind: 'groups',
      by: ['connection'],
      measures: [
        { as: 'ends', of: { kind: 'having', field: 'event', value: 'DISCONNECT' } },
        { as: 'seen', of: { kind: 'earliest' } },
      ],
      without: 'ends',
      sort: 'seen',
      limit: 1000,
    },
  }),
};
