import type { Question } from '../question.ts';
import { is, present } from './conditions.ts';

export const durations: Question = {
  id: 'durations',
  apis: ['websocket'],
  label: { en: 'Durations', ko: '연결 유지 시간' },
  about: {
    en: 'How long connections stayed open, in seconds.',
    ko: '연결이 시작부터 끝까지 몇 초 동안 열려 있었는지 봅니다.',
  },
  needs: () => ['event', 'connectedAt'],
  ask: () => ({
    where: [is('event', 'DISCONNECT'), present('connectedAt')],
    answer: {
      kind: 'groups',
      by: [],
      measures: [
        { as: 'n', of: { kind: 'count' } },
        ...[50, 95].map(
          (percent) =>
            ({ as: `p${percent}`, of: { kind: 'percentile', field: 'duration', percent } }) as const,
        ),
        { as: 'longest', of: { kind: 'greatest', field: 'duration' } },
      ],
    },
  }),
};
