import MenuItem from '@mui/material/MenuItem';
import { Icon } from '../parts/Icon.tsx';
import { MenuButton } from '../parts/MenuButton.tsx';
import { useMessages } from '../useMessages.ts';

const ORDERS = ['oldest', 'newest'] as const;
export type Order = (typeof ORDERS)[number];

interface OrderMenuProps {
  readonly order: Order;
  readonly onChange: (order: Order) => void;
}

/** Which end of time the lines begin with. */
export function OrderMenu({ order, onChange }: OrderMenuProps) {
  const words = useMessages().preview;
  return (
    <MenuButton label={words.order[order]}>
      {(close) =>
        ORDERS.map((choice) => (
          <MenuItem
            key={choice}
            role="menuitemradio"
            aria-checked={choice === order}
            onClick={() => {
              onChange(choice);
              close();
            }}
          >
            <span className="menu-check">{choice === order && <Icon name="check" />}</span>
            {words.order[choice]}
          </MenuItem>
        ))
      }
    </MenuButton>
  );
}
