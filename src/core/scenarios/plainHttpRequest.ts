import { WEBSOCKET_PAGES } from '../api/webSocketPages.ts';
import { STAGE_VALUES, timeValues } from './connection.ts';
import type { Scenario } from './scenario.ts';

export const plainHttpRequest: Scenario = {
  id: 'plainHttpRequest',
  label: { en: 'Plain HTTP request', ko: '일반 HTTP 요청' },
  description: {
    en: 'A browser or a scanner opens the stage URL without a WebSocket upgrade and gets 403. The line has no event type, route or connection ID. The line was recorded; its cause is inferred.',
    ko: '브라우저나 스캐너가 WebSocket 업그레이드 없이 스테이지 URL에 접속하여 403 응답을 받습니다. 이 줄에는 이벤트 유형, 라우트, 연결 ID가 없습니다. 줄은 실제 기록이고 원인은 추정입니다.',
  },
  shape: 'refused',
  lane: 'other',
  evidence: 'recorded',
  initial: true,
  values: {
    ...STAGE_VALUES,
    ...timeValues(4107),
    requestId: '5c0f1e86-3a7b-4d0e-9b52-7f4c21d8e6a3',
    extendedRequestId: 'FR4xXG3joAMEQ5A=',
    status: '403',
    'identity.sourceIp': '198.51.100.61',
    'identity.userAgent': 'curl/8.14.1',
  },
  inferredValues: [
    'apiId',
    'stage',
    'domainName',
    'requestTimeEpoch',
    'extendedRequestId',
    'identity.userAgent',
  ],
  docs: WEBSOCKET_PAGES.logging,
};
