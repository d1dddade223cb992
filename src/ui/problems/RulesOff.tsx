import { useMessages } from '../common/hooks/useMessages.ts';

interface RulesOffProps {
  readonly count: number;
  readonly onTurnAllOn: () => void;
}

/** The way back for rules that were switched off. */
export function RulesOff({ count, onTurnAllOn }: RulesOffProps) {
  const words = useMessages().problems;
  return (
    <div className="panel-foot rules-off">
      <span>{words.rulesOff(count)}</span>
      <span aria-hidden="true">·</span>
      <button type="button" className="text-button" onClick={onTurnAllOn}>
        {words.turnAllOn}
      </button>
    </div>
  );
}
