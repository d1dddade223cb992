// @ts-nocheck
/** The modules that linting takes, by path below `src`. */
export const MODULES = [
  'core/lint/lint',
  'core/lint/fixAll',
  'core/lint/repairer',
  'core/scenarios/scenarios',
  'core/template/edit',
  'core/template/parse',
  'core/template/xmlReader',
];

/** What another revision may not have yet. */
const NEWER = ['core/lint/borrowings', 'core/lint/surroundingTeller', 'core/apis/apis'];

/** Rules whose words depend on the variable, so that each variable is judged on its own. */
const BY_NAME =
  /^no-(?:foreign-variable|recorded-empty-variable|unknown-variable|whole-object|placeholder-name|secret)$/;

/** Loads the linter of a revision: `load` imports a module by its path below `src`, without ending. */
export async function loadLinter(load) {
  const loading = [
    ...MODULES.map((path) => load(path)),
    ...NEWER.map(async (path) => load(path).catch(() => ({}))),
  ];
  const modules = Object.assign({}, ...(await Promise.all(loading)));
  await Promise.all([
    modules.loadXmlReader(),
    modules.loadRepairer(),
    modules.loadBorrowingTeller?.(),
    modules.loadSurroundingTeller?.(),
  ]);
  const { DEFAULT_API: api } = modules;
  const context = (source) =>
    modules.createContext(...(api ? [api] : []), modules.parse(source), modules.SCENARIOS);
  return {
    ...modules,
    lintSource: (source) => modules.lint(context(source)),
    syntaxOf: (source) => context(source).fields.syntax,
  };
}

/**
 * All findings of all formats, each with a key that outlives other offsets and words: rule, format and variable,
 * and a number where those are the same.
 */
export function lintFormats(linter, formats) {
  return formats.flatMap(({ id, format }) => {
    const syntax = linter.syntaxOf(format);
    const seen = new Map();
    return linter.lintSource(format).map((diagnostic) => {
      const variable = variableAt(linter, format, diagnostic);
      const name = [diagnostic.rule, id, variable].join(' ');
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const { rule, severity, evidence, title, reason, fix, renamingFix } = diagnostic;
      const finding = { key: count > 1 ? `${name} ${count}` : name, format: id, rule, variable, syntax };
      const fixes = [fix, renamingFix].filter((each) => each !== undefined);
      return {
        ...finding,
        severity,
        evidence,
        title: title.en,
        reason: reason.en,
        fixes: fixes.map(({ label, safe, edits }) => ({
          label: label.en,
          safe,
          result: linter.applyEdits(format, edits),
        })),
      };
    });
  });
}

/** The variable that a finding is about; empty where it is about something else. */
function variableAt({ parse }, format, { from, to }) {
  const token = parse(format).tokens.find(
    (each) => each.kind === 'variable' && each.from < Math.max(to, from + 1) && from < each.to,
  );
  return token?.name ?? '';
}

/** What findings have in common that are right or wrong together: rule, kind of place, evidence and first fix. */
export function classOf({ rule, variable, syntax, evidence, fixes: [fix] }) {
  const place = BY_NAME.test(rule) ? family(variable) : syntax;
  const isNamed = BY_NAME.test(rule) && !place.endsWith('*');
  const offered = fix ? (isNamed ? fix.label : erase(fix.label)) : 'no fix';
  return [rule, place, evidence, offered].join(' · ');
}

const family = (name) => name.replace(/^(authorizer\.claims|identity\.clientCert)\..+/, '$1.*');
const erase = (label) => label.replaceAll(/`[^`]*`/g, '…').replaceAll(/\d+/g, 'n');
