import { memo } from 'react';
import { ESCAPINGS } from '../../core/scenarios/render.ts';
import { chooseEscaping } from '../../state/scenarioActions.ts';
import { currentDocument, useStore } from '../../state/store.ts';
import { Icon } from '../common/components/Icon.tsx';
import { MenuButton } from '../common/components/MenuButton.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';

const ORDERS = ['oldest', 'newest'] as const;
export type Order = (typeof ORDERS)[number];

interface OrderMenuProps {
  readonly order: Order;
  readonly onChange: (order: Order) => void;
}

/** Which end of time the lines begin with, and how quotes inside values are taken to enter them. */
export const OrderMenu = memo(function OrderMenu({ order, onChange }: OrderMenuProps) {
  const words = useMessages().preview;
  const escaping = useStore((state) => currentDocument(state).escaping);
  const label =
    escaping === 'raw' ? words.order[order] : words.lineOptions(words.order[order], words.escaping.json);
  return (
    <MenuButton label={label} className="order-menu">
      {(close, { Item }) => [
        ...ORDERS.map((choice) => (
          <Item
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
          </Item>
        )),
        ...ESCAPINGS.map((choice, i) => (
          <Item
            key={choice}
            role="menuitemradio"
            aria-checked={choice === escaping}
            className={i === 0 ? 'menu-begins' : ''}
            onClick={() => {
              chooseEscaping(choice);
              close();
            }}
          >
            <span className="menu-check">{choice === escaping && <Icon name="check" />}</span>
            <span className="scenario-item">
              <b>{words.escapingTitle[choice]}</b>
              <span>{words.escapingKnown[choice]}</span>
            </span>
          </Item>
        )),
      ]}
    </MenuButton>
  );
});
