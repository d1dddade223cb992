import type { Question } from '../question.ts';
import { FAILED } from './conditions.ts';

export const errorsByRoute: Question = {
  id: 'errorsByRoute',
  label: { en: 'Errors by route', ko: '라우트별 오류' },
  about: {
    en: 'How often each route ended with each 4xx or 5xx status.',
    ko: '라우트마다 4xx와 5xx 상태가 몇 번씩 나왔는지 셉니다.',
  },
  needs: () => ['route', 'status'],
  ask: () => ({
    where: [FAILED],
    answer: {
      kind: 'groups',
      by: ['route', 'status'],
      measures: [{ as: 'n', of: { kind: 'count' } }],
      sort: 'n',
      limit: 50,
    },
  }),
};
