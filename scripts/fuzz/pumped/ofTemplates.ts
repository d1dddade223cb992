import type { LintContext } from '../../../src/core/lint/rule.ts';
import { list, listOver, type Core, type Tried } from './tried.ts';

/** What a key in the editor runs, and what looks at the problems and lines of a template. */
export function ofTemplates(core: Core): readonly Tried[] {
  const { DEFAULT_API: api, PARTS, SCENARIOS, XML_READER: xml } = core;
  const { catalog } = api;
  const shown = core.initialScenarios(api);
  const analyse = (text: string) => core.analyse(api, text, shown, [], undefined, 'raw', PARTS);
  const relint = (source: string) => analyse(source).diagnostics;
  const contextOf = (text: string) => core.createContext(api, core.parse(text), SCENARIOS, 'raw', PARTS);
  const ofText: Readonly<Record<string, (text: string) => unknown>> = {
    beginsAs: core.beginsAs,
    byteLength: core.byteLength,
    checkJson: core.checkJson,
    scanJson: (text) => core.scanJson(text, () => {}),
    maskVariables: (text) => core.maskVariables(core.parse(text)),
    findUnseen: (text) => core.namesOfUnseen(core.findUnseen(text)),
    showUnseen: core.showUnseen,
    withoutLoneSurrogates: core.withoutLoneSurrogates,
    mayBorrow: core.mayBorrow,
    mayConfuse: core.mayConfuse,
    maySurround: core.maySurround,
    findTextProblem: core.findTextProblem,
    readStructure: (text) => core.readStructure(core.parse(text), xml),
    readFields: (text) => core.readFields(catalog, core.parse(text), xml),
    'a change of all': (text) => core.applyEdits(text, core.diff(text, `x${text.slice(0, -1)}y`)),
    'a moved place': (text) => core.mapOffset(text.length >> 1, core.diff(text, `${text}x`)),
    fixAll: (text) => core.fixAll(text, relint),
    analyse,
    ...Object.fromEntries(
      (['json', 'xml'] as const).map((markup) => [
        `layOut ${markup}`,
        (text: string) => {
          const spacers = core.layOut(text, markup);
          core.printSpaced(text, spacers);
          core.toSource(spacers, core.toPrinted(spacers, text.length));
        },
      ]),
    ),
  };
  return [
    ...list(ofText),
    // The page makes it in pieces.
    ...list({ planSteps: (text) => [...core.planSteps(text, relint)] }, { limit: 1000 }),
    ...listOver(
      (text) => ({ before: analyse(text), after: analyse(`${text}x`), line: { from: 0, to: text.length } }),
      { calmAnalysis: ({ before, after, line }) => core.calmAnalysis(before, after, line) },
    ),
    ...listOver(relint, {
      'a list of problems': (found) => [
        core.arrange(found),
        core.groupSizes(found),
        found.map(core.isSuggestion),
      ],
      separateFixes: core.separateFixes,
    }),
    ...listOver(contextOf, {
      ...Object.fromEntries(
        core.RULES.map((rule) => [`rule ${rule.id}`, (context: LintContext) => rule.check(context)]),
      ),
      'a broken line': ({ template, fields, lines }) =>
        lines.map(
          ({ line, problem }) =>
            problem && [
              core.placeOf(template, line, problem),
              core.lineFault(line.text, problem, fields.syntax, xml),
            ],
        ),
    }),
    ...listOver(core.parse, {
      'createContext and lint': (template) =>
        core.lint(core.createContext(api, template, SCENARIOS, 'raw', PARTS)),
      'a line': (template) => {
        const [scenario] = SCENARIOS;
        if (!scenario) return;
        const line = core.render(catalog, template, scenario);
        const whole = { from: 0, to: template.source.length };
        core.lineRange(template, line, whole.from, whole.to);
        core.landedInLine(template, line, [whole]);
      },
    }),
  ];
}
