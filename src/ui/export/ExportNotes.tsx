import type { ExportNote } from '../../core/export/exporter.ts';
import { useStore } from '../../state/store.ts';
import { changePreferences } from '../../state/viewActions.ts';
import { NoteList } from '../common/code/NoteList.tsx';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
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
