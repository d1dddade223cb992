import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import type { Exporter } from '../exporter.ts';
import { NEEDS_ACCOUNT_ROLE } from '../notes.ts';
import { findRefusal, refuse } from '../refusal.ts';

/** The format itself, for the console and for tools that have no target of their own. */
export const formatString: Exporter = {
  id: 'formatString',
  group: 'plain',
  label: { en: 'Format string', ko: '형식 문자열' },
  detail: { en: 'AWS console', ko: 'AWS 콘솔' },
  scopes: ['format'],
  settingsFor: () => [],
  fileName: () => 'access-log-format.txt',
  mediaType: 'text/plain',
  docs: LOGGING_DOCS,
  export({ format }) {
    const refused = findRefusal(format);
    if (refused) return refuse(refused);
    const notes = [
      {
        text: {
          en: 'Console: switch on access logging in the stage and paste this as the log format.',
          ko: '콘솔의 스테이지에서 액세스 로깅을 켜고 로그 형식 칸에 붙여 넣으세요.',
        },
        link: LOGGING_DOCS,
      },
      {
        text: {
          en: 'Access logs need the account role too.',
          ko: '액세스 로그만 쓰더라도 계정 역할이 필요합니다.',
        },
        ...(NEEDS_ACCOUNT_ROLE.link === undefined ? {} : { link: NEEDS_ACCOUNT_ROLE.link }),
      },
    ];
    return { text: format, notes };
  },
};
