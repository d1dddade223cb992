import Popover from '@mui/material/Popover';
import { Fragment, useId, useState, type KeyboardEvent } from 'react';
import { EXPORTER_GROUPS, type Exporter } from '../../core/export/exporter.ts';
import { chooseExporter } from '../../state/exportActions.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { findTargets, likeliestTarget } from './findTargets.ts';
import '../common/components/scrollHints.css';
import './TargetList.css';

interface TargetListProps {
  readonly anchor: HTMLElement;
  readonly chosen: Exporter;
  readonly onClose: () => void;
}

/** All targets in their groups, with a search. The focus stays in the search; arrows walk the list. */
export function TargetList({ anchor, chosen, onClose }: TargetListProps) {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<string | undefined>(chosen.id);
  const found = findTargets(useApi(), query);
  const current = found.find((target) => target.id === active) ?? likeliestTarget(found, query);
  const choose = (target: Exporter | undefined) => {
    if (!target) return;
    chooseExporter(target.id);
    onClose();
  };
  const walk = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const at = current ? found.indexOf(current) : -1;
    const next = step(event.key, at, found.length);
    if (event.key === 'Enter') choose(current);
    else if (next !== undefined) setActive(found[next]?.id);
    else return;
    event.preventDefault();
  };
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      transitionDuration={{ enter: 160, exit: 100 }}
      slotProps={{
        paper: {
          className: 'target-list',
          style: { width: anchor.clientWidth },
          role: 'dialog',
          'aria-label': words.targets,
        },
      }}
    >
      <div className="target-box">
        <div className="target-search">
          <Icon name="search" />
          <input
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover is opened to type or walk in
            autoFocus
            role="combobox"
            aria-label={words.searchTargets}
            aria-expanded
            aria-controls={`${id}-list`}
            aria-activedescendant={current && `${id}-${current.id}`}
            placeholder={words.searchTargets}
            value={query}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(undefined);
            }}
            onKeyDown={walk}
          />
        </div>
        {found.length === 0 && <p className="no-target">{words.noTarget}</p>}
        <div
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list box has no room for two texts and a tick
          role="listbox"
          id={`${id}-list`}
          aria-label={words.targets}
          className="target-options scroll-hints"
        >
          {found.map((target, i) => (
            <Fragment key={target.id}>
              {found[i - 1]?.group !== target.group && (
                <div role="presentation" className="target-group">
                  {translate(EXPORTER_GROUPS[target.group])}
                </div>
              )}
              <TargetOption
                id={`${id}-${target.id}`}
                target={target}
                active={target === current}
                chosen={target === chosen}
                onPoint={() => setActive(target.id)}
                onChoose={() => choose(target)}
              />
            </Fragment>
          ))}
        </div>
      </div>
    </Popover>
  );
}

interface TargetOptionProps {
  readonly id: string;
  readonly target: Exporter;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function TargetOption({ id, target, active, chosen, onPoint, onChoose }: TargetOptionProps) {
  const translate = useTranslate();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the search has the keys and the focus
    <div
      id={id}
      ref={active ? showOption : undefined}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option takes no more than text
      role="option"
      aria-selected={chosen}
      className={active ? 'target-option active' : 'target-option'}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <span>{translate(target.label)}</span>
      <small>{translate(target.detail)}</small>
      {chosen && <Icon name="check" />}
    </div>
  );
}

/** Brings the option at which the arrows stand into view. */
function showOption(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

/** Where a key leads in a list of `length`, round its ends; undefined for other keys. */
function step(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'PageDown') return length - 1;
  return key === 'PageUp' ? 0 : undefined;
}
