import {
  Fragment,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  useLayoutEffect,
  type RefObject,
} from 'react';
import { groupSizes, kindOf } from '../../core/lint/arrange.ts';
import { isSuggestion } from '../../core/lint/isSuggestion.ts';
import type { Diagnostic } from '../../core/lint/rule.ts';
import { diagnosticKey } from '../../state/analysis.ts';
import { applyFix, turnOffRuleEverywhere, turnOffRuleHere, turnOnAllRules } from '../../state/ruleActions.ts';
import { currentDocument, selectAnalysis, selectDisabledRules, useStore } from '../../state/store.ts';
import { linkProblem, openImport, revealPlace } from '../../state/viewActions.ts';
import { PaneSplitter } from '../common/components/PaneSplitter.tsx';
import { explainText } from './explainText.ts';
import { ErrorRow } from './ErrorRow.tsx';
import { FixAll, UseAll } from './FixAll.tsx';
import { focusInRow, useFocusAfterChange } from './useFocusAfterChange.ts';
import { NoProblems, SeverityCounts } from './ProblemSummary.tsx';
import { ProblemGroup } from './ProblemGroup.tsx';
import { ProblemRow } from './ProblemRow.tsx';
import type { ProblemActions } from './ProblemRowProps.ts';
import { problemIds } from './problemIds.ts';
import { RuleMenu, RulesOff } from './RuleMenu.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { PanelHead } from '../pageTools/PanelHead.tsx';
import { closestPart, findParts } from '../common/browser/parts.ts';
import { moveFocus } from '../common/browser/rovingFocus.ts';
import './ProblemsPanel.css';

interface OpenMenu {
  readonly anchor: HTMLElement;
  readonly index: number;
  readonly rule: string;
}

/** What is wrong with the template, worst first, each with its reason, its evidence and its fix. */
export function ProblemsPanel() {
  const words = useMessages().problems;
  const analysis = useStore(selectAnalysis);
  const { diagnostics } = analysis;
  const linkedProblem = useStore((state) => state.linkedProblem);
  const disabledRules = useStore(selectDisabledRules);
  const height = useStore((state) => state.preferences.panes.problems);
  const root = useRef<HTMLElement>(null);
  useOpeningHeight(root);
  const focusAfterChange = useFocusAfterChange(root);
  const [currentIndex, setCurrentIndex] = useState(0);
  const [menu, setMenu] = useState<OpenMenu>();
  const [menuUsed, setMenuUsed] = useState(false);
  const ids = problemIds(diagnostics);
  const groups = groupSizes(diagnostics);
  const toFix = diagnostics.filter(({ severity, fix }) => severity !== 'info' || fix?.safe);
  const safe = toFix.filter(({ fix }) => fix?.safe).length;
  const suggestions = safe > 0 ? 0 : diagnostics.filter(isSuggestion).length;
  const current = Math.min(currentIndex, diagnostics.length - 1);

  const actions = useMemo<ProblemActions>(
    () => ({
      ...pointing,
      follow,
      makeCurrent: setCurrentIndex,
      fix: (index, renaming = false) => {
        const diagnostic = diagnosticAt(index);
        if (!diagnostic) return;
        focusAfterChange(index);
        linkProblem(undefined);
        applyFix(diagnostic, renaming ? diagnostic.renamingFix : diagnostic.fix);
      },
      openMenu: (index, anchor) => {
        const rule = diagnosticAt(index)?.rule;
        if (rule === undefined) return;
        setMenu({ anchor, index, rule });
        setMenuUsed(true);
      },
    }),
    [focusAfterChange],
  );

  const turnOff = (turnOffRule: (rule: string) => void): void => {
    setMenu(undefined);
    if (!menu) return;
    focusAfterChange(-1);
    turnOffRule(menu.rule);
  };

  return (
    <section
      className="problems"
      {...(height > 0 ? { style: { height } } : {})}
      data-panel="problems"
      aria-labelledby="problems-title"
      ref={root}
    >
      <PanelHead>
        <h2 id="problems-title" tabIndex={-1}>
          {words.title}
        </h2>
        <SeverityCounts diagnostics={diagnostics} />
        <span className="grow" />
        {safe > 0 && <FixAll safe={safe} all={toFix.length} beforeFix={focusAfterChange} />}
        {suggestions > Math.max(1, ...groups.values()) && (
          <UseAll count={suggestions} beforeFix={focusAfterChange} />
        )}
      </PanelHead>
      {diagnostics.length === 0 ? (
        <NoProblems context={analysis} rulesOff={disabledRules.length > 0} />
      ) : (
        <>
          <span className="visually-hidden" id="problems-hint">
            {words.listHint}
          </span>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its rows' buttons hold the focus */}
          <ul
            className="problem-list"
            aria-labelledby="problems-title"
            aria-describedby="problems-hint"
            onKeyDown={moveBetweenTitles}
          >
            {diagnostics.map((diagnostic, index) => {
              const kind = kindOf(diagnostic);
              const size = kind === undefined ? undefined : groups.get(kind);
              const before = diagnostics[index - 1];
              return (
                <Fragment key={ids[index]}>
                  {kind !== undefined && size !== undefined && (!before || kindOf(before) !== kind) && (
                    <ProblemGroup kind={kind} first={diagnostic} size={size} beforeFix={focusAfterChange} />
                  )}
                  <ProblemRow
                    index={index}
                    diagnostic={diagnostic}
                    lit={linkedProblem === diagnosticKey(diagnostic)}
                    current={index === current}
                    menuOpen={menu?.index === index}
                    grouped={size !== undefined}
                    actions={actions}
                  />
                </Fragment>
              );
            })}
          </ul>
        </>
      )}
      {disabledRules.length > 0 && (
        <RulesOff
          count={disabledRules.length}
          onTurnAllOn={() => {
            focusAfterChange(-1);
            turnOnAllRules();
          }}
        />
      )}
      <ErrorRow />
      <PaneSplitter pane="problems" axis="y" direction={1} />
      {menuUsed && (
        <RuleMenu
          anchor={menu?.anchor ?? null}
          rule={menu?.rule ?? ''}
          onClose={() => setMenu(undefined)}
          onTurnOffHere={() => turnOff(turnOffRuleHere)}
          onTurnOffEverywhere={() => turnOff(turnOffRuleEverywhere)}
        />
      )}
    </section>
  );
}

