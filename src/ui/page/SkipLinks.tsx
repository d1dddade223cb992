import type { MouseEvent } from 'react';
import { loadWalk } from './loadWalk.ts';
import { useMessages } from '../common/hooks/useMessages.ts';

/** First in the page: to where a person writes and where the result is. Without script they lead to the titles. */
export function SkipLinks() {
  const words = useMessages().app;
  return (
    <>
      <a className="skip-link" href="#template-title" onClick={(event) => skip(event, 'template')}>
        {words.skipToTemplate}
      </a>
      <a className="skip-link" href="#export-title" onClick={(event) => skip(event, 'export')}>
        {words.skipToExport}
      </a>
    </>
  );
}

function skip(event: MouseEvent, panel: 'template' | 'export'): void {
  event.preventDefault();
  void loadWalk().then(({ goToPanel }) => goToPanel(panel));
}
