import type { Question } from '../question.ts';
import { is } from './conditions.ts';

export const connectsPerMinute: Question = {
  id: 'connectsPerMinute',
  apis: ['websocket'],
  label: { en: 'Connection attempts per minute', ko: '분당 연결 시도' },
  about: {
    en: 'How many handshakes reached the API in each minute, rejected ones included.',
    ko: '1분마다 API에 들어온 연결 시도를 거부된 것까지 셉니다.',
  },
  needs: () => ['event'],
  ask: () => ({
    where: [is('event', 'CONNECT')],
    answer: { kind: 'groups', by: [{ minutes: 1 }], measures: [{ as: 'connects', of: { kind: 'count' } }] },
  }),
};
