import type { Template } from '../template/parse.ts';
import type { Edit } from '../template/edit.ts';
import type { FieldRow } from '../template/fields/fields.ts';
import type { VariableToken } from '../template/token.ts';
import type { Fix, LintContext } from './rule.ts';
import { nameOfField } from './wording.ts';

/** Whether the values of a variable come with quotes around them. */
export function isPrequoted({ api }: LintContext, variable: VariableToken): boolean {
  return api.catalog.find(variable.name)?.valueType === 'quoted-string';
}

/** Quotes around a bare JSON value; undefined where text after the value would stay outside of them. */
export function quoteField(template: Template, field: FieldRow): Fix | undefined {
  const behind = template.source.slice(field.value.to).trimStart()[0];
  if (behind !== undefined && !',}]'.includes(behind)) return undefined;
  const quotes = [field.value.from, field.value.to].map((at): Edit => ({ from: at, to: at, insert: '"' }));
  const name = nameOfField(field);
  return {
    label: { en: 'Add quotes', ko: '따옴표 추가' },
    edits: quotes,
    safe: true,
    done: {
      en: `Quotes added to ${name}; an empty value is still \`-\``,
      ko: `${name} 값에 따옴표를 추가했습니다. 값이 비면 그대로 \`-\`만 기록됩니다`,
    },
  };
}
