import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** The quotes of a command or a file around a whole template. */
export const noWrappedTemplate: Rule = {
  id: 'no-wrapped-template',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'setup',
  check({ template: { source } }) {
    const inner = unwrap(source);
    if (inner === undefined) return [];
    const at = source.search(/\S/);
    return [
      {
        from: at,
        to: at + 1,
        title: { en: 'The whole format is in quotes', ko: '형식 전체가 따옴표로 감싸여 있습니다' },
        reason: {
          en: `AWS would print the ${code(source[at] ?? '')} around the format on every line.`,
          ko: `형식을 감싼 ${code(source[at] ?? '')} 기호까지 모든 줄에 기록됩니다.`,
        },
        brief: { en: 'format is in quotes', ko: '전체를 감싼 따옴표' },
        fix: {
          label: { en: 'Remove quotes', ko: '따옴표 삭제' },
          edits: [{ from: 0, to: source.length, insert: inner }],
          safe: true,
          done: { en: 'Quotes removed', ko: '따옴표를 삭제했습니다' },
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
