import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { variablesOfKind } from '../classifyName.ts';
import { findEach } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** `$context` alone was seen refused on a REST API; for WebSocket APIs that is inferred. */
export const noUnnamedVariable: Rule = {
  id: 'no-unnamed-variable',
  severity: 'error',
  summary: {
    en: '`$context` needs the name of a variable.',
    ko: '`$context` 뒤에는 변수 이름이 필요합니다.',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check(context) {
    return findEach(variablesOfKind(context, 'unnamed'), ({ text }) => ({
      title: { en: `${code(text)} names no variable`, ko: `${code(text)} 뒤에 변수 이름이 없습니다` },
      reason: {
        en: 'A REST API rejected this; on WebSocket APIs it is unverified. It could only print `-`.',
        ko: 'REST API에서 거부된 사례가 있고 WebSocket API에서는 확인되지 않았습니다.',
      },
      brief: { en: 'no variable name', ko: '변수 이름 없음' },
    }));
  },
};
