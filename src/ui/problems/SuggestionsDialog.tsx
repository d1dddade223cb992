import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useEffect, useId, useState } from 'react';
import { planOpenSuggestions, takeSuggestions, type OpenPlan } from '../../state/suggestionActions.ts';
import { suggestions as en } from '../../i18n/en/suggestions.ts';
import { suggestions as ko } from '../../i18n/ko/suggestions.ts';
import { Prose } from '../common/components/Prose.tsx';
import { useLocale, useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import './SuggestionsDialog.css';
import { inLocale } from '../../core/text.ts';

interface SuggestionsDialogProps {
  /** Where only those of one kind are meant. */
  readonly kind?: string | undefined;
  readonly onClose: () => void;
  /** Called right before the template changes. */
  readonly beforeTake: () => void;
}

/** The dialog is drawn outside of its place, later than an effect could look for the button. */
const focus = (button: HTMLButtonElement | null): void => button?.focus();

/** Every change that taking all suggestions makes, in order, before any is made. */
export function SuggestionsDialog({ kind, onClose, beforeTake }: SuggestionsDialogProps) {
  const words = inLocale({ en, ko }, useLocale());
  const { takeAll } = useMessages().problems;
  const translate = useTranslate();
  const id = useId();
  const [plan, setPlan] = useState<OpenPlan>();
  useEffect(() => {
    void planOpenSuggestions(kind).then(setPlan);
  }, [kind]);
  if (!plan) return null;
  const { steps } = plan;
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-note`}
      slotProps={{ paper: { className: 'suggestions-dialog' } }}
    >
      <h2 id={`${id}-title`}>{words.changes(steps.length)}</h2>
      <p id={`${id}-note`}>{words.note}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reached by keyboard */}
      <ol tabIndex={0} aria-labelledby={`${id}-title`}>
        {steps.map(({ diagnostic, fix }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes
          <li key={index}>
            <span>
              <Prose text={translate(diagnostic.title)} />
            </span>
            <b>
              <Prose text={translate(fix.label)} />
            </b>
          </li>
        ))}
      </ol>
      <div className="buttons">
        <Button variant="line" size="large" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          variant="primary"
          size="large"
          ref={focus}
          onClick={() => {
            beforeTake();
            onClose();
            takeSuggestions(plan);
          }}
        >
          {takeAll(steps.length)}
        </Button>
      </div>
    </Dialog>
  );
}
