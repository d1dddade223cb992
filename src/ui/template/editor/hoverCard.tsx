import type { Extension } from '@codemirror/state';
import { closeHoverTooltips, hoverTooltip, type TooltipView } from '@codemirror/view';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Diagnostic } from '../../../core/lint/rule.ts';
import { toPrinted, toSource } from '../../../core/template/layOut.ts';
import { diagnosticKey } from '../../../state/analysis.ts';
import { applyFix } from '../../../state/ruleActions.ts';
import { VariableFacts } from '../../catalog/VariableFacts.tsx';
import { Chip } from '../../common/components/Chip.tsx';
import { Prose } from '../../common/components/Prose.tsx';
import { SeverityIcon } from '../../common/components/SeverityIcon.tsx';
import { useApi } from '../../common/hooks/useApi.ts';
import { useLocale, useTranslate } from '../../common/hooks/useMessages.ts';
import { modelField } from './editorModel.ts';
import { editorWords } from './editorWords.ts';
import { setLifted } from './liftedText.ts';
import { startReplacing } from './replacing.ts';
import { spacedField } from './spacing.ts';

/** Points at a chip: what the variable is, and what is wrong at this place with its fix. */
export const hoverCard: Extension = hoverTooltip(
  (view, position) => {
    const { spacers } = view.state.field(spacedField);
    const { variables, diagnostics } = view.state.field(modelField);
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
      create: () =>
        drawCard({
          problems,
          name: token?.name,
          onReplace: () => {
            view.dispatch({ effects: closeHoverTooltips });
            if (token) startReplacing(view, token);
          },
        }),
    };
  },
  {
    hoverTime: 350,
    hideOnChange: true,
    // While something is dragged, the text below is what matters.
    hideOn: (transaction) => transaction.effects.some((effect) => effect.is(setLifted)),
  },
);

/** The card, drawn by React like that of the catalog, before CodeMirror measures it. */
function drawCard(props: CardProps): TooltipView {
  const dom = document.createElement('div');
  dom.className = 'hover-card';
  const root = createRoot(dom);
  flushSync(() => root.render(<Card {...props} />));
  // CodeMirror may take it away while React draws something else.
  return { dom, destroy: () => queueMicrotask(() => root.unmount()) };
}

interface CardProps {
  readonly problems: readonly Diagnostic[];
  /** Of the variable that is pointed at. */
  readonly name: string | undefined;
  readonly onReplace: () => void;
}

function Card({ problems, name, onReplace }: CardProps) {
  const { find } = useApi().catalog;
  const words = editorWords(useLocale());
  const variable = name === undefined ? undefined : find(name);
  return (
    <>
      {problems.map((diagnostic) => (
        <Problem key={diagnosticKey(diagnostic)} diagnostic={diagnostic} />
      ))}
      {name !== undefined && variable && (
        <>
          <Chip name={name} />
          <VariableFacts variable={variable} brief />
        </>
      )}
      {name !== undefined && (
        <button type="button" className="hover-replace" onClick={onReplace}>
          {words.replace}
          <kbd aria-hidden="true">F2</kbd>
        </button>
      )}
    </>
  );
}

function Problem({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const translate = useTranslate();
  const { severity, title, fix } = diagnostic;
  return (
    <div className="hover-problem">
      <SeverityIcon severity={severity} />
      <p>
        <Prose text={translate(title)} />
      </p>
      {fix && (
        <button type="button" className="hover-fix" onClick={() => applyFix(diagnostic)}>
          <Prose text={translate(fix.label)} />
        </button>
      )}
    </div>
  );
}
