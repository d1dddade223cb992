import type { Question } from '../question.ts';
import { any, is } from './conditions.ts';

/** The route of a backend that closes a connection, as recorded: AWS does not fill in the ID. */
const CLOSING_ROUTE = 'DELETE /@connections/{connectionId}';

export const whoClosed: Question = {
  id: 'whoClosed',
  apis: ['websocket'],
  label: { en: 'Who closed the connection', ko: '연결을 끊은 쪽' },
  about: {
    en: 'Connections that ended, and whether the backend closed them. All others were closed by the client or by an AWS quota.',
    ko: '끝난 연결마다 백엔드가 끊었는지 봅니다. 나머지는 클라이언트가 끊었거나 AWS 할당량에 이르러 끊겼습니다.',
  },
  needs: () => ['event', 'route', 'connection'],
  ask: () => ({
    where: [any(is('event', 'DISCONNECT'), is('route', CLOSING_ROUTE))],
    answer: {
      kind: 'groups',
      by: ['connection'],
      measures: [
        { as: 'disconnects', of: { kind: 'having', field: 'event', value: 'DISCONNECT' } },
        { as: 'byBackend', of: { kind: 'having', field: 'route', value: CLOSING_ROUTE } },
      ],
      sort: 'byBackend',
      limit: 1000,
    },
    counted: [is('route', CLOSING_ROUTE)],
  }),
};
