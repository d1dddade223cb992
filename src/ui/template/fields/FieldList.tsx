/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a grid whose rows are laid out and dragged as boxes; a native table allows neither */
import { useMemo, useState } from 'react';
import MenuItem from '@mui/material/MenuItem';
import type { FieldRow } from '../../../core/template/fields/fields.ts';
import type { Diagnostic } from '../../../core/lint/rule.ts';
import { selectScenarios } from '../../../state/scenarioActions.ts';
import { selectAnalysis, useStore } from '../../../state/store.ts';
import { useMessages, useTranslate } from '../../common/hooks/useMessages.ts';
import type { FieldHandlers } from './fieldHandlers.ts';
import { FieldLine } from './FieldLine.tsx';
import type { Scenario } from '../../../core/scenarios/scenario.ts';
import { MenuButton } from '../../common/components/MenuButton.tsx';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import { render, type Escaping } from '../../../core/scenarios/render.ts';

interface FieldListProps {
  /** Those that are drawn. */
  readonly rows: readonly FieldRow[];
  /** How many fields stand directly below each parent. */
  readonly counts: ReadonlyMap<string, number>;
  readonly problems: ReadonlyMap<string, Diagnostic>;
  readonly editing: { readonly id: string; readonly part: 'key' | 'value' } | undefined;
  readonly shut: ReadonlySet<string>;
  readonly handlers: FieldHandlers;
}

/** The rows with their heads; the head of the samples chooses the scenario that they come from. */
export function FieldList({ rows, counts, problems, editing, shut, handlers }: FieldListProps) {
  const words = useMessages().fields;
  const { api, escaping } = useStore(selectAnalysis);
  const scenarios = useStore(selectScenarios);
  const on = useStore((state) => state.history.present.scenarios);
  const linked = useStore((state) => state.linked);
  const [chosen, setChosen] = useState<string>();
  const scenario =
    scenarios.find(({ id }) => id === chosen) ?? scenarios.find(({ id }) => on.includes(id)) ?? scenarios[0];
  const samples = useMemo(
    () => rows.map((row) => (scenario ? sampleText(api.catalog, row, scenario, escaping) : '')),
    [api, rows, scenario, escaping],
  );
  return (
    <div
      className="fields"
      data-part="field-list"
      role="grid"
      aria-label={words.list}
      aria-rowcount={rows.length + 1}
      style={{ '--deepest': Math.min(3, Math.max(0, ...rows.map(({ depth }) => depth))) }}
    >
      <div className="field-head" role="row">
        <span role="columnheader">
          <span className="visually-hidden">{words.moveColumn}</span>
        </span>
        <span role="columnheader">{words.key}</span>
        <span role="columnheader">{words.variable}</span>
        <span role="columnheader">{words.quotes}</span>
        <span role="columnheader">
          <SampleHead scenario={scenario} scenarios={scenarios} onChoose={setChosen} />
        </span>
        <span role="columnheader">
          <span className="visually-hidden">{words.actionsColumn}</span>
        </span>
      </div>
      {rows.map((row, i) => (
        <FieldLine
          key={row.id}
          row={row}
          problem={problems.get(row.id)}
          sample={samples[i] ?? ''}
          linked={linked !== undefined && row.tokens.some((t) => t.kind === 'variable' && t.name === linked)}
          editing={editing?.id === row.id ? editing.part : undefined}
          count={counts.get(row.id) ?? 0}
          shut={shut.has(row.id)}
          handlers={handlers}
        />
      ))}
    </div>
  );
}

interface SampleHeadProps {
  readonly scenario: Scenario | undefined;
  readonly scenarios: readonly Scenario[];
  readonly onChoose: (id: string) => void;
}

/** The head of the samples, which chooses the scenario that they come from. */
function SampleHead({ scenario, scenarios, onChoose }: SampleHeadProps) {
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

/** What the value of a row prints in a scenario; nothing for a row that only holds others. */
function sampleText(catalog: Catalog, row: FieldRow, scenario: Scenario, escaping: Escaping): string {
  return row.content === 'children'
    ? ''
    : render(catalog, { source: row.text, tokens: row.tokens }, scenario, escaping).text;
}
