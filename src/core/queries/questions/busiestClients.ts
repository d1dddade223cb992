import type { Question } from '../question.ts';
import { present } from './conditions.ts';

export const busiestClients: Question = {
  id: 'busiestClients',
  label: { en: 'Busiest clients', ko: '요청이 많은 클라이언트' },
  about: {
    en: 'The IP addresses with the most lines.',
    ko: '줄이 가장 많은 IP 주소를 봅니다.',
  },
  needs: () => ['ip'],
  ask: () => ({
    where: [present('ip')],
    answer: {
      kind: 'groups',
      by: ['ip'],
      measures: [{ as: 'n', of: { kind: 'count' } }],
      sort: 'n',
      limit: 20,
    },
  }),
};
