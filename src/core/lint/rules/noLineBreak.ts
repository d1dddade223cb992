import type { Edit } from '../../template/edit.ts';
import { stringRanges } from '../backslashes.ts';
import { findOnce } from '../findings.ts';
import type { LintContext, Rule } from '../rule.ts';
import type { Text } from '../../text.ts';

const REJECTED: Text = {
  en: 'AWS rejects it: `Access Log format must be single line`.',
  ko: 'AWS에서 거부합니다: `Access Log format must be single line`',
};

/** The page allows a final line break, the recorded error does not mention the exception. */
const atEnd = ({ en, ko }: Text): Text => ({
  en: `The AWS page allows it, but the error message for ${en} APIs does not mention this exception. It is untested.`,
  ko: `AWS 문서에서는 끝의 줄바꿈을 허용하지만 ${ko} API의 오류 메시지에는 그런 예외가 없습니다. 실제로 허용되는지는 확인되지 않았습니다.`,
});

/** A template is one line. A backslash before a break is how the AWS page wraps its examples, and goes too. */
export const noLineBreak: Rule = {
  id: 'no-line-break',
  severity: 'error',
  evidence: 'recorded',
  docs: 'logging',
  check(context) {
    const edits = joinLines(context);
    const { source } = context.template;
    const onlyAtEnd = edits[0]?.to === source.length;
    const count = source.split(/\r\n|\r|\n/).length;
    return findOnce(edits, () => ({
      title: onlyAtEnd
        ? { en: 'The format ends with a line break', ko: '형식이 줄바꿈으로 끝납니다' }
        : { en: `The format has ${count} lines`, ko: `형식이 ${count}줄입니다` },
      reason: onlyAtEnd ? atEnd(context.api.label) : REJECTED,
      brief: { en: 'must be one line', ko: '한 줄이어야 함' },
      ...(onlyAtEnd ? { severity: 'warning', evidence: 'inferred' } : {}),
      fix: {
        label: { en: 'Join into one line', ko: '한 줄로 합치기' },
        edits,
        safe: true,
        done: { en: 'Joined into one line', ko: '한 줄로 합쳤습니다' },
      },
    }));
  },
};

/** One edit for each run of breaks with the spaces around it. */
function joinLines(context: LintContext): Edit[] {
  const { source } = context.template;
  const edits: Edit[] = [];
  const isInText = insideText(context);
  for (const match of source.matchAll(/[\r\n]/g)) {
    if (match.index < (edits.at(-1)?.to ?? 0)) continue;
    const from = startOfGap(source, match.index);
    let to = match.index;
    while (/\s/.test(source[to] ?? '') || isContinuation(source, to)) to++;
    edits.push({ from, to, insert: from > 0 && to < source.length && isInText(from, to) ? ' ' : '' });
  }
  return edits;
}

function startOfGap(source: string, lineBreak: number): number {
  let from = isContinuation(source, lineBreak - 1) ? lineBreak - 1 : lineBreak;
  while (/[ \t]/.test(source[from - 1] ?? '')) from--;
  return from;
}

/** A single backslash right before a break. */
function isContinuation(source: string, at: number): boolean {
  return source[at] === '\\' && /[\r\n]/.test(source[at + 1] ?? '') && source[at - 1] !== '\\';
}

/** Tells whether a gap separates words, so that a space must stay. Gaps must be asked for in order. */
function insideText({ template, fields }: LintContext): (from: number, to: number) => boolean {
  const { source } = template;
  if (fields.syntax === 'json') return insideJsonString(source);
  if (fields.syntax === 'xml') return (from, to) => source[from - 1] !== '>' && source[to] !== '<';
  return (from) => !/[,;|]/.test(source[from - 1] ?? '');
}

function insideJsonString(source: string): (offset: number) => boolean {
  const strings = stringRanges(source);
  let next = 0;
  return (offset) => {
    while ((strings[next]?.to ?? Infinity) <= offset) next++;
    return (strings[next]?.from ?? Infinity) < offset;
  };
}
