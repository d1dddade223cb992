import { useEffect, useRef } from 'react';
import type { Notice } from '../../../state/notice.ts';
import { undoChange } from '../../../state/historyActions.ts';
import { dismissNotice } from '../../../state/noticeActions.ts';
import { useStore } from '../../../state/store.ts';
import { useMessages, useTranslate } from '../hooks/useMessages.ts';
import { Icon } from './Icon.tsx';
import { Prose } from './Prose.tsx';
import './Notices.css';

/** How long a notice stays, in milliseconds; a warning stays twice as long. */
const SHOWN = 4000;

/** Short messages at the bottom, which were told to screen readers; they wait while pointed at or focused. */
export function Notices() {
  const notices = useStore((state) => state.notices);
  const words = useMessages().app;
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label={words.notices}>
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const words = useMessages().app;
  const translate = useTranslate();
  const row = useRef<HTMLSpanElement>(null);
  const { id, tone, action, stays } = notice;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setInterval(
      () => {
        if (!row.current?.matches(':hover, :focus-within')) dismissNotice(id);
      },
      tone === 'warning' ? SHOWN * 2 : SHOWN,
    );
    return () => clearInterval(timer);
  }, [id, tone, stays]);
  return (
    <span className="notice" data-tone={tone} ref={row}>
      <Icon name={tone === 'done' ? 'check' : 'problem'} />
      <span>
        <Prose text={translate(notice.text)} />
      </span>
      {notice.canUndo && (
        <button
          type="button"
          onClick={() => {
            undoChange();
            dismissNotice(id);
          }}
        >
          {words.undo}
        </button>
      )}
      {action && (
        <button
          type="button"
          onClick={() => {
            action.run();
            dismissNotice(id);
          }}
        >
          {translate(action.label)}
        </button>
      )}
      <button type="button" className="close" aria-label={words.dismiss} onClick={() => dismissNotice(id)}>
        <Icon name="close" />
      </button>
    </span>
  );
}
