export const problems = {
  title: 'Problems',
  fixAll: 'Fix all',
  fixSome: (safe: number, all: number) => `Fix ${safe} of ${all}`,
  severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  counts: {
    error: (n: number) => (n === 1 ? '1 error' : `${n} errors`),
    warning: (n: number) => (n === 1 ? '1 warning' : `${n} warnings`),
    info: (n: number) => (n === 1 ? '1 note' : `${n} notes`),
  },
  evidence: { documented: 'Documented', recorded: 'Recorded', inferred: 'Inferred' },
  docs: 'AWS page',
  details: 'Details',
  more: 'More for this problem',
  listHint: 'The up and down arrow keys move between problems.',
  turnOffHere: 'Turn off for this template',
  turnOffEverywhere: 'Turn off in every template',
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
    broken === n
      ? 'The rules that are on found nothing, but no log line parses.'
      : `The rules that are on found nothing, but ${broken} of ${n} lines do not parse.`,
  emptyTemplate: 'Nothing to check yet',
  pasteError: 'Paste an error from AWS',
  errorLabel: 'Error message',
  errorHint: 'Paste what AWS, CloudFormation, Terraform or a command said, whole or in part.',
  errorLoading: 'Loading…',
  errorUnknown: 'Not recognized.',
  errorUnknownSteps: [
    'Look for the words behind the last colon of the message, and paste only those.',
    'Errors about logging name an access log, a role, an ARN or a format. Others come from elsewhere.',
    'Export the full set-up and compare: it makes the log group and the account role first.',
  ],
  errorFound: (title: string) => `Recognized: ${title}`,
  errorsFound: (n: number) => (n === 1 ? '1 error recognized' : `${n} errors recognized`),
  clearError: 'Clear',
  closeError: 'Close',
  mendTemplate: 'Mend the template',
  nothingToMend: 'The template here does not have this problem.',
  exportFull: 'Export the full set-up',
  command: 'Command',
  copyCommand: 'Copy command',
};
