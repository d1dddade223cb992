import { useMessages } from '../common/hooks/useMessages.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';

const Menu = lazyPart(() => import('../common/components/LazyMenu.tsx').then((m) => m.LazyMenu));

interface RuleMenuProps {
  /** The button that opened it; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly rule: string;
  readonly onTurnOffHere: () => void;
  readonly onTurnOffEverywhere: () => void;
  readonly onClose: () => void;
}

/** The menu behind the dots of a problem row. One serves all rows. */
export function RuleMenu({ anchor, rule, onTurnOffHere, onTurnOffEverywhere, onClose }: RuleMenuProps) {
  const words = useMessages().problems;
  return (
    <Menu anchor={anchor} onClose={onClose}>
      {({ Item }) => [
        <Item key="here" onClick={onTurnOffHere}>
          <span className="rule-menu-item">
            {words.turnOffHere}
            <code>{rule}</code>
          </span>
        </Item>,
        <Item key="everywhere" onClick={onTurnOffEverywhere}>
          {words.turnOffEverywhere}
        </Item>,
      ]}
    </Menu>
  );
}

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
