import type { ExportNote } from '../../core/export/exporter.ts';
import { Prose } from '../parts/Prose.tsx';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';

/** What the target needs or cannot express. */
export function ExportNotes({ notes }: { readonly notes: readonly ExportNote[] }) {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
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
                <a href={note.link} target="_blank" rel="noreferrer">
                  {words.docs}
                </a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
