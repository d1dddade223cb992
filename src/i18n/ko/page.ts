import type { Messages } from '../en.ts';

export const page: Messages['page'] = {
  title: 'Logwright: WebSocket API 액세스 로그 형식',
  description:
    'Amazon API Gateway WebSocket API의 액세스 로그 형식을 만들고, 미리 보고, 점검합니다. 모두 브라우저 안에서 처리합니다.',
  startFailed: '앱을 불러오지 못했습니다. 작업 내용은 그대로 있습니다.',
  startAgain: '다시 시도',
  noScript: '형식을 만들고 점검하려면 JavaScript가 필요합니다.',
};
