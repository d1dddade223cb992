import type { Messages } from '../en.ts';

export const exportPanel: Messages['exportPanel'] = {
  title: '내보내기',
  docs: '문서',
  target: (label) => `대상: ${label}`,
  scopeLabel: '설정 범위',
  scopes: { format: '형식만', stage: '스테이지 로깅', full: '전체 설정' },
  settingsLabel: '내보내기 설정값',
  settings: {
    region: '리전',
    accountId: '계정',
    apiId: 'API ID',
    stageName: '스테이지',
    logGroupName: '로그 그룹',
    retentionDays: '보관 기간',
    executionLogLevel: '실행 로그',
    dataTrace: '데이터 추적',
    detailedMetrics: '상세 지표',
  },
  days: (n) => `${n}일`,
  neverExpires: '만료 없음',
  on: '켬',
  off: '끔',
  code: '내보낸 텍스트',
  refused: '이 대상에는 이 형식을 담을 수 없습니다.',
  copy: '복사',
  download: (fileName) => `내려받기: ${fileName}`,
};
