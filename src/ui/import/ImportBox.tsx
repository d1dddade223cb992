import { lazy, Suspense } from 'react';
import { useStore } from '../../state/store.ts';

const ImportDialog = lazy(() => import('./ImportDialog.tsx').then((m) => ({ default: m.ImportDialog })));

/** The import box, while there is something to import. */
export function ImportBox() {
  const request = useStore((state) => state.importing);
  if (!request) return null;
  return (
    <Suspense fallback={null}>
      <ImportDialog request={request} />
    </Suspense>
  );
}
