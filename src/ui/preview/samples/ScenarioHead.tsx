import Button from '@mui/material/Button';
import { useId } from 'react';
import { MAX_SCENARIO_NAME } from '../../../core/scenarios/edits/scenarioEdits.ts';
import type { Scenario } from '../../../core/scenarios/scenario.ts';
import {
  deleteScenario,
  duplicateScenario,
  renameScenario,
  resetScenario,
} from '../../../state/sampleActions.ts';
import { toggleScenario } from '../../../state/scenarioActions.ts';
import { currentDocument, useStore } from '../../../state/store.ts';
import { EvidenceMark } from '../../common/components/EvidenceMark.tsx';
import { useInlineEdit } from '../../common/components/useInlineEdit.ts';
import { Icon } from '../../common/components/Icon.tsx';
import { Prose } from '../../common/components/Prose.tsx';
import { useMessages, useTranslate } from '../../common/hooks/useMessages.ts';
import { EditedMark } from '../EditedMark.tsx';

interface ScenarioHeadProps {
  readonly scenario: Scenario;
  readonly onChoose: (id: string) => void;
}

/** Name, switch and fate of a scenario, and how what it shows is known. */
export function ScenarioHead({ scenario, onChoose }: ScenarioHeadProps) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const shown = useStore((state) => currentDocument(state).scenarios.includes(scenario.id));
  const original = useStore((state) =>
    currentDocument(state).scenarioEdits.added.find(({ id }) => id === scenario.id),
  );
  const renamed = useStore((state) => Object.hasOwn(currentDocument(state).scenarioEdits.names, scenario.id));
  const label = translate(scenario.label);
  const resettable = scenario.editedValues !== undefined || (renamed && !scenario.own);
  return (
    <>
      <ScenarioName key={label} id={scenario.id} label={label} />
      <div className="scenario-row">
        <label className="scenario-switch">
          <input type="checkbox" checked={shown} onChange={() => toggleScenario(scenario.id)} />
          {words.showScenario}
        </label>
        <span className="grow" />
        <Button
          variant="line"
          onClick={() => {
            const copy = duplicateScenario(scenario.id, words.copyName(label));
            if (copy !== undefined) onChoose(copy);
          }}
        >
          <Icon name="copy" />
          {words.duplicate}
        </Button>
        {resettable && (
          <Button variant="line" onClick={() => resetScenario(scenario.id)}>
            <Icon name="undo" />
            {words.resetScenario}
          </Button>
        )}
        {original && (
          <Button
            variant="line"
            onClick={() => {
              onChoose(original.from);
              deleteScenario(scenario.id);
            }}
          >
            <Icon name="close" />
            {words.deleteScenario}
          </Button>
        )}
      </div>
      <p className="scenario-about">
        <Prose text={translate(scenario.description)} />
      </p>
      <p className="scenario-known">
        <EvidenceMark evidence={scenario.evidence} />
        {words.evidence[scenario.evidence]}
        {scenario.editedValues && (
          <>
            <EditedMark scenario={{ editedValues: scenario.editedValues }} />
            {words.evidence.edited}
          </>
        )}
      </p>
    </>
  );
}

function ScenarioName({ id, label }: { readonly id: string; readonly label: string }) {
  const words = useMessages().preview;
  const field = useId();
  const edit = useInlineEdit({
    value: label,
    onKeep: (name) => {
      if (name !== label) renameScenario(id, name);
    },
  });
  return (
    <div className="scenario-row">
      <label htmlFor={field}>{words.scenarioName}</label>
      <input
        {...edit.field}
        id={field}
        className="scenario-input"
        maxLength={MAX_SCENARIO_NAME}
        autoComplete="off"
      />
    </div>
  );
}
