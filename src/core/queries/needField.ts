import type { Layout } from './layout.ts';
import { FIELD_VARIABLES, type LogField } from '../logs/logField.ts';
import { Refusal } from './written.ts';

/** The variable that holds a field. Throws a `Refusal` that names the one to add where there is none. */
export function needField(layout: Layout, field: LogField): string {
  const found = layout.variableOf(field);
  if (found !== undefined) return found;
  throw missingFields([field]);
}

/** Why a template that lacks some fields has no answer. */
export function missingFields(fields: readonly LogField[]): Refusal {
  const names = fields.map((field) => `\`${FIELD_VARIABLES[field][0] ?? field}\``).join(', ');
  return new Refusal(
    {
      en: `This question needs ${names}, which the template does not log.`,
      ko: `이 질문에 필요한 변수가 템플릿에 없습니다: ${names}.`,
    },
    fields,
  );
}
