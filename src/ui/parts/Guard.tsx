import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { useMessages } from '../useMessages.ts';

interface GuardProps {
  readonly children: ReactNode;
}

/** Keeps a crash inside one panel: the others live on, and the template is safe. */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failed onRetry={() => this.setState({ failed: false })} />;
  }
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const words = useMessages().app;
  return (
    <div role="alert" style={{ padding: 16, display: 'grid', gap: 8, justifyItems: 'start' }}>
      <p>{words.panelFailed}</p>
      <Button variant="line" onClick={onRetry}>
        {words.retry}
      </Button>
    </div>
  );
}
