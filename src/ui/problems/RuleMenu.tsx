import MenuItem from '@mui/material/MenuItem';
import { lazy, Suspense } from 'react';
import { useMessages } from '../useMessages.ts';

const Menu = lazy(() => import('../parts/LazyMenu.tsx').then((m) => ({ default: m.LazyMenu })));

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
    <Suspense fallback={null}>
      <Menu anchor={anchor} onClose={onClose}>
        <MenuItem onClick={onTurnOffHere}>
          <span className="rule-menu-item">
            {words.turnOffHere}
            <code>{rule}</code>
          </span>
        </MenuItem>
        <MenuItem onClick={onTurnOffEverywhere}>{words.turnOffEverywhere}</MenuItem>
      </Menu>
    </Suspense>
  );
}
