import type { Extension } from '@codemirror/state';
import { closeHoverTooltips, hoverTooltip, type EditorView } from '@codemirror/view';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import type { Diagnostic } from '../../../core/lint/rule.ts';
import { toPrinted, toSource } from '../../../core/template/layOut.ts';
import { variableText } from '../../../core/template/parse.ts';
import type { VariableToken } from '../../../core/template/token.ts';
import { inLocale, type Locale } from '../../../core/text.ts';
import { applyFix } from '../../../state/ruleActions.ts';
import { modelField } from './editorModel.ts';
import { editorWords } from './editorWords.ts';
import { element } from './element.ts';
import { setLifted } from './liftedText.ts';
import { prose } from './prose.ts';
import { startReplacing } from './replacing.ts';
import { severityIcon } from './severityIcon.ts';
import { spacedField } from './spacing.ts';

/** Points at a chip: what the variable is, and what is wrong at this place with its fix. */
export const hoverCard: Extension = hoverTooltip(
  (view, position) => {
    const { spacers } = view.state.field(spacedField);
    const { variables, diagnostics, locale } = view.state.field(modelField);
    const at = toSource(spacers, position);
    const token = variables.find((variable) => variable.from <= at && at < variable.to);
    const problems = diagnostics.filter((d) => d.severity !== 'info' && d.from <= at && at < d.to);
    if (!token && problems.length === 0) return null;
    const [{ from, to } = { from: at, to: at }] = token ? [token] : problems;
    return {
      pos: toPrinted(spacers, from),
      // It stays open on the way to its buttons.
      end: toPrinted(spacers, to, -1),
      above: false,
      create: () => ({ dom: card(view, token, problems, locale) }),
    };
  },
  {
    hoverTime: 350,
    hideOnChange: true,
    // While something is dragged, the text below is what matters.
    hideOn: (transaction) => transaction.effects.some((effect) => effect.is(setLifted)),
  },
);

function card(
  view: EditorView,
  token: VariableToken | undefined,
  problems: readonly Diagnostic[],
  locale: Locale,
): HTMLElement {
  const dom = element('div', 'hover-card');
  for (const diagnostic of problems) dom.append(problem(diagnostic, locale));
  if (token)
    dom.append(
      ...facts(view.state.field(modelField).catalog, token.name, locale),
      replaceButton(view, token, locale),
    );
  return dom;
}

/** What is known of a variable; nothing for a name that is not in the catalog. */
function facts({ find, groupOf }: Catalog, name: string, locale: Locale): HTMLElement[] {
  const variable = find(name);
  if (!variable) return [];
  const words = editorWords(locale);
  const chip = element('div', 'hover-name chip', variableText(name));
  const group = groupOf(name) ?? 'none';
  chip.dataset.group = group;
  const list = element('dl');
  list.dataset.group = group;
  const add = (term: string, text: string, className = '') =>
    list.append(element('dt', '', term), element('dd', className, text));
  add(words.sample, variable.sample, 'mono');
  if (variable.emptyWhen) add(words.empty, inLocale(variable.emptyWhen, locale).replaceAll('`', ''));
  add(words.type, inLocale(variable.type, locale));
  const description = element('p');
  description.append(...prose(inLocale(variable.description, locale)));
  return [chip, description, list];
}

function replaceButton(view: EditorView, token: VariableToken, locale: Locale): HTMLElement {
  const button = element('button', 'hover-replace', editorWords(locale).replace);
  button.type = 'button';
  const key = element('kbd', '', 'F2');
  key.setAttribute('aria-hidden', 'true');
  button.append(key);
  button.addEventListener('click', () => {
    view.dispatch({ effects: closeHoverTooltips });
    startReplacing(view, token);
  });
  return button;
}

function problem(diagnostic: Diagnostic, locale: Locale): HTMLElement {
  const row = element('div', 'hover-problem');
  const title = element('p');
  title.append(...prose(inLocale(diagnostic.title, locale)));
  row.append(severityIcon(diagnostic.severity), title);
  const { fix } = diagnostic;
  if (fix) {
    const button = element('button', 'hover-fix');
    button.append(...prose(inLocale(fix.label, locale)));
    button.addEventListener('click', () => applyFix(diagnostic));
    row.append(button);
  }
  return row;
}
