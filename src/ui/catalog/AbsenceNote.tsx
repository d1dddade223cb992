import type { Absence } from '../../core/catalog/search/findAbsence.ts';
import { linkVariable } from '../../state/viewActions.ts';
import { Chip } from '../common/components/Chip.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { insertFromCatalog } from './insertFromCatalog.ts';

/** The answer to what WebSocket access logs do not have: why, and what to use instead. */
export function AbsenceNote({ absence }: { readonly absence: Absence }) {
  const words = useMessages().catalog;
  const translate = useTranslate();
  const { name, hint, substitutes } = absence;
  return (
    <div className="catalog-note">
      <h3>
        <Prose text={name === undefined ? words.absentTitle : words.foreignTitle(name)} />
      </h3>
      <p>
        <Prose text={hint ? translate(hint) : words.foreignWhy} />
      </p>
      {substitutes.length > 0 && (
        <div className="substitutes">
          {substitutes.map((name) => (
            <button
              key={name}
              type="button"
              aria-label={words.insertNamed(`$context.${name}`)}
              onClick={() => void insertFromCatalog([name])}
              onMouseMove={() => linkVariable(name)}
              onMouseLeave={() => linkVariable(undefined)}
              onFocus={() => linkVariable(name)}
              onBlur={() => linkVariable(undefined)}
            >
              <Chip name={name} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
