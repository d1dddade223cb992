import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Analysis } from '../../state/analysis.ts';
import { PREVIEW_VIEWS } from '../../state/preferences.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import type { Trial } from '../../state/trial.ts';
import { changePreferences } from '../../state/viewActions.ts';
import { SegmentedControl } from '../common/components/SegmentedControl.tsx';
import { EmptyPreview } from './EmptyPreview.tsx';
import { OrderMenu, type Order } from './OrderMenu.tsx';
import { PreviewFoot } from './PreviewFoot.tsx';
import { PreviewLines } from './PreviewLines.tsx';
import { ScenarioMenu } from './ScenarioMenu.tsx';
import { useShownTrial } from './useShownTrial.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { PanelHead } from '../pageTools/PanelHead.tsx';
import type { LintContext } from '../../core/lint/rule.ts';
import type { Text } from '../../core/text.ts';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import './PreviewPanel.css';
import { lazyPart } from '../common/loading/lazyPart.tsx';

const PreviewTable = lazyPart(() => import('./table/PreviewTable.tsx').then((m) => m.PreviewTable), Loading);
const ScenarioDialog = lazyPart(() => import('./samples/ScenarioDialog.tsx').then((m) => m.ScenarioDialog));

/** The log lines that the template would write, as text or as a table; while something is dragged, with the drop. */
export function PreviewPanel() {
  const analysis = useStore(selectAnalysis);
  const trial = useShownTrial();
  return <Preview analysis={trial?.analysis ?? analysis} trial={trial} />;
}

interface PreviewProps {
  readonly analysis: Analysis;
  readonly trial: Trial | undefined;
}

const Preview = memo(function Preview({ analysis, trial }: PreviewProps) {
  const [order, setOrder] = useState<Order>('oldest');
  const [scenario, setScenario] = useState<string>();
  const anyScenario = useStore((state) => state.history.present.scenarios.length > 0);
  const view = useStore((state) => state.preferences.previewView);
  const { lines, template } = analysis;
  const empty = lines.length === 0 || template.source.trim() === '';
  const close = useCallback(() => setScenario(undefined), []);
  const edit = useCallback(
    () => setScenario(selectAnalysis(useStore.getState()).lines[0]?.scenario.id ?? ''),
    [],
  );
  return (
    <section className="preview-panel" data-panel="preview" aria-labelledby="preview-title">
      <PanelHead>
        <Views />
        <span className="grow" />
        <ParseState context={analysis} says={trial?.says} />
        <ScenarioMenu onEdit={edit} />
        <OrderMenu order={order} onChange={setOrder} />
      </PanelHead>
      {empty ? (
        <EmptyPreview context={analysis} tooLong={anyScenario} />
      ) : (
        <>
          {view === 'raw' ? (
            <PreviewLines analysis={analysis} trial={trial} newestFirst={order === 'newest'} />
          ) : (
            <DeferredTable
              analysis={analysis}
              trial={trial}
              newestFirst={order === 'newest'}
              onOpenScenario={setScenario}
            />
          )}
          <PreviewFoot analysis={analysis} />
        </>
      )}
      {scenario !== undefined && <ScenarioDialog id={scenario} onChoose={setScenario} onClose={close} />}
    </section>
  );
});

/** Title and view switch; what typing does not change is not drawn anew with it. */
const Views = memo(function Views() {
  const words = useMessages().preview;
  const view = useStore((state) => state.preferences.previewView);
  return (
    <>
      <h2 id="preview-title" tabIndex={-1}>
        {words.title}
      </h2>
      <SegmentedControl
        label={words.viewLabel}
        value={view}
        options={PREVIEW_VIEWS.map((value) => ({ value, label: words.views[value] }))}
        onChange={(previewView) => changePreferences({ previewView })}
      />
    </>
  );
});

interface DeferredTableProps extends PreviewProps {
  readonly newestFirst: boolean;
  readonly onOpenScenario: (id: string) => void;
}

/** The table follows a moment behind the typing: its many cells must not hold back the key press. */
function DeferredTable({ analysis, trial, ...props }: DeferredTableProps) {
  const shown = useDeferredValue(useMemo(() => ({ analysis, trial }), [analysis, trial]));
  return <PreviewTable {...shown} {...props} />;
}

function Loading() {
  return <p className="preview-loading">{useMessages().preview.loading}</p>;
}

interface ParseStateProps {
  readonly context: LintContext;
  /** What is said of a trial instead. */
  readonly says?: Text | undefined;
}

/** How many lines parse. Nothing where there is no line, or the lines are of a kind that is not parsed. */
function ParseState({ context, says }: ParseStateProps) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const { lines, fields } = context;
  if (lines.length === 0 || (fields.syntax !== 'json' && fields.syntax !== 'xml')) return null;
  const broken = lines.filter(({ problem }) => problem).length;
  const parse = lines.length - broken;
  return (
    <span className={says ? 'parse-state trial' : 'parse-state'}>
      {broken > 0 && <SeverityIcon severity="error" />}
      <span>{says ? translate(says) : sentence(words, parse, broken)}</span>
    </span>
  );
}

function sentence(words: ReturnType<typeof useMessages>['preview'], parse: number, broken: number): string {
  if (broken === 0) return words.allParse(parse);
  return parse === 0 ? words.noneParse(broken) : words.someParse(parse, broken);
}
