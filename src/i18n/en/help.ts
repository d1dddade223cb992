/** The words of the help page. They load with it, not with the page. Runs between backticks are code. */
export const help = {
  title: 'Help',
  sections: {
    about: 'What this is',
    language: 'The format language',
    events: 'Events and lines',
    rules: 'Rules',
    limits: 'Limits of AWS',
    keys: 'Keyboard',
    privacy: 'Privacy',
  },
  about: [
    'Logwright builds the access-log format of an Amazon API Gateway WebSocket API and shows what the log group will hold before you deploy it. AWS accepts nearly any text as a format; it does not tell you that a variable stays empty or that a line will not parse. This page does.',
    'Take variables from the list, by dragging, by Enter or by typing `$` in the text. Watch the log lines below: one for each thing that happens in the life of a connection. Read the problems, apply the fixes you like, and copy the export into the console, a terminal or a repository.',
    'Somebody else wrote your format? `Import` takes it in whatever wrapping it comes: a CLI command, a template, program code.',
  ],
  evidenceTitle: 'How sure a statement is',
  evidence: {
    documented: 'An AWS page says so.',
    recorded: 'It was seen in log lines or replies that AWS really sent, and may not be on any page.',
    inferred:
      'It follows from what is documented or recorded, but nobody has shown it. Check it before you rely on it.',
  },
  language: [
    'A format is one line of text. AWS copies the text into every log line and replaces each `$context` name by its value. All else, quotes and braces included, arrives as you wrote it.',
    'The longest known name wins: in `$context.identity.userAgent` nothing is left over behind `$context.identity.user`. A name ends where letters, digits, dots, hyphens and underscores end, so put a space, a comma or a quote behind it.',
    'A variable without a value prints `-`. In JSON, `"ms":$context.integrationLatency` is a number when there is one and the broken `"ms":-` when there is none; between quotes it is always a string and always parses.',
    'Braces (`${context.status}`), doubled dollars and backslashes are not part of the language. What AWS makes of them is unverified.',
    'Names are case-sensitive. A name that AWS does not know is accepted on WebSocket APIs and prints `-` for ever.',
  ],
  eventsIntro:
    'These are the requests whose lines the preview can show. The AWS page names three kinds of lines; the fourth, `CONNECTION_API`, was recorded: each call of your backend to `@connections` writes a line of its own.',
  rulesIntro:
    'Every rule, with a format that it finds fault with and, where it has a fix, the same format afterwards. Rules can be switched off in the menu of a problem.',
  example: 'Example',
  fixed: 'After the fix',
  emptyFormat: '(an empty format)',
  limits: [
    'A format may have 3 KB. Whether that is 3,000 or 3,072 bytes is unverified; the meter counts to 3,000.',
    'It must hold `$context.requestId` or `$context.extendedRequestId`, and it must be a single line.',
    'Access logs of a WebSocket API go to a CloudWatch Logs log group in the account and Region of the API. API Gateway writes them with a role that is set once for each account and Region; without it, switching logging on is refused.',
    'Lines arrive some seconds to minutes after the request, and delivery is best effort: not every line is sure to arrive. There is no message body and no query string in them.',
    'Logs Insights finds at most 200 fields of a JSON line by itself. CloudWatch counts 26 bytes more for every line than it has.',
  ],
  keys: [
    { keys: ['/'], what: 'Search the variables' },
    { keys: ['↑', '↓'], what: 'Walk through a list; in the search, into the results' },
    { keys: ['Enter'], what: 'In the list of variables: insert at the caret' },
    { keys: ['Space'], what: 'In the list of variables: open the card' },
    { keys: ['$'], what: 'In the text: choose a variable' },
    { keys: ['Alt', 'Enter'], what: 'In the text: apply the fix of this line' },
    { keys: ['Ctrl', 'F'], what: 'In the text: find in the template' },
    { keys: ['F2'], what: 'In the text: replace the variable at the caret' },
    {
      keys: ['Alt', 'Shift', '←', '→'],
      what: 'In the text: move the variable at the caret, or what is selected (on a Mac: Ctrl Cmd ← →)',
    },
    {
      keys: ['Shift', 'Enter'],
      what: 'In the text and in the list of variables: lift it, carry it with the arrows, drop it with Enter',
    },
    { keys: ['Alt', '↑', '↓'], what: 'In the fields and in the text: move the field' },
    { keys: ['F2'], what: 'In fields and table: change what the cell holds' },
    { keys: ['F6'], what: 'To the next panel, and from the export to its Copy button; with Shift: back' },
    { keys: ['Ctrl', 'Z'], what: 'Undo, everywhere; with Shift: redo' },
    { keys: ['Esc'], what: 'Close what is open, or cancel a move' },
    { keys: ['?'], what: 'This help' },
  ],
  privacy: [
    'Everything happens in your browser. The page loads its own files and asks no other host for anything; no cookies are set and nobody counts you.',
    'Templates, settings and preferences are kept in the storage of this browser and nowhere else. A share link holds the template and the settings behind the `#`, which browsers do not send to a server.',
    'After the first visit the page works without a network.',
  ],
  docs: 'AWS page',
};
