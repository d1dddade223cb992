import { memo } from 'react';
import { EVENT_TYPES, type EventType } from '../../core/api/webSocketApi.ts';
import { Icon } from '../parts/Icon.tsx';
import { MenuButton } from '../parts/MenuButton.tsx';
import { useMessages } from '../useMessages.ts';
import { toggleEvent, type CatalogFilter } from './catalogFilter.ts';
import { eventName } from './coverage.ts';
import { Toolbar } from './Toolbar.tsx';

const LETTERS: Readonly<Record<EventType, string>> = {
  CONNECT: 'C',
  MESSAGE: 'M',
  DISCONNECT: 'D',
  CONNECTION_API: '@',
};

interface CatalogHeadProps {
  readonly filter: CatalogFilter;
  readonly onChange: (filter: CatalogFilter) => void;
}

/**
 * The head of the columns, a filter each. The letters stand as close as the bars below them, closer than a
 * finger or a shaking hand can hit: the menu offers the same by name.
 */
export const CatalogHead = memo(function CatalogHead({ filter, onChange }: CatalogHeadProps) {
  const words = useMessages().catalog;
  return (
    <Toolbar label={words.filters} className="catalog-head">
      <MenuButton label={words.hasValueOn} className="catalog-head-menu">
        {(close, { Item }) => [
          ...EVENT_TYPES.map((event) => (
            <Item
              key={event}
              role="menuitemcheckbox"
              aria-checked={filter.events.includes(event)}
              onClick={() => {
                onChange(toggleEvent(filter, event));
                close();
              }}
            >
              <Icon name="check" className={filter.events.includes(event) ? '' : 'catalog-unchecked'} />
              <b className="catalog-letter" aria-hidden="true">
                {LETTERS[event]}
              </b>
              {eventName(event, words)}
            </Item>
          )),
          <li key="legend" role="none" className="catalog-legend">
            {words.barsLegend}
          </li>,
        ]}
      </MenuButton>
      <span className="grow" />
      <button
        type="button"
        className="catalog-head-used tip"
        aria-label={words.usedOnly}
        aria-pressed={filter.usedOnly}
        onClick={() => onChange({ ...filter, usedOnly: !filter.usedOnly })}
      >
        <Icon name="check" />
      </button>
      <span className="catalog-letters">
        {EVENT_TYPES.map((event) => (
          <button
            key={event}
            type="button"
            className="tip"
            aria-label={words.hasValueOnEvent(eventName(event, words))}
            aria-pressed={filter.events.includes(event)}
            onClick={() => onChange(toggleEvent(filter, event))}
          >
            {LETTERS[event]}
          </button>
        ))}
      </span>
    </Toolbar>
  );
});
