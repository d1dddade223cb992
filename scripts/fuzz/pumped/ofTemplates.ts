// @ts-nocheck
import { inFolder, list } from './inFolder.ts';

export const MODULES = [
  'core/apis/apis',
  ...inFolder('core/catalog', 'presence'),
  ...inFolder(
    'core/template',
    'byteLength checkJson edit jsonScan layOut lineFault parse maskVariables unseen',
  ),
  ...inFolder('core/template', 'withoutLoneSurrogates xmlReader'),
  ...inFolder('core/template/fields', 'readFields'),
  ...inFolder('core/lint', 'arrange borrowings confusions fixAll isSuggestion lint placeOf planSuggestions'),
  ...inFolder('core/lint', 'repairer rules separateFixes surroundingTeller'),
  ...inFolder('core/scenarios', 'render scenarios table/coverage table/landedInLine table/lineRange'),
  ...inFolder('state', 'analysis calmAnalysis externalText logwrightDocument'),
];

/** What a key in the editor runs, and what looks at the problems and lines of a template. */
export function ofTemplates(core) {
  const { DEFAULT_API: api, SCENARIOS } = core;
  const { catalog } = api;
  const shown = core.initialScenarios(api);
  const analyse = (text) => core.analyse(api, text, shown, []);
  const relint = (source) => analyse(source).diagnostics;
  const contextOf = (text) => core.createContext(api, core.parse(text), SCENARIOS);
  const ofText = {
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
    readStructure: (text) => core.readStructure(core.parse(text)),
    readFields: (text) => core.readFields(catalog, core.parse(text)),
    'a change of all': (text) => core.applyEdits(text, core.diff(text, `x${text.slice(0, -1)}y`)),
    'a moved place': (text) => core.mapOffset(text.length >> 1, core.diff(text, `${text}x`)),
    fixAll: (text) => core.fixAll(text, relint),
    analyse,
    ...Object.fromEntries(
      ['json', 'xml'].map((markup) => [
        `layOut ${markup}`,
        (text) => {
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
    { name: 'planSteps', limit: 1000, run: (text) => [...core.planSteps(text, relint)] },
    {
      name: 'calmAnalysis',
      prepare: (text) => [analyse(text), analyse(`${text}x`), { from: 0, to: text.length }],
      run: (input) => core.calmAnalysis(...input),
    },
    {
      name: 'a list of problems',
      prepare: relint,
      run: (found) => [core.arrange(found), core.groupSizes(found), found.map(core.isSuggestion)],
    },
    { name: 'separateFixes', prepare: relint, run: core.separateFixes },
    {
      name: 'createContext and lint',
      prepare: core.parse,
      run: (template) => core.lint(core.createContext(api, template, SCENARIOS)),
    },
    ...core.RULES.map((rule) => ({
      name: `rule ${rule.id}`,
      prepare: contextOf,
      run: (context) => rule.check(context),
    })),
    {
      name: 'a broken line',
      prepare: contextOf,
      run: ({ template, fields, lines }) =>
        lines.map(
          ({ line, problem }) =>
            problem && [
              core.placeOf(template, line, problem),
              core.lineFault(line.text, problem, fields.syntax),
            ],
        ),
    },
    {
      name: 'a line',
      prepare: core.parse,
      run: (template) => {
        const line = core.render(catalog, template, SCENARIOS[0]);
        const whole = { from: 0, to: template.source.length };
        core.lineRange(template, line, whole.from, whole.to);
        core.landedInLine(template, line, [whole]);
      },
    },
  ];
}
