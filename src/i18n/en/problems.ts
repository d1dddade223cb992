export const problems = {
  title: 'Problems',
  fixAll: 'Fix all',
  severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  counts: {
    error: (n: number) => (n === 1 ? '1 error' : `${n} errors`),
    warning: (n: number) => (n === 1 ? '1 warning' : `${n} warnings`),
    info: (n: number) => (n === 1 ? '1 note' : `${n} notes`),
  },
  evidence: { documented: 'Documented', recorded: 'Recorded', inferred: 'Inferred' },
  docs: 'Docs',
  details: 'Details',
  more: 'More for this problem',
  listHint: 'The up and down arrow keys move between problems.',
  turnOffRule: 'Turn off this rule',
  rulesOff: (n: number) => (n === 1 ? '1 rule is off' : `${n} rules are off`),
  turnAllOn: 'Turn all on',
  none: 'No problems.',
  allParse: (n: number) =>
    n === 1
      ? 'The one line parses, and AWS should accept the format.'
      : `All ${n} lines parse, and AWS should accept the format.`,
  notParsed: 'AWS should accept the format. Only JSON and XML lines are parsed here.',
  noLines: 'AWS should accept the format. No scenario is on, so no line was checked.',
  someOff: 'The rules that are on found nothing.',
  someOffBroken: (broken: number, n: number) =>
    `The rules that are on found nothing, but ${broken} of ${n} lines do not parse.`,
  emptyTemplate: 'The template is empty, so there is nothing to check yet.',
};