/** The problem of a row as it is now; rows keep no copy. */
function diagnosticAt(index: number): Diagnostic | undefined {
  return selectAnalysis(useStore.getState()).diagnostics[index];
}

/** Only the row of a problem that leads somewhere has the button. */
function follow(index: number): void {
  const text = currentDocument().source;
  if (diagnosticAt(index)?.lead?.to !== 'error') {
    openImport({ text });
    return;
  }
  explainText(text);
}

const pointing = {
  point: (index: number) => {
    const diagnostic = diagnosticAt(index);
    linkProblem(diagnostic && diagnosticKey(diagnostic));
  },
  unpoint: () => linkProblem(undefined),
  reveal: (index: number) => {
    const diagnostic = diagnosticAt(index);
    if (diagnostic) revealPlace(diagnostic.from, diagnostic.to);
  },
};

/** Up, Down, Home and End move between the titles of the list. */
function moveBetweenTitles(event: KeyboardEvent<HTMLElement>): void {
  const titles = findParts(event.currentTarget, 'problem-title');
  const row = closestPart(event.target, 'problem');
  const at = titles.findIndex((title) => row?.contains(title));
  const title = moveFocus(event, titles, { axis: 'y' }, at);
  if (title) focusInRow(title);
}

/**
 * Gives a panel the height of its content, within the bounds of its styles, whenever another template is there. What
 * is typed or fixed changes no height, so that nothing moves below the pointer.
 */
function useOpeningHeight(panel: RefObject<HTMLElement | null>): void {
  const source = useStore((state) => currentDocument(state).source);
  const last = useRef<string>(undefined);
  useLayoutEffect(() => {
    const isOther = last.current === undefined || isAnotherText(last.current, source);
    last.current = source;
    const { current } = panel;
    if (!isOther || !current) return;
    const content = [...current.children].reduce((sum, part) => sum + heightOf(part), 0);
    current.style.setProperty('--content-height', `${content}px`);
  }, [panel, source]);
}

/** The height that a part of the panel would take; the list has more than it shows, the splitter takes none. */
function heightOf(part: Element): number {
  if (part.matches('ul')) return part.scrollHeight;
  return part.matches('[role="separator"]') ? 0 : part.getBoundingClientRect().height;
}

/** Whether less than half of the shorter text is at both ends of the other: a change keeps more, another template less. */
function isAnotherText(before: string, after: string): boolean {
  const length = Math.min(before.length, after.length);
  let start = 0;
  while (start < length && before[start] === after[start]) start++;
  let end = 0;
  while (end < length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return start + end < length / 2 || length === 0;
}
