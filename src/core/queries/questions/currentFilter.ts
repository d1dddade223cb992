import type { FilterTerm, LogFilter } from '../../logs/filter.ts';
import type { Text } from '../../text.ts';
import type { LogField } from '../../logs/logField.ts';
import type { Condition, Question } from '../question.ts';
import { Refusal } from '../written.ts';
import { any, is } from './conditions.ts';

const SHOWN: readonly LogField[] = ['event', 'route', 'status', 'latency', 'connection', 'error'];

export const currentFilter: Question = {
  id: 'currentFilter',
  label: { en: 'The current filter', ko: '현재 필터' },
  about: {
    en: 'The lines that match the filter, newest first.',
    ko: '필터에 맞는 줄을 최신순으로 봅니다.',
  },
  takesFilter: true,
  needs: ({ filter }) => [
    ...new Set([
      ...[...(filter?.only ?? []), ...(filter?.not ?? [])].map(({ field }) => field),
      ...(filter?.latency ? (['latency'] as const) : []),
    ]),
  ],
  ask: ({ filter, has }) => {
    if (filter?.end !== undefined) throw new Refusal(ENDS);
    return {
      where: filter ? conditionsOf(filter) : [],
      answer: { kind: 'lines', fields: SHOWN.filter(has), order: 'newest', limit: 1000 },
    };
  },
};

const ENDS: Text = {
  en: 'How a connection ended is known only from several of its lines, which a query of single lines does not compare.',
  ko: '연결이 끊긴 이유는 여러 줄을 비교해야 알 수 있어 줄 단위 쿼리로는 찾을 수 없습니다.',
};

function conditionsOf({ from, to, only, not, latency, text }: LogFilter): Condition[] {
  const byField = new Map<LogField, Condition[]>();
  for (const term of only) byField.set(term.field, [...(byField.get(term.field) ?? []), termOf(term)]);
  return [
    { kind: 'read', is: true },
    ...[...byField.values()].map((terms) => (terms.length === 1 && terms[0] ? terms[0] : any(...terms))),
    ...not.map((term): Condition => ({ kind: 'not', of: termOf(term) })),
    ...(latency ? [{ kind: 'latency', ...latency } as const] : []),
    ...(from !== undefined || to !== undefined
      ? [
          {
            kind: 'time',
            ...(from !== undefined && { from }),
            ...(to !== undefined && { to }),
          } as const,
        ]
      : []),
    ...(text !== undefined && text !== '' ? [{ kind: 'text', text } as const] : []),
  ];
}

function termOf({ field, value }: FilterTerm): Condition {
  const digit = field === 'status' && /^([1-5])xx$/.exec(value)?.[1];
  return digit ? { kind: 'class', digit } : is(field, value);
}
