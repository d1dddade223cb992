import type { Setting } from '../setting.ts';

export const executionLogLevel = {
  key: 'executionLogLevel',
  label: { en: 'Execution log', ko: '실행 로그' },
  other: (settings) => (settings.executionLogLevel === 'ERROR' ? 'INFO' : 'ERROR'),
  choices: () => [
    {
      value: 'OFF',
      label: { en: 'off', ko: '끔' },
      detail: { en: 'no execution log', ko: '실행 로그 없음' },
    },
    {
      value: 'ERROR',
      label: { en: 'errors', ko: '오류만' },
      detail: { en: 'failed requests only (ERROR)', ko: '실패한 요청만 (ERROR)' },
    },
    {
      value: 'INFO',
      label: { en: 'all', ko: '모두' },
      detail: {
        en: 'every step of every request; costs more (INFO)',
        ko: '모든 요청의 모든 단계, 비용 증가 (INFO)',
      },
    },
  ],
} as const satisfies Setting<'executionLogLevel'>;
