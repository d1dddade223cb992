import { lazy, Suspense, useRef, useState } from 'react';
import { Guard } from '../parts/Guard.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useMessages } from '../useMessages.ts';
import './ErrorRow.css';

const ErrorBox = lazy(() => import('./ErrorBox.tsx').then((m) => ({ default: m.ErrorBox })));

/** The foot of the problems: opens a box that explains an error message. */
export function ErrorRow() {
  const words = useMessages().problems;
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    <div className={open ? 'error-row open' : 'error-row'}>
      <button
        ref={toggle}
        type="button"
        className="error-toggle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="plus" />
        <span>{words.pasteError}</span>
        <Icon name="right" className="error-chevron" />
      </button>
      {open && (
        <Guard>
          <Suspense fallback={<p className="error-loading">{words.errorLoading}</p>}>
            <ErrorBox
              onClose={() => {
                setOpen(false);
                toggle.current?.focus();
              }}
            />
          </Suspense>
        </Guard>
      )}
    </div>
  );
}
