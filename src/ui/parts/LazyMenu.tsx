import Menu from '@mui/material/Menu';
import type { ReactNode } from 'react';
import './scrollHints.css';

interface LazyMenuProps {
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The menu of `MenuButton`, in a chunk of its own. */
export function LazyMenu({ anchor, onClose, children }: LazyMenuProps) {
  return (
    <Menu
      anchorEl={anchor}
      open={anchor !== null}
      onClose={onClose}
      slotProps={{ paper: { className: 'scroll-hints' } }}
    >
      {children}
    </Menu>
  );
}
