import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { findVariable, groupOf } from '../../core/catalog/catalog.ts';
import type { Diagnostic } from '../../core/lint/rule.ts';
import { toSource } from '../../core/template/layOut.ts';
import type { Locale, Text } from '../../core/text.ts';
import { applyFix } from '../../state/store.ts';
import { modelField } from './editorModel.ts';
import { prose } from './prose.ts';
import { severityIcon } from './severityIcon.ts';
import { spacedField } from './spacing.ts';

const WORDS = {
  sample: { en: 'Sample', ko: '예시' },
  empty: { en: 'Empty', ko: '값 없음' },
  type: { en: 'Type', ko: '형식' },
} satisfies Record<string, Text>;

/** Points at a chip: what the variable is, and what is wrong at this place with its fix. */
export const hoverCard: Extension = hoverTooltip(
  (view, position) => {
    const { spacers } = view.state.field(spacedField);
    const { variables, diagnostics, locale } = view.state.field(modelField);
    const at = toSource(spacers, position);
    const token = variables.find((variable) => variable.from <= at && at < variable.to);
    const problems = diagnostics.filter((d) => d.severity !== 'info' && d.from <= at && at < d.to);
    if (!token && problems.length === 0) return null;
    return {
      pos: position,
      above: false,
      create: () => ({ dom: card(token?.name, problems, locale) }),
    };
  },
  { hoverTime: 350 },
);

function card(name: string | undefined, problems: readonly Diagnostic[], locale: Locale): HTMLElement {
  const dom = element('div', 'hover-card');
  for (const diagnostic of problems) dom.append(problem(diagnostic, locale));
  const variable = name === undefined ? undefined : findVariable(name);
  if (!variable || name === undefined) return dom;
  const chip = element('div', 'hover-name chip', `$context.${name}`);
  const group = groupOf(name) ?? 'none';
  chip.dataset.group = group;
  const facts = element('dl');
  facts.dataset.group = group;
  const add = (term: Text, text: string, className = '') =>
    facts.append(element('dt', '', term[locale]), element('dd', className, text));
  add(WORDS.sample, variable.sample, 'mono');
  if (variable.emptyWhen) add(WORDS.empty, variable.emptyWhen[locale].replaceAll('`', ''));
  add(WORDS.type, variable.type[locale]);
  const description = element('p');
  description.append(...prose(variable.description[locale]));
  dom.append(chip, description, facts);
  return dom;
}

function problem(diagnostic: Diagnostic, locale: Locale): HTMLElement {
  const row = element('div', 'hover-problem');
  const title = element('p');
  title.append(...prose(diagnostic.title[locale]));
  row.append(severityIcon(diagnostic.severity), title);
  const { fix } = diagnostic;
  if (fix) {
    const button = element('button', 'hover-fix');
    button.append(...prose(fix.label[locale]));
    button.addEventListener('click', () => applyFix(diagnostic));
    row.append(button);
  }
  return row;
}

function element(tag: string, className = '', text = ''): HTMLElement {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
}
