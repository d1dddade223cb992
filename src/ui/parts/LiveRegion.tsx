import { useStore } from '../../state/store.ts';

/** Tells screen readers what a change did. */
export function LiveRegion() {
  const announcement = useStore((state) => state.announcement);
  return (
    <output className="visually-hidden" data-testid="announcement">
      {announcement}
    </output>
  );
}
