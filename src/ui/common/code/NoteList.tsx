import { pageOf } from '../../../core/api/page.ts';
import type { ExportNote } from '../../../core/export/exporter.ts';
import { pageName } from '../../../core/export/pageName.ts';
import { OutLink } from '../components/OutLink.tsx';
import { Prose } from '../components/Prose.tsx';
import { SeverityIcon } from '../components/SeverityIcon.tsx';
import { useApi } from '../hooks/useApi.ts';
import { useTranslate } from '../hooks/useMessages.ts';
import './NoteList.css';

/** What a text to copy needs or cannot say. */
export function NoteList({ notes }: { readonly notes: readonly ExportNote[] }) {
  const translate = useTranslate();
  const api = useApi();
  if (notes.length === 0) return null;
  return (
    <ul className="note-list">
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
