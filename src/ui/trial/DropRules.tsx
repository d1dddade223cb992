import type { Syntax } from '../../core/template/fields/fields.ts';
import { trial as en } from '../../i18n/en/trial.ts';
import { trial as ko } from '../../i18n/ko/trial.ts';
import { useDrag } from '../common/dnd/drag.ts';
import { useLocale } from '../common/hooks/useMessages.ts';
import { rulesOf } from './rulesOf.ts';
import './DropRules.css';
import { inLocale } from '../../core/text.ts';

interface DropRulesProps {
  readonly syntax: Syntax;
  /** The template is shown as text, not as fields. */
  readonly asText: boolean;
}

/** What a drop does where, for as long as something is dragged. */
export function DropRules({ syntax, asText }: DropRulesProps) {
  const { rules } = inLocale({ en, ko }, useLocale());
  const payload = useDrag((state) => state.item?.payload);
  if (!payload) return null;
  const does = payload.kind === 'new' ? 'new' : 'move';
  return (
    <span className="drop-rules">
      {rulesOf(payload, syntax, asText).map((rule) => (
        <span key={rule} data-rule={rule}>
          <b>{rules[rule].where}</b> {rules[rule][does]}
        </span>
      ))}
    </span>
  );
}
