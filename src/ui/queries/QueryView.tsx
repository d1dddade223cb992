import { useDeferredValue, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { isFor } from '../../core/api/isFor.ts';
import type { LogFilter } from '../../core/logs/filter.ts';
import type { Language } from '../../core/queries/languages/language.ts';
import { LANGUAGES } from '../../core/queries/languages/languages.ts';
import { readLayout } from '../../core/queries/layout.ts';
import type { Asked, Question } from '../../core/queries/question.ts';
import { QUESTIONS } from '../../core/queries/questions/questions.ts';
import { writeQuery } from '../../core/queries/writeQuery.ts';
import type { Fields } from '../../core/template/fields/fields.ts';
import { CodeBlock, type HighlightedSetting } from '../common/code/CodeBlock.tsx';
import { NoteList } from '../common/code/NoteList.tsx';
import { Refusal } from '../common/code/Refusal.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useTranslate } from '../common/hooks/useMessages.ts';
import { AddVariables } from './AddVariables.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { QueryCopyBar } from './QueryCopyBar.tsx';
import { QuestionList } from './QuestionList.tsx';
import { useQueryWords } from './useQueryWords.ts';
import './QueryView.css';

interface QueryViewProps {
  /** The template that the lines were written with. */
  readonly fields: Fields;
  /** What Read shows; without one it is no question. */
  readonly filter?: LogFilter;
  /** What the lines at hand answer to it. */
  readonly renderAnswer?: (asked: Asked) => ReactNode;
}

/** No setting has a part in a query. */
const UNLIT: HighlightedSetting = { lines: [], changed: false, pointAt: () => undefined };

/** Questions about the log, each as a query in the chosen language, or the reason why it is none. */
export function QueryView({ fields, filter, renderAnswer }: QueryViewProps) {
  const words = useQueryWords();
  const translate = useTranslate();
  const id = useId();
  const code = useRef<HTMLPreElement>(null);
  const api = useApi();
  const questions: readonly Question[] = QUESTIONS.filter(
    (question) => isFor(question, api) && (filter !== undefined || !question.takesFilter),
  );
  const [language, setLanguage] = useState<Language>(LANGUAGES[0]);
  const [chosen, setChosen] = useState(questions[0] ?? QUESTIONS[0]);
  const [connection, setConnection] = useState('');
  // Typing in the template does not wait for its queries.
  const settled = useDeferredValue(fields);
  const layout = useMemo(() => readLayout(settled), [settled]);
  const offers = questions.map((each) => ({
    question: each,
    written: writeQuery(layout, language, each, { filter, connection }),
  }));
  // What was asked may be no question any more.
  const offer = offers.find((each) => each.question === chosen) ?? offers[0];
  const question = offer?.question ?? chosen;
  const written = offer?.written;
  const isAsked = language.about === 'question';
  const text = written?.kind === 'text' ? written.text : '';
  return (
    <>
      <LanguagePicker chosen={language} onChoose={setLanguage} />
      {isAsked && <QuestionList offers={offers} chosen={question} onChoose={setChosen} />}
      {isAsked && <p className="question-about">{translate(question.about)}</p>}
      {isAsked && question.takesConnection && written?.kind === 'text' && (
        <div className="query-connection">
          <label htmlFor={id}>{words.connection}</label>
          <input
            id={id}
            value={connection}
            placeholder="CONNECTION_ID"
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setConnection(target.value)}
          />
        </div>
      )}
      {written?.kind === 'refused' ? (
        <Refusal label={words.refused} reason={translate(written.reason)}>
          {written.missing.length > 0 && (
            <>
              {' '}
              <AddVariables names={written.missing} about={translate(question.label)} />
            </>
          )}
        </Refusal>
      ) : (
        <CodeBlock text={text} label={words.code} codeRef={code} lit={UNLIT} />
      )}
      {written?.kind === 'text' && written.asked && renderAnswer?.(written.asked)}
      {written?.kind === 'text' && <NoteList notes={written.notes} />}
      <QueryCopyBar
        text={text}
        fileName={`${kebab(isAsked ? question.id : language.id)}.${language.extension}`}
        code={code}
      />
    </>
  );
}

const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
