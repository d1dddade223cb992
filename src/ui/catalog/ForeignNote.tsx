import type { ForeignVariable } from '../../core/catalog/variable.ts';
import { linkVariable } from '../../state/viewActions.ts';
import { Chip } from '../parts/Chip.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';
import { insertFromCatalog } from './insertFromCatalog.ts';

/** The answer to the name of a REST or HTTP variable: why it is not here, and what to use instead. */
export function ForeignNote({ foreign }: { readonly foreign: ForeignVariable }) {
  const words = useMessages().catalog;
  const translate = useTranslate();
  return (
    <div className="catalog-note">
      <h3>
        <Prose text={words.foreignTitle(foreign.name)} />
      </h3>
      <p>
        <Prose text={foreign.hint ? translate(foreign.hint) : words.foreignWhy} />
      </p>
      {foreign.substitutes.length > 0 && (
        <div className="substitutes">
          {foreign.substitutes.map((name) => (
            <button
              key={name}
              type="button"
              aria-label={words.insertNamed(name)}
              onClick={() => void insertFromCatalog([name])}
              onMouseEnter={() => linkVariable(name)}
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
