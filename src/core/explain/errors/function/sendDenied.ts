import { CONNECTIONS_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const sendDenied: KnownError = {
  id: 'sendDenied',
  message: 'is not authorized to perform: execute-api:ManageConnections on resource',
  patterns: [/not authorized to perform: ?'?execute-api:manageconnections/],
  title: {
    en: 'The backend is not allowed to send to connections',
    ko: '백엔드가 클라이언트로 메시지를 보낼 수 없습니다',
  },
  cause: {
    en: 'Sending to a client requires `execute-api:ManageConnections`. The role of the function does not have it for this API or stage.',
    ko: '클라이언트로 메시지를 보내려면 `execute-api:ManageConnections` 권한이 필요한데, 함수의 역할에 이 API나 스테이지에 대한 권한이 없습니다.',
  },
  steps: [
    {
      text: { en: 'Add the permission to the role of the function.', ko: '함수의 역할에 권한을 추가합니다.' },
      command:
        '{"Effect":"Allow","Action":"execute-api:ManageConnections","Resource":"arn:aws:execute-api:REGION:ACCOUNT_ID:API_ID/STAGE/*/@connections/*"}',
    },
  ],
  evidence: 'inferred',
  docs: CONNECTIONS_DOCS,
  source: CONNECTIONS_DOCS,
  examples: [
    'User: arn:aws:sts::111122223333:assumed-role/fn/fn is not authorized to perform: execute-api:ManageConnections on resource: arn:aws:execute-api:us-east-1:********3333:a1b2c3/prod/POST/@connections/{connectionId}',
  ],
};
