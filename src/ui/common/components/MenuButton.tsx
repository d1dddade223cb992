import Button, { type ButtonProps } from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { MenuParts } from './LazyMenu.tsx';
import { lazyPart } from '../loading/lazyPart.tsx';
import { useLazyMenu } from './useLazyMenu.ts';

/** MUI's menu brings popper, modal and focus trap; it loads when the first menu opens. */
const Menu = lazyPart(() => import('./LazyMenu.tsx').then((m) => m.LazyMenu));

interface MenuButtonProps {
  readonly label: ReactNode;
  /** Name for screen readers, where the label alone does not say it. */
  readonly name?: string;
  readonly variant?: ButtonProps['variant'];
  readonly className?: string;
  /** The items, of the parts of a menu; `close` closes it. */
  readonly children: (close: () => void, parts: MenuParts) => ReactNode;
}

/** A button that opens a menu. */
export function MenuButton({ label, name, variant = 'ghost', className, children }: MenuButtonProps) {
  const { used, menu, button } = useLazyMenu();
  return (
    <>
      <Button
        variant={variant}
        className={className ?? ''}
        {...button}
        {...(name === undefined ? {} : { 'aria-label': name })}
      >
        {label}
        <Icon name="down" />
      </Button>
      {used && <Menu {...menu}>{(parts) => children(menu.onClose, parts)}</Menu>}
    </>
  );
}
