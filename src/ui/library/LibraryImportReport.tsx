import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useId } from 'react';
import type { ImportReport } from '../../state/importLibrary.ts';
import { removeTemplates } from '../../state/libraryActions.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import './LibraryDialog.css';

interface LibraryImportReportProps {
  readonly report: ImportReport;
  readonly onClose: () => void;
}

/** What a file of templates brought, with the way back. */
export function LibraryImportReport({ report, onClose }: LibraryImportReportProps) {
  const words = useMessages().library;
  const id = useId();
  const { added, renamed, same, leftOut } = report;
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      slotProps={{ paper: { className: 'library-dialog' } }}
    >
      <h2 id={`${id}-title`}>{words.importTitle}</h2>
      <p>
        <b>{words.added(added.length)}</b>
      </p>
      <ul>
        {renamed.map(({ from, to }) => (
          <li key={to}>{words.renamed(from, to)}</li>
        ))}
        {same.length > 0 && <li>{words.same(same.length)}</li>}
        {leftOut > 0 && <li>{words.leftOut(leftOut)}</li>}
        <li>{words.nothingOverwritten}</li>
      </ul>
      <div className="buttons">
        {added.length > 0 && (
          <Button
            variant="line"
            size="large"
            onClick={() => {
              removeTemplates(added);
              onClose();
            }}
          >
            {words.takeOut}
          </Button>
        )}
        <Button variant="primary" size="large" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </Dialog>
  );
}
