import { useStore } from '../../state/store.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';

const Choice = lazyPart(() => import('./OtherTabChoice.tsx').then((m) => m.OtherTabChoice));

/** Says what another tab did to the open template, and lets the person choose. Nothing is overwritten before. */
export function OtherTabBar() {
  const otherTab = useStore((state) => state.otherTab);
  return <output>{otherTab && <Choice deleted={otherTab === 'deleted'} />}</output>;
}
