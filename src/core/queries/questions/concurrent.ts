import type { Question } from '../question.ts';
import { any, is, OPENED } from './conditions.ts';

export const concurrent: Question = {
  id: 'concurrent',
  apis: ['websocket'],
  label: { en: 'Concurrent connections', ko: '동시 연결 수' },
  about: {
    en: 'Connections opened minus connections closed, added up minute by minute. Those that were open before are not counted.',
    ko: '열린 연결 수에서 끊긴 연결 수를 뺀 값을 1분마다 누적합니다. 그 전부터 열려 있던 연결은 세지 않습니다.',
  },
  needs: () => ['event', 'status'],
  ask: () => ({
    where: [any(OPENED, is('event', 'DISCONNECT'))],
    answer: { kind: 'running' },
  }),
};
