import MenuItem from '@mui/material/MenuItem';
import type { Scenario } from '../../../core/scenarios/scenario.ts';
import { MenuButton } from '../../common/components/MenuButton.tsx';
import { useMessages, useTranslate } from '../../common/hooks/useMessages.ts';

interface SampleHeadProps {
  readonly scenario: Scenario | undefined;
  readonly scenarios: readonly Scenario[];
  readonly onChoose: (id: string) => void;
}

/** The head of the samples, which chooses the scenario that they come from. */
export function SampleHead({ scenario, scenarios, onChoose }: SampleHeadProps) {
  const words = useMessages().fields;
  const translate = useTranslate();
  const label = words.sampleOn(scenario ? translate(scenario.label) : '');
  return (
    <MenuButton className="sample-head" label={label} name={`${label}. ${words.chooseSample}`}>
      {(close) =>
        scenarios.map((option) => (
          <MenuItem
            key={option.id}
            selected={option.id === scenario?.id}
            onClick={() => {
              onChoose(option.id);
              close();
            }}
          >
            {translate(option.label)}
          </MenuItem>
        ))
      }
    </MenuButton>
  );
}
