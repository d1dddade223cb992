import { useStore } from '../../state/store.ts';
import type { Layout } from '../common/hooks/layout.ts';
import { useMedia } from '../common/hooks/useMedia.ts';

/** From this width on the catalog has room beside the two other columns. */
const ROOM = '(min-width: 960px)';

/** Whether the catalog has a column of its own. Between two and three columns a person opens and closes it. */
export function useCatalogShown(layout: Layout): boolean {
  const chosen = useStore((state) => state.catalogOpen);
  const panel = useStore((state) => state.panel);
  const hasRoom = useMedia(ROOM);
  if (layout === 'wide') return true;
  if (layout === 'middle') return chosen ?? hasRoom;
  return layout === 'low' && panel === 'catalog';
}
