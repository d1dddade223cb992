import Button from '@mui/material/Button';
import { lazy, Suspense, useRef, useState } from 'react';
import { titleOf } from '../../state/library.ts';
import type { ImportReport } from '../../state/importLibrary.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useLocale, useMessages } from '../useMessages.ts';
import './DocumentMenu.css';

const Items = lazy(() => import('./DocumentMenuItems.tsx').then((m) => ({ default: m.DocumentMenuItems })));
const Rename = lazy(() => import('./RenameDialog.tsx').then((m) => ({ default: m.RenameDialog })));
const Report = lazy(() => import('./ImportDialog.tsx').then((m) => ({ default: m.ImportDialog })));

/** The name of the open template, and behind it all templates of this browser. */
export function DocumentMenu() {
  const words = useMessages().library;
  const locale = useLocale();
  const title = useStore(({ library }) =>
    titleOf(
      library.templates.find(({ id }) => id === library.open),
      locale,
    ),
  );
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const [report, setReport] = useState<ImportReport>();
  return (
    <>
      <Button
        ref={button}
        className="document-name"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={words.menu(title)}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setUsed(true);
        }}
      >
        <span>{title}</span>
        <Icon name="down" />
      </Button>
      <Suspense fallback={null}>
        {used && (
          <Items
            anchor={anchor}
            onClose={() => setAnchor(null)}
            onRename={() => setRenaming(true)}
            onImported={setReport}
          />
        )}
        {renaming && <Rename name={title} onClose={() => setRenaming(false)} />}
        {report && <Report report={report} onClose={() => setReport(undefined)} />}
      </Suspense>
    </>
  );
}
