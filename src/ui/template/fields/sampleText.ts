import type { Catalog } from '../../../core/catalog/catalog.ts';
import type { Scenario } from '../../../core/scenarios/scenario.ts';
import { render, type Escaping } from '../../../core/scenarios/render.ts';
import type { FieldRow } from '../../../core/template/fields/fields.ts';

/** What the value of a row prints in a scenario; nothing for a row that only holds others. */
export function sampleText(catalog: Catalog, row: FieldRow, scenario: Scenario, escaping: Escaping): string {
  return row.content === 'children'
    ? ''
    : render(catalog, { source: row.text, tokens: row.tokens }, scenario, escaping).text;
}
