import Button from '@mui/material/Button';
import { useState } from 'react';
import { currentDocument, selectAnalysis, useStore } from '../../state/store.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { Icon } from '../common/components/Icon.tsx';
import './PresetMenu.css';
import { lazyPart } from '../common/loading/lazyPart.tsx';

const Items = lazyPart(() => import('./ConvertMenuItems.tsx').then((m) => m.ConvertMenuItems));

/** What the template is written as, and behind it the other syntaxes for the same fields. An empty one is nothing yet. */
export function ConvertMenu() {
  const words = useMessages();
  const kind = useStore((state) => selectAnalysis(state).fields.syntax);
  const empty = useStore((state) => currentDocument(state).source.trim() === '');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  const syntax = words.template.syntaxes[kind];
  if (empty) return null;
  return (
    <>
      <Button
        className="convert"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setUsed(true);
        }}
      >
        <Icon name="braces" />
        {words.library.convert(syntax)}
        <Icon name="down" />
      </Button>
      {used && <Items anchor={anchor} onClose={() => setAnchor(null)} />}
    </>
  );
}
