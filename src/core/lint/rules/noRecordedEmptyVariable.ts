import type { Text } from '../../text.ts';
import { findEach } from '../findings.ts';
import { PROXY_RECORDED } from '../recordedEmpty.ts';
import { advice, offer } from '../replacement.ts';
import type { Rule } from '../rule.ts';
import { substituteOf } from '../substituteOf.ts';
import { variables } from '../variables.ts';
import { emptyTitle } from '../wording.ts';

/** An error is empty when nothing fails, so only a failure tells anything. */
const RECORDED_ERROR: Text = {
  en: 'Recorded lines (Lambda proxy only) show `-` even when the function threw.',
  ko: 'Lambda 프록시 통합 기록에서는 예외가 발생해도 `-`만 남았습니다.',
};

/** Documented variables that were empty on every recorded line, which is why this is no error. */
export const noRecordedEmptyVariable: Rule = {
  id: 'no-recorded-empty-variable',
  severity: 'warning',
  evidence: 'recorded',
  docs: 'logging',
  check(context) {
    const { catalog } = context.api;
    const found = variables(context.template).filter(({ name }) => catalog.find(name)?.recordedEmpty);
    return findEach(found, (token) => {
      const substitute = substituteOf(catalog, token.name);
      const fact = token.name === 'integration.error' ? RECORDED_ERROR : PROXY_RECORDED;
      const instead =
        substitute === undefined
          ? { en: ' The execution log has the ID.', ko: ' 이 ID는 실행 로그에 있습니다.' }
          : advice(context, substitute);
      return {
        title: emptyTitle([token.name], 'past'),
        reason: { en: `${fact.en}${instead.en}`, ko: `${fact.ko}${instead.ko}` },
        brief: { en: '`-` in all recordings', ko: '기록에서 항상 `-`' },
        ...offer(context, token, substitute),
      };
    });
  },
};
