import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import { useId } from 'react';
import type { Scenario } from '../../../core/scenarios/scenario.ts';
import { selectScenarios } from '../../../state/scenarioActions.ts';
import { currentDocument, useStore } from '../../../state/store.ts';
import { Icon } from '../../common/components/Icon.tsx';
import { useMessages, useTranslate } from '../../common/hooks/useMessages.ts';
import { SampleSheet } from './SampleSheet.tsx';
import { ScenarioHead } from './ScenarioHead.tsx';
import './ScenarioDialog.css';

interface ScenarioDialogProps {
  /** Id of the scenario to show; one that is gone shows the first. */
  readonly id: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** One scenario in full: its name, whether it is shown, and every value of it. */
export function ScenarioDialog({ id, onChoose, onClose }: ScenarioDialogProps) {
  const words = useMessages().preview;
  const scenarios = useStore(selectScenarios);
  const title = useId();
  const scenario = scenarios.find((candidate) => candidate.id === id) ?? scenarios[0];
  if (!scenario) return null;
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={title}
      maxWidth={false}
      slotProps={{ paper: { className: 'scenario-paper' } }}
    >
      <div className="scenario-dialog">
        <div className="panel-head">
          <h2 id={title}>{words.scenarioEditor}</h2>
          <span className="grow" />
          <IconButton aria-label={words.close} onClick={onClose}>
            <Icon name="close" />
          </IconButton>
        </div>
        <div className="scenario-body">
          <p className="scenario-hint">{words.scenarioHint}</p>
          <ScenarioPicker scenarios={scenarios} chosen={scenario.id} onChoose={onChoose} />
          <ScenarioHead key={scenario.id} scenario={scenario} onChoose={onChoose} />
          <SampleSheet key={`values-${scenario.id}`} scenario={scenario} />
        </div>
      </div>
    </Dialog>
  );
}

interface ScenarioPickerProps {
  readonly scenarios: readonly Scenario[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function ScenarioPicker({ scenarios, chosen, onChoose }: ScenarioPickerProps) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const id = useId();
  const on = useStore((state) => currentDocument(state).scenarios);
  const groups = [
    { label: words.pickShown, members: scenarios.filter((scenario) => on.includes(scenario.id)) },
    { label: words.pickOff, members: scenarios.filter((scenario) => !on.includes(scenario.id)) },
  ];
  return (
    <div className="scenario-row">
      <label htmlFor={id}>{words.scenarioPicker}</label>
      <select
        id={id}
        className="scenario-input"
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        {groups
          .filter(({ members }) => members.length > 0)
          .map(({ label, members }) => (
            <optgroup key={label} label={label}>
              {members.map((scenario) => (
                <option key={scenario.id} value={scenario.id}>
                  {translate(scenario.label)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
}
