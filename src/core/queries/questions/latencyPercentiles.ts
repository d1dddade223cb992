import type { Question } from '../question.ts';
import { is, present } from './conditions.ts';

export const latencyPercentiles: Question = {
  id: 'latencyPercentiles',
  apis: ['websocket'],
  label: { en: 'Latency percentiles', ko: '지연 시간 백분위수' },
  about: {
    en: 'How many milliseconds the integration took for messages of each route.',
    ko: '라우트마다 메시지를 처리하는 통합의 지연 시간(밀리초)을 봅니다.',
  },
  needs: () => ['event', 'route', 'latency'],
  ask: () => ({
    where: [is('event', 'MESSAGE'), present('latency')],
    answer: {
      kind: 'groups',
      by: ['route'],
      measures: [
        { as: 'n', of: { kind: 'count' } },
        ...[50, 95, 99].map(
          (percent) =>
            ({ as: `p${percent}`, of: { kind: 'percentile', field: 'latency', percent } }) as const,
        ),
      ],
      sort: 'p95',
    },
  }),
};
