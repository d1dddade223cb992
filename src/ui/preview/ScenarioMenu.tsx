import Button from '@mui/material/Button';
import { memo } from 'react';
import { selectScenarios } from '../../state/scenarioActions.ts';
import { toggleScenario } from '../../state/scenarioActions.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../common/components/Icon.tsx';
import { MenuButton } from '../common/components/MenuButton.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { EditedMark } from './EditedMark.tsx';
import './ScenarioMenu.css';

/** Which scenarios give a line; the menu stays open while they are switched. Beside it the way to their sample values. */
export const ScenarioMenu = memo(function ScenarioMenu({ onEdit }: { readonly onEdit: () => void }) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const ids = useStore((state) => state.history.present.scenarios);
  const scenarios = useStore(selectScenarios);
  const on = scenarios.filter(({ id }) => ids.includes(id)).length;
  return (
    <>
      <Button variant="ghost" className="edit-samples" title={words.editSamples} onClick={onEdit}>
        <Icon name="sliders" />
        <span>{words.editSamples}</span>
      </Button>
      <MenuButton label={words.scenarios(on, scenarios.length)}>
        {(_close, { Item }) =>
          scenarios.map((scenario) => (
            <Item
              key={scenario.id}
              role="menuitemcheckbox"
              aria-checked={ids.includes(scenario.id)}
              onClick={() => toggleScenario(scenario.id)}
            >
              <span className="menu-check">{ids.includes(scenario.id) && <Icon name="check" />}</span>
              <span className="scenario-item">
                <b>
                  {translate(scenario.label)}
                  <EditedMark scenario={scenario} />
                </b>
                <span>
                  <Prose text={translate(scenario.description)} />
                </span>
              </span>
            </Item>
          ))
        }
      </MenuButton>
    </>
  );
});
