import { LANGUAGE_GROUPS, type Language } from '../../core/queries/languages/language.ts';
import { LANGUAGES } from '../../core/queries/languages/languages.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useTranslate } from '../common/hooks/useMessages.ts';
import { useQueryWords } from './useQueryWords.ts';

interface LanguagePickerProps {
  readonly chosen: Language;
  readonly onChoose: (language: Language) => void;
}

/** Chooses the language of the queries. The browser's own list lies over the label and the details of the choice. */
export function LanguagePicker({ chosen, onChoose }: LanguagePickerProps) {
  const words = useQueryWords();
  const translate = useTranslate();
  return (
    <div className="query-language">
      <Icon name="terminal" />
      <span aria-hidden="true">{translate(chosen.label)}</span>
      <small className="ellipsis" aria-hidden="true">
        {translate(chosen.detail)}
      </small>
      <Icon name="down" />
      <select
        aria-label={words.language}
        value={chosen.id}
        onChange={({ target }) => {
          const language = LANGUAGES.find(({ id }) => id === target.value);
          if (language) onChoose(language);
        }}
      >
        {Object.entries(LANGUAGE_GROUPS).map(([group, label]) => (
          <optgroup key={group} label={translate(label)}>
            {LANGUAGES.filter((language) => language.group === group).map((language) => (
              <option key={language.id} value={language.id}>
                {`${translate(language.label)}: ${translate(language.detail)}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
