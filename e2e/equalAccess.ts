import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { LIFTED, untilStill } from './accessible.ts';

/** The engine of IBM's Equal Access, which `npm run check:accessibility` installs. */
const ENGINE = fileURLToPath(
  new URL('../tools/accessibility/node_modules/accessibility-checker-engine/ace-window.js', import.meta.url),
);

interface Finding {
  readonly ruleId: string;
  readonly reasonId: string;
  /** How much a rule weighs, and what came of it. */
  readonly value: readonly [string, 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL' | 'ERROR'];
  readonly message: string;
  readonly snippet: string;
  readonly node?: Node;
}

interface Checker {
  readonly rulesetRules: Record<string, readonly string[]>;
  check: (node: Element, rulesets: readonly string[]) => Promise<{ readonly results: readonly Finding[] }>;
}

declare global {
  interface Window {
    ace?: { readonly Checker: new () => Checker };
  }
}

/**
 * Rules that are left off, each with the reason. Most of them are questions that the engine puts to a person; the
 * answers are tests of their own, which measure what it cannot.
 */
const LEFT_OFF: Readonly<Record<string, string>> = {
  style_focus_visible: 'accessibility.spec.ts presses Tab and measures the ring of every stop.',
  element_tabbable_visible: 'The same test asks that every stop is in view and nothing lies over it.',
  element_tabbable_unobscured: 'The same.',
  style_highcontrast_visible: 'accessibility.spec.ts measures rims and grounds in forced colors.',
  style_color_misuse: 'Severity has a shape, a variable a glyph, failure a filled or hollow square.',
  img_alt_background: 'No picture is a background; gradients are rims and shadows.',
  aria_keyboard_handler_exists: 'The keys of each widget have tests; React listens above it.',
  widget_tabbable_exists: 'A list, a grid or a toolbar is one Tab stop, arrows inside (roving tabindex).',
  input_label_visible: 'A button with a picture has a name and a tooltip; a search field its magnifier.',
  aria_complementary_label_visible: 'A side is named after its panels, whose headings are in it.',
  input_fields_grouped: 'A sample value stands in a row of its name; other fields stand alone.',
  fieldset_legend_valid:
    'The button that folds the settings is their legend; a second one would be read twice.',
  select_options_grouped: 'Days of retention are one ascending list.',
  form_submit_button_exists: 'A single field is sent by Enter, and the button of its card sends it too.',
  text_sensory_misuse: 'The words are not about a place on the screen: right away, the size in bytes.',
  text_quoted_correctly: 'Quotation marks belong to the text that is searched for.',
  text_block_heading: 'A silence in the life of a connection is no heading; the line after it says it.',
  aria_descendant_valid: 'The code in the name of a button is meant to be read as its text.',
  list_structure_proper: 'A pair of a description list may stand in a div (HTML).',
  a_target_warning: 'Links to other sites say so in their names.',
};

/** Findings that are none where they stand: a rule, or one of its reasons; what marks the place; why. */
const EXCUSED: readonly (readonly [rule: string, snippet: RegExp, reason: string])[] = [
  ['input_label_exists', /^<output/, 'An output tells what happened; it is nothing to fill in.'],
  ['element_attribute_deprecated', /http-equiv/, 'HTML has it for a policy, which static files need.'],
  ['element_tabbable_role_valid', /sentinel(?:Start|End)/, 'What keeps the focus in a dialog.'],
  [
    'element_tabbable_role_valid',
    /^<(?:pre|section|ol|ul|div|article)[^>]*aria-label/,
    'A box that scrolls takes the focus so that its keys work, and has a name (axe asks for both).',
  ],
  ['fieldset_label_valid', /settings-sheet/, 'The other of that name is behind the dialog.'],
  [
    'target_spacing_sufficient/potential_overlap',
    /^<input[^>]*type="(?:checkbox|radio)"/,
    'Its label is a part of the target.',
  ],
  [
    'aria_accessiblename_exists',
    /columnheader|^<th/,
    'The engine leaves out text for screen readers; axe asks for it (empty-table-header).',
  ],
  ['element_tabbable_role_valid', /^<th/, 'A head of a grid is walked to like its cells.'],
  ['aria_child_valid', /role="menu"/, 'A line between groups of a menu, as in ARIA 1.3.'],
  ['aria_content_in_landmark', /role="menu"/, 'A menu that holds the focus is reached by its button.'],
  ['aria_content_in_landmark', /^<button type="button"/, 'The buttons of a notice, which is a live region.'],
  [
    'label_name_visible',
    /catalog-row|read-value/,
    'The engine puts spaces between the pieces of one name, and reads what is not drawn.',
  ],
  [
    'target_spacing_sufficient',
    /class="tip"/,
    'The letters over the bars: the menu beside them does the same (WCAG 2.5.8, equivalent).',
  ],
  [
    'text_contrast_sufficient/potential_same_color',
    /./,
    'Colors that mix; axe and theme tests measure them.',
  ],
  ['text_contrast_sufficient/potential_graphic_background', /./, 'The same.'],
];

export function hasEqualAccess(): boolean {
  return existsSync(ENGINE);
}

/** What the engine finds in parts of the page once nothing moves, as one readable line a finding. */
export async function findWithEqualAccess(page: Page, parts: readonly string[]): Promise<string[]> {
  await untilStill(page);
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(readFileSync(ENGINE, 'utf8'));
  const found = await page.evaluate(
    async ([selectors, leftOff, lifted]) => {
      if (!window.ace) throw new Error('The engine is not there');
      const checker = new window.ace.Checker();
      const ruleset = 'IBM_Accessibility';
      const rules = checker.rulesetRules[ruleset] ?? [];
      checker.rulesetRules[ruleset] = rules.filter((rule) => !leftOff.includes(rule));
      const results: Finding[] = [];
      for (const element of document.querySelectorAll(selectors.join())) {
        const report = await checker.check(element, [ruleset]);
        const found = report.results.filter(
          ({ value: [, outcome], node }) =>
            outcome !== 'PASS' && !(node instanceof Element && node.closest(lifted)),
        );
        // A node itself does not cross over.
        results.push(
          ...found.map(({ ruleId, reasonId, value, message, snippet }) => ({
            ruleId,
            reasonId,
            value,
            message,
            snippet,
          })),
        );
      }
      return results;
    },
    [parts, Object.keys(LEFT_OFF), LIFTED] as const,
  );
  return found
    .filter(
      ({ ruleId, reasonId, snippet }) =>
        !EXCUSED.some(
          ([rule, mark]) => [ruleId, `${ruleId}/${reasonId}`].includes(rule) && mark.test(snippet),
        ),
    )
    .map(({ ruleId, reasonId, value, message, snippet }) =>
      [`${value.join(' ')} ${ruleId}/${reasonId}`, message, snippet.slice(0, 200)].join(' | '),
    );
}
