import type { CheckedLine } from '../../core/lint/rule.ts';
import type { Analysis } from '../../state/analysis.ts';
import { useLocale, useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { explainLine } from './explainLine.ts';
import { problemSentence } from './problemSentence.ts';

/** Why a line does not parse, and the problem that explains it. */
export function useReasons(analysis: Analysis) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const locale = useLocale();
  return (checked: CheckedLine) => {
    const problem = explainLine(analysis, checked);
    return {
      reason: problemSentence(analysis, checked, words, locale),
      explanation: problem && words.problem(translate(problem.title)),
    };
  };
}
