import { SETUP_DOCS } from '../../api/webSocketApi.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** The quotes of a command or a file around a whole template. */
export const noWrappedTemplate: Rule = {
  id: 'no-wrapped-template',
  severity: 'warning',
  summary: {
    en: 'Quotes around the whole template are printed on every line.',
    ko: '템플릿 전체를 감싼 따옴표는 모든 줄에 찍힙니다.',
  },
  evidence: 'inferred',
  docs: SETUP_DOCS,
  check({ template: { source } }) {
    const inner = unwrap(source);
    if (inner === undefined) return [];
    const at = source.search(/\S/);
    return [
      {
        from: at,
        to: at + 1,
        title: { en: 'It is still in its quotes', ko: '전체가 따옴표에 싸여 있습니다' },
        reason: {
          en: `The ${code(source[at] ?? '')} around the format is printed, so no line is what it should be.`,
          ko: `형식을 감싼 ${code(source[at] ?? '')} 기호까지 찍혀 의도한 줄이 되지 않습니다.`,
        },
        brief: { en: 'quotes around it all', ko: '전체를 감싼 따옴표' },
        fix: {
          label: { en: 'Unwrap', ko: '따옴표 벗기기' },
          edits: [{ from: 0, to: source.length, insert: inner }],
          safe: true,
          done: { en: 'Unwrapped', ko: '따옴표를 벗김' },
        },
      },
    ];
  },
};

/** What is inside the quotes; undefined where the quotes may be part of the format itself. */
function unwrap(source: string): string | undefined {
  const text = source.trim();
  const quote = text[0];
  if (quote !== '"' && quote !== "'") return undefined;
  if (quote === '"' && /^"\s*[{<]/.test(text)) {
    const plain = unquote(text);
    if (plain !== undefined) return plain;
  }
  const closed = text.length > 1 && text.endsWith(quote);
  const inner = text.slice(1, closed ? -1 : undefined).trim();
  if (/^[{<]/.test(inner)) return inner;
  const single = quote === "'" && closed && !inner.includes("'");
  return single && /\$context\..*\$context\./.test(inner) ? inner : undefined;
}

function unquote(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
