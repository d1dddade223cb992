import { Component, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import type { Panel } from '../../../state/panels.ts';
import { notify } from '../../../state/noticeActions.ts';
import { textOf } from '../../../i18n/messages.ts';
import { downloadTemplates } from '../browser/downloadTemplates.ts';
import { useMessages } from '../hooks/useMessages.ts';
import { Notices } from './Notices.tsx';
import './CrashReport.css';

interface PlaceProps {
  readonly children: ReactNode;
  /** What stands here: its place is kept, with a word about the crash and a way on. */
  readonly part: Panel | 'page';
}

interface BoxProps {
  readonly children: ReactNode;
  /** Closes what opened here, which nothing then shows any more; a notice says what happened. */
  readonly onCrash: () => void;
}

/** Keeps a crash inside one part of the page: the others live on, and the template is safe. */
export class ErrorBoundary extends Component<PlaceProps | BoxProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    if (!('onCrash' in this.props)) return;
    this.props.onCrash();
    this.setState({ failed: false });
    notify(
      textOf(({ app }) => app.boxFailed),
      { tone: 'warning' },
    );
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    if (!('part' in this.props)) return null;
    return <CrashReport part={this.props.part} onRetry={() => this.setState({ failed: false })} />;
  }
}

interface CrashReportProps {
  readonly part: Panel | 'page';
  readonly onRetry: () => void;
}

/** What stands in the place of a part that crashed: what happened, and how to go on. */
function CrashReport({ part, onRetry }: CrashReportProps) {
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
