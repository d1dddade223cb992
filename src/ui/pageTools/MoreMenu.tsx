import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { Icon } from '../common/components/Icon.tsx';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';

const Items = lazyPart(() => import('./MoreMenuItems.tsx').then((m) => m.MoreMenuItems));

/** A phone's header has room for undo and redo; the rest is behind this button. */
export function MoreMenu() {
  const words = useMessages().app;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  return (
    <>
      <IconButton
        aria-label={words.more}
        title={words.more}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setUsed(true);
        }}
      >
        <Icon name="more" />
      </IconButton>
      {used && <Items anchor={anchor} onClose={() => setAnchor(null)} />}
    </>
  );
}
