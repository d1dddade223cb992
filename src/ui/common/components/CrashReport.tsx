import Button from '@mui/material/Button';
import type { Panel } from '../../../state/store.ts';
import { downloadTemplates } from '../browser/downloadTemplates.ts';
import { useMessages } from '../hooks/useMessages.ts';
import { Notices } from './Notices.tsx';
import './CrashReport.css';

interface CrashReportProps {
  readonly part: Panel | 'page';
  readonly onRetry: () => void;
}

/** What stands in the place of a part that crashed: what happened, and how to go on. */
export function CrashReport({ part, onRetry }: CrashReportProps) {
  const words = useMessages().app;
  const isPage = part === 'page';
  const Part = isPage ? 'main' : 'section';
  return (
    <Part className="crash-report" data-crashed={part} aria-label={isPage ? 'Logwright' : words.panels[part]}>
      <div role="alert">
        <h2>{isPage ? 'Logwright' : words.panels[part]}</h2>
        <p>{isPage ? words.pageFailed : words.panelFailed}</p>
      </div>
      <div className="crash-actions">
        <Button variant="line" onClick={onRetry}>
          {words.retry}
        </Button>
        <Button variant="soft" onClick={downloadTemplates}>
          {words.downloadTemplates}
        </Button>
      </div>
      {isPage && <Notices />}
    </Part>
  );
}
