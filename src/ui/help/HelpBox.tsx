import { lazy, Suspense } from 'react';
import { useStore } from '../../state/store.ts';

const HelpDialog = lazy(() => import('./HelpDialog.tsx').then((m) => ({ default: m.HelpDialog })));

/** The help, while it is open. */
export function HelpBox() {
  const open = useStore((state) => state.helpOpen);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <HelpDialog />
    </Suspense>
  );
}
