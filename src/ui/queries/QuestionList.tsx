import type { Question } from '../../core/queries/question.ts';
import type { Written } from '../../core/queries/written.ts';
import { useTranslate } from '../common/hooks/useMessages.ts';
import { AddVariables } from './AddVariables.tsx';
import { useQueryWords } from './useQueryWords.ts';

/** A question, and what it comes to in the chosen language. */
export interface Offer {
  readonly question: Question;
  readonly written: Written;
}

interface QuestionListProps {
  readonly offers: readonly Offer[];
  readonly chosen: Question;
  readonly onChoose: (question: Question) => void;
}

/** All questions. Those without an answer stay in it: the reason is shown when they are chosen. */
export function QuestionList({ offers, chosen, onChoose }: QuestionListProps) {
  const words = useQueryWords();
  const translate = useTranslate();
  return (
    <ul className="question-list" aria-label={words.questions}>
      {offers.map(({ question, written }) => (
        <li key={question.id}>
          <button
            type="button"
            className={written.kind === 'refused' ? 'question refused' : 'question'}
            aria-pressed={question === chosen}
            onClick={() => onChoose(question)}
          >
            {translate(question.label)}
          </button>
          {written.kind === 'refused' && written.missing.length > 0 && (
            <AddVariables names={written.missing} about={translate(question.label)} />
          )}
        </li>
      ))}
    </ul>
  );
}
