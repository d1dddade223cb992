import Button from '@mui/material/Button';
import type { Fault, Syntax } from '../../../core/template/fields/fields.ts';
import { showUnseen } from '../../../core/template/unseen.ts';
import { currentDocument, useStore } from '../../../state/store.ts';
import { changePreferences, revealPlace } from '../../../state/viewActions.ts';
import { EditorPlaceholder } from '../editor/EditorPlaceholder.tsx';
import { Prose } from '../../common/components/Prose.tsx';
import { faultWords } from './faultWords.ts';
import { useMessages, useTranslate } from '../../common/hooks/useMessages.ts';

/** How much of the text stands on either side of a fault, in characters. */
const AROUND = 24;

/** Why a template is not shown as fields, the place, and the way there. The reader of XML is waited for. */
export function UnreadableFields({ fault, syntax }: { readonly fault: Fault; readonly syntax: Syntax }) {
  const words = useMessages().fields;
  const translate = useTranslate();
  const source = useStore(() => currentDocument().source);
  const { at, kind } = fault;
  const why = translate(faultWords(fault, syntax));
  if (kind === 'pending') {
    return (
      <>
        <output className="visually-hidden">{why}</output>
        <EditorPlaceholder />
      </>
    );
  }
  function showText(): void {
    changePreferences({ templateView: 'text' });
    if (at !== undefined) revealPlace(Math.min(at, source.length), Math.min(at + 1, source.length));
  }
  return (
    <div className="fields-box">
      <div className="no-fields">
        <h3>{words.notFields}</h3>
        <p>
          <Prose text={why} />
        </p>
        {at !== undefined && <FaultPlace source={source} at={at} />}
        <Button variant="primary" onClick={showText}>
          {words.showText}
        </Button>
      </div>
    </div>
  );
}

/** The text around a fault, with the character that it begins at. */
function FaultPlace({ source, at }: { readonly source: string; readonly at: number }) {
  const words = useMessages().fields;
  const from = Math.max(0, at - AROUND);
  const to = Math.min(source.length, at + 1 + AROUND);
  return (
    <pre className="field-fault">
      {from > 0 && '…'}
      {showUnseen(source.slice(from, at))}
      <mark>{showUnseen(source.slice(at, at + 1)) || words.textEnds}</mark>
      {showUnseen(source.slice(at + 1, to))}
      {to < source.length && '…'}
    </pre>
  );
}
