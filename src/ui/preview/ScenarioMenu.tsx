import MenuItem from '@mui/material/MenuItem';
import { SCENARIOS } from '../../core/scenarios/scenarios.ts';
import { toggleScenario, useStore } from '../../state/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { MenuButton } from '../parts/MenuButton.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';
import './ScenarioMenu.css';

/** Which scenarios give a line; the menu stays open while they are switched. */
export function ScenarioMenu() {
  const words = useMessages().preview;
  const translate = useTranslate();
  const ids = useStore((state) => state.history.present.scenarios);
  const on = SCENARIOS.filter(({ id }) => ids.includes(id)).length;
  return (
    <MenuButton label={words.scenarios(on, SCENARIOS.length)}>
      {() =>
        SCENARIOS.map((scenario) => (
          <MenuItem
            key={scenario.id}
            role="menuitemcheckbox"
            aria-checked={ids.includes(scenario.id)}
            onClick={() => toggleScenario(scenario.id)}
          >
            <span className="menu-check">{ids.includes(scenario.id) && <Icon name="check" />}</span>
            <span className="scenario-item">
              <b>{translate(scenario.label)}</b>
              <span>
                <Prose text={translate(scenario.description)} />
              </span>
            </span>
          </MenuItem>
        ))
      }
    </MenuButton>
  );
}
