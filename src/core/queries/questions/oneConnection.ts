import type { LogField } from '../../logs/logField.ts';
import type { Question } from '../question.ts';
import { is } from './conditions.ts';

const SHOWN: readonly LogField[] = ['event', 'route', 'status', 'latency', 'error'];

export const oneConnection: Question = {
  id: 'oneConnection',
  apis: ['websocket'],
  label: { en: 'One connection', ko: '연결 하나' },
  about: {
    en: 'Everything that happened on one connection, in order.',
    ko: '연결 하나에서 일어난 일을 순서대로 봅니다.',
  },
  needs: () => ['connection'],
  takesConnection: true,
  ask: ({ has, connection }) => ({
    where: [is('connection', connection === '' ? 'CONNECTION_ID' : connection)],
    answer: { kind: 'lines', fields: SHOWN.filter(has), order: 'oldest', limit: 1000 },
  }),
};
