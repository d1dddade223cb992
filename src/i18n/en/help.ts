/** The words of the help. They load with it, not with the page. Runs between backticks are code. */
export const help = {
  title: 'Help',
  steps: {
    title: 'How it works',
    build: {
      name: 'Build the format',
      text: 'Drag a variable between two lines to add a field, or type `$` where you want it.',
    },
    check: {
      name: 'Check the log lines',
      text: 'The preview shows what AWS will write for each request and marks the lines that do not parse.',
    },
    copy: {
      name: 'Copy the result',
      text: 'Copy the format as a command, a template or code for the tool that you use.',
    },
    manual: 'Open the full help',
    done: 'Got it',
  },
  sections: {
    about: 'Overview',
    language: 'Format syntax',
    events: 'Events and log lines',
    rules: 'Rules',
    limits: 'AWS quotas and requirements',
    keys: 'Keyboard',
    privacy: 'Privacy',
  },
  about: [
    'Logwright builds the access log format of an Amazon API Gateway WebSocket API and shows what the log group will contain before you deploy it. AWS accepts almost any text as a format. It does not tell you that a variable is always empty or that a line will not parse. Logwright does.',
    'If you already have a format, choose `Import` and paste anything that contains it: a CLI command, a template or code.',
    'After you turn on logging, choose `Read` and drop a log file or paste its lines. Each line is read with the format of the open template, or set aside with the reason.',
  ],
  evidenceTitle: 'How reliable this is',
  evidence: {
    documented: 'An AWS page says so.',
    recorded: 'It was seen in log lines or responses from AWS. It may not be on any AWS page.',
    inferred:
      'It follows from what is documented or recorded, but it is not confirmed. Test it before you rely on it.',
  },
  language: [
    'A format is one line of text. For every request, AWS writes this text to the log and replaces each `$context` variable with its value. Everything else, including quotes and braces, stays as you wrote it.',
    'A variable name probably ends at the first character that is not a letter, a digit, a dot, a hyphen or an underscore. This is unverified, so put a space, a comma or a quote after the name. The longest possible name wins: `$context.identity.userAgent` is never read as `$context.identity.user` followed by `Agent`.',
    'A variable without a value prints `-`. In JSON, `"ms":$context.integrationLatency` is a number if there is a value, and the invalid `"ms":-` if there is none. In quotes, it is a string either way, `"45"` or `"-"`, and the line parses.',
    'Braces (`${context.status}`), double dollar signs and backslashes are not part of the syntax. How AWS handles them is unverified.',
    'Names are case-sensitive. WebSocket APIs accept unknown names and always print `-` for them.',
  ],
  eventsIntro:
    'The preview can show these requests. The AWS page names three event types. The fourth, `CONNECTION_API`, was recorded: each call from your backend to `@connections` writes its own line.',
  rulesIntro:
    'Each rule is shown with a format that breaks it and, if there is a fix, with the fixed format. To turn off a rule, open the menu of one of its problems.',
  example: 'Example',
  fixed: 'After the fix',
  emptyFormat: '(an empty format)',
  limits: [
    'A format can be up to 3 KB long. Whether this means 3,000 or 3,072 bytes is unverified; the size meter counts to 3,000.',
    'A format must contain `$context.requestId` or `$context.extendedRequestId` and must be a single line.',
    'WebSocket APIs write access logs to a CloudWatch Logs log group in the same account and Region. API Gateway writes them with the account role, an IAM role that is set once per account and Region. Without this role, AWS rejects a stage with logging turned on.',
    'Lines arrive seconds to minutes after the request. Delivery is best effort, so a line can be missing. AWS lists no variable for the message body or the query string, but `error.validationErrorString` may repeat part of a message.',
    'Logs Insights automatically discovers at most 200 fields in a JSON line. CloudWatch adds 26 bytes to the size of every line.',
  ],
  keys: [
    { keys: ['/'], what: 'Search the variables' },
    { keys: ['↑', '↓'], what: 'Move through a list; from the search, move to the results' },
    { keys: ['Enter'], what: 'In the list of variables: insert at the cursor' },
    { keys: ['Space'], what: 'In the list of variables: show details' },
    { keys: ['$'], what: 'In the text: choose a variable' },
    { keys: ['Alt', 'Enter'], what: 'In the text: apply the fix on this line' },
    { keys: ['Ctrl', 'F'], what: 'In the text: find in the template' },
    { keys: ['F2'], what: 'In the text: replace the variable at the cursor' },
    {
      keys: ['Alt', 'Shift', '←', '→'],
      what: 'In the text: move the variable at the cursor or the selected text (on a Mac: Ctrl Cmd ← →)',
    },
    {
      keys: ['Shift', 'Enter'],
      what: 'In the text and in the list of variables: pick up an item. Move it with the arrow keys, drop it with Enter',
    },
    { keys: ['Alt', '↑', '↓'], what: 'In the fields and in the text: move the field' },
    { keys: ['F2'], what: 'In the fields and in the table: edit the cell' },
    {
      keys: ['F6'],
      what: 'Go to the next panel, and from the Export panel to its Copy button. With Shift: go back',
    },
    { keys: ['Ctrl', 'Z'], what: 'Undo, everywhere. With Shift: redo' },
    { keys: ['Esc'], what: 'Close what is open, or cancel a move' },
    { keys: ['?'], what: 'Open this help' },
    { keys: ['J', 'K'], what: 'In the log lines: next and previous line' },
    { keys: ['N', 'P'], what: 'In the log lines: next and previous failure' },
    { keys: ['L'], what: 'In the log lines: the life of the connection' },
  ],
  singleKeys: 'Use single-key shortcuts: /, ?, J, K, N, P and L',
  privacy: [
    'Everything runs in your browser. The page loads its own files and sends no requests to other hosts. It sets no cookies and does not track you.',
    'Templates, settings and preferences are stored only in this browser. A share link contains the template and the settings after the `#`, a part that browsers do not send to a server.',
    'After the first visit, the page also works offline.',
    'A log that you read stays in the page. It is stored nowhere and is gone when you reload the page.',
  ],
  docs: 'AWS page',
};
