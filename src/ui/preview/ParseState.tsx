import type { LintContext } from '../../core/lint/rule.ts';
import type { Text } from '../../core/text.ts';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';

interface ParseStateProps {
  readonly context: LintContext;
  /** What is said of a trial instead. */
  readonly says?: Text | undefined;
}

/** How many lines parse. Nothing where there is no line, or the lines are of a kind that is not parsed. */
export function ParseState({ context, says }: ParseStateProps) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const { lines, fields } = context;
  if (lines.length === 0 || (fields.syntax !== 'json' && fields.syntax !== 'xml')) return null;
  const broken = lines.filter(({ problem }) => problem).length;
  const parse = lines.length - broken;
  return (
    <span className={says ? 'parse-state trial' : 'parse-state'}>
      {broken > 0 && <SeverityIcon severity="error" />}
      <span>{says ? translate(says) : sentence(words, parse, broken)}</span>
    </span>
  );
}

function sentence(words: ReturnType<typeof useMessages>['preview'], parse: number, broken: number): string {
  if (broken === 0) return words.allParse(parse);
  return parse === 0 ? words.noneParse(broken) : words.someParse(parse, broken);
}
