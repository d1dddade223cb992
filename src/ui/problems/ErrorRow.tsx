import { memo, useRef } from 'react';
import { useStore } from '../../state/store.ts';
import { openErrorBox } from '../../state/viewActions.ts';
import { ErrorBoundary } from '../common/components/ErrorBoundary.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import './ErrorRow.css';
import { lazyPart } from '../common/loading/lazyPart.tsx';

const ErrorExplainer = lazyPart(() => import('./ErrorExplainer.tsx').then((m) => m.ErrorExplainer), Loading);

/** The foot of the problems: opens a box that explains an error message. */
export const ErrorRow = memo(function ErrorRow() {
  const words = useMessages().problems;
  const open = useStore((state) => state.errorText !== undefined);
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    <div className={open ? 'error-row open' : 'error-row'}>
      <button
        ref={toggle}
        type="button"
        className="error-toggle"
        aria-expanded={open}
        onClick={() => openErrorBox(open ? undefined : '')}
      >
        <Icon name="plus" />
        <span>{words.pasteError}</span>
        <Icon name="right" className="error-chevron" />
      </button>
      {open && (
        <ErrorBoundary onCrash={() => openErrorBox(undefined)}>
          <ErrorExplainer
            onClose={() => {
              openErrorBox(undefined);
              toggle.current?.focus();
            }}
          />
        </ErrorBoundary>
      )}
    </div>
  );
});

function Loading() {
  return <p className="error-loading">{useMessages().problems.errorLoading}</p>;
}
