import { useState } from 'react';
import { Glyph } from '../common/components/Glyph.tsx';
import { useTranslate } from '../common/hooks/useMessages.ts';
import { CatalogRow } from './CatalogRow.tsx';
import type { Section } from './catalogRows.ts';

/** The rows under their group heads, or flat for a search. One row is the tab stop; arrows walk from there. */
export function CatalogList({ sections }: { readonly sections: readonly Section[] }) {
  const translate = useTranslate();
  const [last, setLast] = useState<string>();
  const names = sections.flatMap((section) => section.rows.map((row) => row.variable.name));
  const tabStop = last !== undefined && names.includes(last) ? last : names[0];
  return sections.map(({ group, rows }) => (
    <section key={group?.id ?? 'search'} aria-labelledby={group && `catalog-group-${group.id}`}>
      {group && (
        <h3 id={`catalog-group-${group.id}`} className="catalog-group" data-group={group.id}>
          <Glyph group={group.id} />
          {translate(group.label)}
          <span className="count">{rows.length}</span>
        </h3>
      )}
      <ul className={group ? undefined : 'found'}>
        {rows.map(({ variable, ranges }) => (
          <CatalogRow
            key={variable.name}
            variable={variable}
            ranges={ranges}
            isTabStop={variable.name === tabStop}
            onFocus={setLast}
          />
        ))}
      </ul>
    </section>
  ));
}
