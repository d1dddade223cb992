import { variablesOfKind } from '../classifyName.ts';
import { findEach } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** A REST API was seen to reject `$context` alone; for WebSocket APIs that is inferred. */
export const noUnnamedVariable: Rule = {
  id: 'no-unnamed-variable',
  severity: 'error',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const { label } = context.api;
    return findEach(variablesOfKind(context, 'unnamed'), ({ text }) => ({
      title: { en: `${code(text)} lacks a variable name`, ko: `${code(text)} 뒤에 변수 이름이 없습니다` },
      reason: {
        en: `A REST API rejected this. On ${label.en} APIs it is unverified.`,
        ko: `REST API가 이를 거부한 사례가 있습니다. ${label.ko} API에서는 확인되지 않았습니다.`,
      },
      brief: { en: 'no variable name', ko: '변수 이름 없음' },
    }));
  },
};
