import type { Setting } from '../setting.ts';
import { switches } from '../switches.ts';

export const dataTrace = {
  key: 'dataTrace',
  label: { en: 'Data tracing', ko: '데이터 추적' },
  other: (settings) => !settings.dataTrace,
  choices: ({ executionLogLevel }) =>
    switches({
      off: { en: 'no message contents', ko: '메시지 내용 없음' },
      on:
        executionLogLevel === 'OFF'
          ? {
              en: 'no effect while the execution log is off',
              ko: '실행 로그가 꺼져 있어 적용되지 않음',
            }
          : {
              en: 'full messages, including personal data; costs more',
              ko: '개인정보를 포함한 메시지 전체, 비용 증가',
            },
    }),
} as const satisfies Setting<'dataTrace'>;
