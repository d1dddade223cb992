import type { Scenario } from '../../core/scenarios/scenario.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import './EditedMark.css';

/** Says that a scenario, or values of it, are a person's own. Nothing for one that is as we ship it. */
export function EditedMark({ scenario }: { readonly scenario: Pick<Scenario, 'own' | 'editedValues'> }) {
  const words = useMessages().preview;
  if (!scenario.own && !scenario.editedValues) return null;
  const text = scenario.own ? words.yours : words.edited;
  return (
    <span className="edited-mark" title={text}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M1.5 8.5 2 6.4 6.9 1.5l1.6 1.6-4.9 4.9zM5.9 2.5l1.6 1.6" />
      </svg>
      <span className="visually-hidden">, {text}</span>
    </span>
  );
}
