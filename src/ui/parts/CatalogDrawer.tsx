import { useEffect, useRef } from 'react';
import { useStore } from '../../state/store.ts';
import { openCatalog } from '../../state/viewActions.ts';
import { CatalogPanel } from '../panels/CatalogPanel.tsx';
import { useMessages } from '../useMessages.ts';
import { Guard } from './Guard.tsx';
import './CatalogDrawer.css';

/**
 * The catalog of middle-sized windows, over the left edge. It is not modal, so that a variable can be dragged
 * out of it; Escape or a click elsewhere closes it.
 */
export function CatalogDrawer() {
  const words = useMessages().app;
  const open = useStore((state) => state.catalogOpen);
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const opener = document.activeElement;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !drawer.current?.contains(event.target)) openCatalog(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) openCatalog(false);
    };
    addEventListener('pointerdown', outside);
    addEventListener('keydown', escape);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('keydown', escape);
      // The focus went with the drawer, unless something else has taken it.
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);
  if (!open) return null;
  return (
    <aside className="side catalog-drawer" aria-label={words.panels.catalog} ref={drawer}>
      <Guard part="catalog">
        <CatalogPanel />
      </Guard>
    </aside>
  );
}
