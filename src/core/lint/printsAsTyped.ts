import type { Text } from '../text.ts';
import { findOnce } from './findings.ts';
import type { LiteralMatch } from './literalMatches.ts';
import type { Finding } from './rule.ts';
import { code } from './wording.ts';

/** One finding for text that AWS prints as it is. `many` tells of several, `reason` why they stay. */
export function printsAsTyped(
  found: readonly LiteralMatch[],
  many: (count: number) => Text,
  reason: Text,
): readonly Finding[] {
  return findOnce(found, (first) => ({
    title:
      found.length > 1
        ? many(found.length)
        : { en: `${code(first.text)} is printed as is`, ko: `${code(first.text)} 글자가 그대로 기록됩니다` },
    reason,
    brief: { en: 'printed as is', ko: '그대로 기록됨' },
  }));
}
