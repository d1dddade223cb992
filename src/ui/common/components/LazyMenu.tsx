import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { ReactNode } from 'react';
import './scrollHints.css';

/** What a menu is made of, for those who load only when it opens. */
export interface MenuParts {
  readonly Item: typeof MenuItem;
  readonly Divider: typeof Divider;
}

const PARTS: MenuParts = { Item: MenuItem, Divider };

interface LazyMenuProps {
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  readonly children: ReactNode | ((parts: MenuParts) => ReactNode);
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
      {typeof children === 'function' ? children(PARTS) : children}
    </Menu>
  );
}
