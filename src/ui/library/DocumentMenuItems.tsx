import Divider from '@mui/material/Divider';
import MenuItem from '@mui/material/MenuItem';
import { titleOf } from '../../state/library.ts';
import { importLibrary, type ImportReport } from '../../state/importLibrary.ts';
import {
  deleteTemplate,
  duplicateTemplate,
  findLastDeleted,
  newTemplate,
  restoreTemplate,
} from '../../state/libraryActions.ts';
import { notify } from '../../state/noticeActions.ts';
import { textOf } from '../../i18n/messages.ts';
import { LazyMenu } from '../common/components/LazyMenu.tsx';
import { useLocale, useMessages } from '../common/hooks/useMessages.ts';
import { pickFile } from '../common/browser/pickFile.ts';
import { saveAllAsFile } from '../common/browser/saveAllAsFile.ts';
import { TemplateItems } from './TemplateItems.tsx';

interface DocumentMenuItemsProps {
  /** The button that opened it; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  readonly onRename: () => void;
  readonly onImported: (report: ImportReport) => void;
}

/** All templates of this browser, and what can be done with the open one and with all of them. */
export function DocumentMenuItems({ anchor, onClose, onRename, onImported }: DocumentMenuItemsProps) {
  const words = useMessages().library;
  const locale = useLocale();
  const deleted = findLastDeleted();
  const item = (label: string, run: () => void) => (
    <MenuItem
      key={label}
      onClick={() => {
        onClose();
        run();
      }}
    >
      <span className="document-item-mark" />
      <span className="document-item-name ellipsis">{label}</span>
    </MenuItem>
  );
  return (
    <LazyMenu anchor={anchor} onClose={onClose}>
      <TemplateItems onClose={onClose} />
      <Divider key="of-one" />
      {item(words.create, newTemplate)}
      {item(words.rename, onRename)}
      {item(words.duplicate, duplicateTemplate)}
      {item(words.remove, deleteTemplate)}
      {deleted && item(words.bringBack(titleOf(deleted, locale)), () => restoreTemplate(deleted))}
      <Divider key="of-all" />
      {item(words.exportAll, saveAllAsFile)}
      {item(words.importAll, () => void addFromFile(onImported))}
    </LazyMenu>
  );
}

async function addFromFile(onImported: (report: ImportReport) => void): Promise<void> {
  const file = await pickFile('application/json,.json');
  if (!file) return;
  const result = await importLibrary(file);
  if (result.kind === 'report') {
    onImported(result.report);
    return;
  }
  const { problem } = result;
  notify(
    textOf(({ library }) => library.fileProblems[problem]),
    { tone: 'warning' },
  );
}
