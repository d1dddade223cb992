import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ImportReport } from '../../state/importLibrary.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { useLazyMenu } from '../common/components/useLazyMenu.ts';
import { useOpenTitle } from './useOpenTitle.ts';
import './DocumentMenu.css';
import { lazyPart } from '../common/loading/lazyPart.tsx';

const Items = lazyPart(() => import('./DocumentMenuItems.tsx').then((m) => m.DocumentMenuItems));
const Rename = lazyPart(() => import('./RenameDialog.tsx').then((m) => m.RenameDialog));
const Report = lazyPart(() => import('./LibraryImportReport.tsx').then((m) => m.LibraryImportReport));

/** The name of the open template, and behind it all templates of this browser. */
export function DocumentMenu() {
  const words = useMessages().library;
  const title = useOpenTitle();
  const { used, menu, button } = useLazyMenu();
  const [renaming, setRenaming] = useState(false);
  const [report, setReport] = useState<ImportReport>();
  return (
    <>
      <Button className="document-name" aria-label={words.menu(title)} {...button}>
        <span>{title}</span>
        <Icon name="down" />
      </Button>
      {used && <Items {...menu} onRename={() => setRenaming(true)} onImported={setReport} />}
      {renaming && <Rename name={title} onClose={() => setRenaming(false)} />}
      {report && <Report report={report} onClose={() => setReport(undefined)} />}
    </>
  );
}
