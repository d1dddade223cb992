import { useMemo, useRef } from 'react';
import type { Exporter, Scope } from '../../core/export/exporter.ts';
import { pageName } from '../../core/export/pageName.ts';
import { chooseScope } from '../../state/exportActions.ts';
import { currentDocument, useStore } from '../../state/store.ts';
import { CodeBlock } from '../export/CodeBlock.tsx';
import { CopyBar } from '../export/CopyBar.tsx';
import { exportDocument, exporterOf, fitScope } from '../export/exportDocument.ts';
import { ExportNotes } from '../export/ExportNotes.tsx';
import { ExportSteps } from '../export/ExportSteps.tsx';
import { SettingsSheet } from '../export/SettingsSheet.tsx';
import { TargetPicker } from '../export/TargetPicker.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Segment } from '../parts/Segment.tsx';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';
import './ExportPanel.css';

/** The format as the chosen tool wants it, ready to copy. */
export function ExportPanel() {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  const settings = useStore((state) => currentDocument(state).settings);
  const origin = useStore((state) => currentDocument(state).origin);
  const exporter = exporterOf(useStore((state) => currentDocument(state).exporter));
  const scope = fitScope(
    useStore((state) => currentDocument(state).scope),
    exporter,
  );
  return (
    <section className="export" data-panel="export" aria-labelledby="export-title">
      <div className="panel-head">
        <h2 id="export-title" tabIndex={-1}>
          {words.title}
        </h2>
        <span className="grow" />
        <a className="export-docs" href={exporter.docs} target="_blank" rel="noreferrer">
          {translate(pageName(exporter.docs))}
        </a>
      </div>
      <div className="export-body">
        <TargetPicker exporter={exporter} scope={scope} />
        {exporter.scopes.length > 1 && (
          <Segment
            wide
            label={words.scopeLabel}
            value={scope}
            options={exporter.scopes.map((value) => ({ value, label: words.scopes[value] }))}
            onChange={chooseScope}
          />
        )}
        {exporter.scopes.length > 1 && (
          <p className="scope-hint">{words.scopeHints[hintOf(exporter, scope)]}</p>
        )}
        <SettingsSheet exporter={exporter} scope={scope} settings={settings} origin={origin} />
        <ExportResult />
      </div>
    </section>
  );
}

/** Declarative targets give the access log as a block of a stage, the others set it. */
const hintOf = ({ group }: Exporter, scope: Scope) =>
  group === 'infrastructure' && scope === 'format' ? 'block' : scope;

/** Code of more lines than this needs the room more than the notes below it. */
const LONG = 12;

/** The exported text with its notes, or why there is none. */
function ExportResult() {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  const code = useRef<HTMLPreElement>(null);
  const source = useStore((state) => currentDocument(state).source);
  const settings = useStore((state) => currentDocument(state).settings);
  const origin = useStore((state) => currentDocument(state).origin);
  const id = useStore((state) => currentDocument(state).exporter);
  const wanted = useStore((state) => currentDocument(state).scope);
  const exported = useMemo(
    () => exportDocument({ source, settings, origin, exporter: id, scope: wanted }),
    [source, settings, origin, id, wanted],
  );
  const exporter = exporterOf(id);
  return (
    <>
      {exported.refused ? (
        <div className="export-refused">
          <SeverityIcon severity="warning" label={words.refused} />
          <p>
            <Prose text={translate(exported.refused)} />
          </p>
        </div>
      ) : (
        <CodeBlock text={exported.text} label={words.code} codeRef={code} />
      )}
      {exported.steps && <ExportSteps steps={exported.steps} />}
      <ExportNotes notes={exported.notes} folds={exported.text.split('\n').length > LONG} />
      <CopyBar
        exporter={exporter}
        scope={fitScope(wanted, exporter)}
        disabled={exported.refused !== undefined}
        code={code}
      />
    </>
  );
}
