import type { ExportNote } from '../../core/export/exporter.ts';
import { pageOf } from '../../core/api/page.ts';
import { pageName } from '../../core/export/pageName.ts';
import { useStore } from '../../state/store.ts';
import { changePreferences } from '../../state/viewActions.ts';
import { OutLink } from '../common/components/OutLink.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { Fold } from '../common/components/Fold.tsx';

interface ExportNotesProps {
  readonly notes: readonly ExportNote[];
}

/** What the target needs or cannot express. The code above needs the room more, so that several wait in one line. */
export function ExportNotes({ notes }: ExportNotesProps) {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  const open = useStore((state) => state.preferences.notesOpen);
  const warnings = notes.filter(({ tone }) => tone === 'warning');
  const first = warnings[0] ?? notes[0];
  if (!first) return null;
  if (notes.length < 2) return <NoteList notes={notes} />;
  return (
    <Fold
      label={words.notes(warnings.length, notes.length - warnings.length)}
      icon={<SeverityIcon severity={first.tone ?? 'info'} />}
      summary={translate(first.text).replaceAll('`', '')}
      open={open}
      onToggle={(notesOpen) => changePreferences({ notesOpen })}
    >
      <NoteList notes={notes} />
    </Fold>
  );
}

export function NoteList({ notes }: { readonly notes: readonly ExportNote[] }) {
  const translate = useTranslate();
  const api = useApi();
  if (notes.length === 0) return null;
  return (
    <ul className="export-notes">
      {notes.map((note) => (
        <li key={note.text.en}>
          <SeverityIcon severity={note.tone ?? 'info'} />
          <span>
            <Prose text={translate(note.text)} />
            {note.link !== undefined && (
              <>
                {' '}
                <OutLink href={pageOf(api, note.link)}>{translate(pageName(api, note.link))}</OutLink>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
