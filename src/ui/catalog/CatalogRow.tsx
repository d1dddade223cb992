import { memo, useContext, useState, Fragment } from 'react';
import { isNeverFilled } from '../../core/catalog/presence.ts';
import type { Range } from '../../core/catalog/search/nameRanges.ts';
import type { Variable } from '../../core/catalog/variable.ts';
import { useStore } from '../../state/store.ts';
import { linkVariable } from '../../state/viewActions.ts';
import { useMedia } from '../common/hooks/useMedia.ts';
import { Glyph } from '../common/components/Glyph.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { PrerenderingContext } from '../common/hooks/prerendering.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { useSelectedVariables } from './selectedVariables.ts';
import { coverageText, coveragePieces } from './coverage.ts';
import { insertableName } from '../../core/catalog/propertyName.ts';
import { clickRow, closeCardOnEscape, pressKeyInRow, insertFromRow } from './rowActions.ts';
import { entryName, selectUsedNames } from './usedNames.ts';
import { VariableCard } from './VariableCard.tsx';
import { nameParts, type NamePart } from './nameParts.ts';
import './CatalogRow.css';

const COARSE = '(pointer: coarse)';

interface CatalogRowProps {
  readonly variable: Variable;
  readonly ranges: readonly Range[];
  /** The one row of the list that Tab reaches. */
  readonly isTabStop: boolean;
  readonly onFocus: (name: string) => void;
}

/** One variable of the list, its card below it when open. */
export const CatalogRow = memo(function CatalogRow({
  variable,
  ranges,
  isTabStop,
  onFocus,
}: CatalogRowProps) {
  const words = useMessages().catalog;
  const translate = useTranslate();
  const { catalog } = useApi();
  // Without scripts no card opens: the page as it comes holds what it would say.
  const prerendered = useContext(PrerenderingContext) !== undefined;
  const { name, group, presence } = variable;
  const [property, setProperty] = useState('');
  const used = useStore((state) => selectUsedNames(state).has(name));
  const open = useStore(
    (state) => state.openVariable !== undefined && entryName(catalog, state.openVariable) === name,
  );
  const linked = useStore((state) => state.linked !== undefined && entryName(catalog, state.linked) === name);
  const insertable = insertableName(variable, property);
  const chosen = useSelectedVariables(
    (state) => insertable !== undefined && state.names.includes(insertable),
  );
  const coverage = coverageText(catalog.events, presence, words, translate);
  const byFinger = useMedia(COARSE);
  const cardId = `variable-card-${name.replace(/\W/g, '-')}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pointing only lights up what focus lights up too; Escape comes from the row and the card
    <li
      className={open ? 'catalog-item open' : 'catalog-item'}
      data-group={group}
      onMouseMove={() => linkVariable(insertable ?? name)}
      onMouseLeave={() => linkVariable(undefined)}
      onKeyDown={closeCardOnEscape}
    >
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it was a drag source of the browser, which a `<button>` is not in Firefox; dnd-kit may allow a `<button>` now
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        className={`catalog-row${isNeverFilled(variable) ? ' never' : ''}${used ? ' used' : ''}${linked ? ' linked' : ''}${chosen ? ' chosen' : ''}`}
        data-part="catalog-row"
        data-variable={name}
        data-group={group}
        data-insert={insertable}
        aria-label={[
          name,
          ...(chosen ? [words.chosen] : []),
          ...(used ? [words.inTemplate] : []),
          coverage,
        ].join(', ')}
        aria-expanded={open}
        aria-controls={open ? cardId : undefined}
        onClick={clickRow}
        onKeyDown={pressKeyInRow}
        onFocus={() => {
          onFocus(name);
          linkVariable(insertable ?? name);
        }}
        onBlur={() => linkVariable(undefined)}
      >
        <Glyph group={group} />
        {used && <Icon name="check" className="tick" />}
        <VariableName name={name} ranges={ranges} />
        <kbd className="enter-hint">↵</kbd>
        <CoverageBar presence={presence} text={coverage} />
      </div>
      {byFinger && <AddButton name={name} />}
      {prerendered && (
        <p className="static-description">{translate(variable.description).replaceAll('`', '')}</p>
      )}
      {open && (
        <VariableCard
          id={cardId}
          variable={variable}
          used={used}
          insertable={insertable}
          property={property}
          onProperty={setProperty}
        />
      )}
    </li>
  );
});

/** For a finger: puts the variable of the row before it into the template at once. The keyboard has Enter on the row. */
function AddButton({ name }: { readonly name: string }) {
  const words = useMessages().catalog;
  return (
    <button
      type="button"
      className="catalog-add"
      tabIndex={-1}
      aria-label={words.insertNamed(name)}
      onClick={({ currentTarget }) => {
        const row = currentTarget.previousElementSibling;
        if (row instanceof HTMLElement) insertFromRow(row);
      }}
    >
      <Icon name="plus" />
    </button>
  );
}

interface VariableNameProps {
  readonly name: string;
  readonly ranges: readonly Range[];
}

/** A name in a row: quiet parents, the matches of a search marked, and where it may go on in another line. */
function VariableName({ name, ranges }: VariableNameProps) {
  const { parent, stem, ending } = nameParts(name, ranges);
  return (
    <span className="variable-name mono" title={name}>
      {parent.length > 0 && <span className="parent">{parent.map(drawPart)}</span>}
      <wbr />
      {stem.length > 0 && <span className="own">{stem.map(drawPart)}</span>}
      <wbr />
      <span className="own">{ending.map(drawPart)}</span>
    </span>
  );
}

function drawPart({ text, matched }: NamePart, index: number) {
  return matched ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>;
}

interface CoverageBarProps {
  readonly presence: Variable['presence'];
  /** The same in words, for the tooltip; the row's name says it to screen readers. */
  readonly text: string;
}

/** On which events a variable has a value: solid always, outlined sometimes, absent never; in words if on none. */
function CoverageBar({ presence, text }: CoverageBarProps) {
  const { noValue } = useMessages().catalog;
  const { events } = useApi().catalog;
  if (isNeverFilled({ presence })) {
    return (
      <span className="no-value" aria-hidden="true">
        {noValue}
      </span>
    );
  }
  return (
    <span className="coverage" title={text} aria-hidden="true">
      {coveragePieces(events, presence).map(
        (piece) =>
          piece.presence !== 'never' && (
            <i
              key={piece.from}
              className={piece.presence}
              style={{ gridColumn: `${piece.from + 1} / ${piece.to + 1}` }}
            />
          ),
      )}
    </span>
  );
}
