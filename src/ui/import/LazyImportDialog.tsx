import { useStore } from '../../state/store.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';

const ImportDialog = lazyPart(() => import('./ImportDialog.tsx').then((m) => m.ImportDialog));

/** The import box, while there is something to import. `onImported` is called once that is in the template. */
export function LazyImportDialog({ onImported }: { readonly onImported: () => void }) {
  const request = useStore((state) => state.importing);
  if (!request) return null;
  return <ImportDialog request={request} onImported={onImported} />;
}
