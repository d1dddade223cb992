import '../common/components/Chip.css';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { memo } from 'react';
import type { Fields } from '../../core/template/fields/fields.ts';
import type { Template } from '../../core/template/parse.ts';
import type { Messages } from '../../i18n/en.ts';
import { currentDocument, selectAnalysis, useStore, type State } from '../../state/store.ts';
import { changePreferences } from '../../state/viewActions.ts';
import { useDrag } from '../common/dnd/drag.ts';
import { requestFind } from './editor/findSignal.ts';
import { EditorPlaceholder } from './editor/EditorPlaceholder.tsx';
import './editor/editor.css';
import { OtherTabBar } from '../library/OtherTabBar.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { PaneSplitter } from '../common/components/PaneSplitter.tsx';
import { ConvertMenu, PresetMenu } from './TemplateMenus.tsx';
import { PresetButtons } from './PresetButtons.tsx';
import { SegmentedControl } from '../common/components/SegmentedControl.tsx';
import { changeOf, SizeMeter } from './SizeMeter.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { PanelHead } from '../pageTools/PanelHead.tsx';
import './TemplatePanel.css';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import { loadPart } from '../common/loading/loadPart.ts';

const TemplateEditor = lazyPart(
  () => import('./editor/TemplateEditor.tsx').then((m) => m.TemplateEditor),
  EditorPlaceholder,
);

const FieldsView = lazyPart(
  () => import('./fields/FieldsView.tsx').then((m) => m.FieldsView),
  EditorPlaceholder,
);

const DropRules = lazyPart(() => import('../trial/DropRules.tsx').then((m) => m.DropRules));

const encoder = new TextEncoder();

/** The template as fields or as text, with its presets and its size. */
export function TemplatePanel() {
  const words = useMessages().template;
  const asText = useStore((state) => state.preferences.templateView) === 'text';
  const height = useStore((state) => state.preferences.panes.template);
  const empty = useStore((state) => currentDocument(state).source.trim() === '');
  return (
    <section
      className={height > 0 ? 'template-panel sized' : 'template-panel'}
      style={{ '--template-height': `${height}px` }}
      data-panel="template"
      aria-labelledby="template-title"
    >
      <Head />
      <OtherTabBar />
      <p id="template-help" className="visually-hidden">
        {words.editorHelp}
      </p>
      {asText ? <TemplateEditor labelledBy="template-title" describedBy="template-help" /> : <FieldsView />}
      {asText && empty && <EmptyTemplate />}
      <Foot />
      <PaneSplitter pane="template" axis="y" direction={1} />
    </section>
  );
}

const canLayOut = (state: State): boolean => {
  const { syntax } = selectAnalysis(state).fields;
  return syntax === 'json' || syntax === 'xml';
};

/** Apart from the foot, so that typing does not draw its controls anew. */
function Head() {
  const messages = useMessages();
  const words = messages.template;
  const view = useStore((state) => state.preferences.templateView);
  const laidOut = useStore((state) => state.preferences.laidOut);
  const offersLayOut = useStore(canLayOut) && view === 'text';
  return (
    <PanelHead>
      <h2 id="template-title" tabIndex={-1}>
        {words.title}
      </h2>
      <SegmentedControl
        label={messages.fields.view}
        value={view}
        options={[
          { value: 'fields', label: messages.fields.fields },
          { value: 'text', label: messages.fields.text },
        ]}
        onChange={(templateView) => changePreferences({ templateView })}
      />
      <span className="grow" />
      <PresetMenu />
      <ConvertMenu />
      {view === 'text' && (
        <IconButton aria-label={words.find} title={words.find} onClick={requestFind}>
          <Icon name="search" />
        </IconButton>
      )}
      {offersLayOut && (
        <Button
          variant={laidOut ? 'soft' : 'ghost'}
          aria-pressed={laidOut}
          aria-label={words.layOut}
          title={words.layOutHint}
          onClick={() => changePreferences({ laidOut: !laidOut })}
        >
          <Icon name="layOut" />
          <span className="lay-out-label">{words.layOut}</span>
        </Button>
      )}
    </PanelHead>
  );
}

function Foot() {
  const messages = useMessages();
  const words = messages.template;
  const { template, fields } = useStore(selectAnalysis);
  const trial = useStore((state) => state.trial?.analysis);
  const dragging = useDrag((state) => state.item !== undefined);
  const asText = useStore((state) => state.preferences.templateView) === 'text';
  const laidOut = useStore((state) => canLayOut(state) && state.preferences.laidOut);
  const bytes = bytesOf(template);
  return (
    <div className="panel-foot">
      <SizeMeter bytes={bytes} added={trial ? bytesOf(trial.template) - bytes : 0} />
      <span>{countOf(words, fields, trial?.fields ?? fields)}</span>
      <span className="grow" />
      <span className="note">
        {!asText ? messages.fields.moveNote : laidOut ? words.laidOutNote : words.wrappedNote}
      </span>
      <CopyFormat disabled={template.source.trim() === ''} />
      {dragging && <DropRules syntax={fields.syntax} asText={asText} />}
    </div>
  );
}

const bytesOf = ({ source }: Template): number => encoder.encode(source).length;

/** How many fields there are, or variables where there is no field, and what a drop would change. */
function countOf(words: Messages['template'], before: Fields, after: Fields): string {
  const count = ({ leaves, template }: Fields) =>
    after.leaves.length > 0
      ? leaves.length
      : template.tokens.filter((token) => token.kind === 'variable').length;
  const shown = `${count(before)}${changeOf(count(after) - count(before))}`;
  return (after.leaves.length > 0 ? words.fields : words.variables)(count(after), shown);
}

/** The format alone, for a person who has a place to put it. */
const CopyFormat = memo(function CopyFormat({ disabled }: { readonly disabled: boolean }) {
  const words = useMessages().template;
  return (
    <Button
      variant="ghost"
      size="small"
      className="copy-format"
      title={words.copyFormatHint}
      disabled={disabled}
      onClick={() => void loadPart(() => import('../export/copyFormat.ts')).then((m) => m.copyFormat())}
    >
      <Icon name="copy" />
      {words.copyFormat}
    </Button>
  );
});

function EmptyTemplate() {
  const words = useMessages().template;
  return (
    <div className="empty-template">
      <h3>{words.emptyTitle}</h3>
      <p>
        {words.emptyBefore} <kbd>$</kbd>
        {words.emptyAfter}
      </p>
      <PresetButtons variant="primary" />
    </div>
  );
}
