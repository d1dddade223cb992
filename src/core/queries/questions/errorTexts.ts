import type { Question } from '../question.ts';
import { present } from './conditions.ts';

export const errorTexts: Question = {
  id: 'errorTexts',
  label: { en: 'Error texts', ko: '오류 메시지' },
  about: {
    en: 'Which error messages API Gateway logged, and how often.',
    ko: 'API Gateway가 기록한 오류 메시지를 종류별로 셉니다.',
  },
  needs: () => ['error'],
  ask: ({ has }) => ({
    where: [present('error')],
    answer: {
      kind: 'groups',
      by: has('route') ? ['error', 'route'] : ['error'],
      measures: [{ as: 'n', of: { kind: 'count' } }],
      sort: 'n',
      limit: 50,
    },
  }),
};
