import type { Question } from '../question.ts';
import { is } from './conditions.ts';

export const goneRate: Question = {
  id: 'goneRate',
  apis: ['websocket'],
  label: { en: 'Gone rate (410)', ko: '끊긴 연결로 보낸 호출(410)' },
  about: {
    en: 'Backend calls per 5 minutes, and how many of them found the connection gone.',
    ko: '백엔드의 호출과 그중 이미 끊긴 연결로 보낸 호출을 5분마다 셉니다.',
  },
  needs: () => ['event', 'status'],
  ask: () => ({
    where: [is('event', 'CONNECTION_API')],
    answer: {
      kind: 'groups',
      by: [{ minutes: 5 }],
      measures: [
        { as: 'calls', of: { kind: 'count' } },
        { as: 'gone', of: { kind: 'having', field: 'status', value: '410' } },
      ],
    },
    counted: [is('event', 'CONNECTION_API'), is('status', '410')],
  }),
};
