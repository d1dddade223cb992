import IconButton from '@mui/material/IconButton';
import { Icon } from '../common/components/Icon.tsx';
import { useLazyMenu } from '../common/components/useLazyMenu.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';

const Items = lazyPart(() => import('./MoreMenuItems.tsx').then((m) => m.MoreMenuItems));

/** A phone's header has room for undo and redo; the rest is behind this button. */
export function MoreMenu() {
  const words = useMessages().app;
  const { used, menu, button } = useLazyMenu();
  return (
    <>
      <IconButton aria-label={words.more} title={words.more} {...button}>
        <Icon name="more" />
      </IconButton>
      {used && <Items {...menu} />}
    </>
  );
}
