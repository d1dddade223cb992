import type { Question } from '../question.ts';

/** In a JSON log these are mostly lines that a value has broken. */
export const otherLines: Question = {
  id: 'otherLines',
  label: { en: 'Lines that do not fit', ko: '형식에 맞지 않는 줄' },
  about: {
    en: 'Lines that are not JSON, or were written in another format.',
    ko: 'JSON이 아니거나 다른 형식으로 기록된 줄을 봅니다.',
  },
  needs: () => [],
  ask: () => ({
    where: [{ kind: 'read', is: false }],
    answer: { kind: 'lines', fields: [], order: 'newest', limit: 20 },
  }),
};
