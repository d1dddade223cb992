import IconButton from '@mui/material/IconButton';
import { useMemo, useState } from 'react';
import type { Scenario } from '../../../core/scenarios/scenario.ts';
import { changeSample, resetSample } from '../../../state/sampleActions.ts';
import { selectAnalysis, useStore } from '../../../state/store.ts';
import { Icon } from '../../common/components/Icon.tsx';
import { useApi } from '../../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../../common/hooks/useMessages.ts';
import { sampleNames } from './sampleNames.ts';
import { SampleInput } from './SampleInput.tsx';

/** Every value of a scenario: those of the template's variables first, the others on request. */
export function SampleSheet({ scenario }: { readonly scenario: Scenario }) {
  const words = useMessages().preview;
  const template = useStore((state) => selectAnalysis(state).template);
  const { catalog } = useApi();
  const [open, setOpen] = useState(false);
  const { used, others } = useMemo(
    () => sampleNames(catalog, template, scenario),
    [catalog, template, scenario],
  );
  return (
    <>
      <h3 className="sample-title">{words.inTemplate}</h3>
      {used.length === 0 && <p className="scenario-about">{words.noVariables}</p>}
      {used.map((name) => (
        <SampleRow key={name} scenario={scenario} name={name} />
      ))}
      <details className="sample-others" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.otherVariables(others.length)}</summary>
        {open && others.map((name) => <SampleRow key={name} scenario={scenario} name={name} />)}
      </details>
    </>
  );
}

function SampleRow({ scenario, name }: { readonly scenario: Scenario; readonly name: string }) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const [round, setRound] = useState(0);
  const { groupOf } = useApi().catalog;
  const value = Object.hasOwn(scenario.values, name) ? scenario.values[name] : undefined;
  const edited = scenario.editedValues?.includes(name);
  return (
    <div className="sample-row" data-sample={name}>
      <span className="sample-name mono" data-group={groupOf(name) ?? 'none'}>
        {name}
      </span>
      <SampleInput
        key={`${value ?? ''}${round}`}
        name={name}
        value={value}
        label={words.sampleOf(name, translate(scenario.label))}
        onCommit={(next) => {
          if (next !== (value ?? null)) changeSample(scenario.id, name, next);
        }}
        onCancel={() => setRound(round + 1)}
      />
      {edited ? (
        <IconButton aria-label={words.resetValue(name)} onClick={() => resetSample(scenario.id, name)}>
          <Icon name="undo" />
        </IconButton>
      ) : (
        <span />
      )}
    </div>
  );
}
