import { useStore } from '../../state/store.ts';
import { lazyPart } from '../parts/lazyPart.tsx';

const HelpDialog = lazyPart(() => import('./HelpDialog.tsx').then((m) => m.HelpDialog));

/** The help, while it is open. */
export function HelpBox() {
  const open = useStore((state) => state.helpOpen);
  if (!open) return null;
  return <HelpDialog />;
}
