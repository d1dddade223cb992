import { useStore } from '../../state/store.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';

const HelpDialog = lazyPart(() => import('./HelpDialog.tsx').then((m) => m.HelpDialog));
const StepsDialog = lazyPart(() => import('./StepsDialog.tsx').then((m) => m.StepsDialog));

/** The page of the help that is open. */
export function LazyHelpDialog() {
  const page = useStore((state) => state.help);
  if (page === undefined) return null;
  return page === 'steps' ? <StepsDialog /> : <HelpDialog />;
}
