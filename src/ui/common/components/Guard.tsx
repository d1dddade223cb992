import { Component, type ReactNode } from 'react';
import type { Panel } from '../../../state/store.ts';
import { notify } from '../../../state/noticeActions.ts';
import { textOf } from '../../../i18n/messages.ts';
import { CrashReport } from './CrashReport.tsx';

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
export class Guard extends Component<PlaceProps | BoxProps, { readonly failed: boolean }> {
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
