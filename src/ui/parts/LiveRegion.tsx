import { useStore } from '../../state/store.ts';

/** Tells screen readers what a change did. */
export function LiveRegion() {
  const announcement = useStore((state) => state.announcement);
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-testid="announcement">
      {announcement}
    </div>
  );
}
