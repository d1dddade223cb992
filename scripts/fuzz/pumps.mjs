/**
 * Texts that grow: what stands before, what is repeated, what stands after. Each is what some reader may stumble
 * over: runs that a pattern tries from every place, brackets that nest, and many small pieces of one kind.
 */
const SHAPES = {
  'spaces behind JSON': ['{"a":"$context.stage","b":"$context.status"', ' ', 'x'],
  'spaces in JSON': ['{"a":"$context.stage"', ' ', ',"b":"$context.status"}'],
  'spaces behind text': ['$context.stage $context.status', ' ', 'x'],
  'tabs behind pairs': ['a=$context.stage b=$context.status', '\t', 'x'],
  'line breaks behind JSON': ['{"a":"$context.stage","b":"$context.status"', '\n', 'x'],
  'line breaks in text': ['$context.stage', '\r\n', '$context.status'],
  'open braces': ['', '{', ''],
  'open brackets': ['', '["', ''],
  'nested objects': ['', '{"a":', ''],
  'closing brackets': ['{"a":"$context.stage"}', ']', ''],
  backslashes: ['{"a":"$context.stage', '\\', 'x'],
  'backslashes and quotes': ['{"a":"', '\\"', '$context.stage"}'],
  quotes: ['', '"', ''],
  'quoted nothing': ['{', '"":"",', '}'],
  apostrophes: ["'", "'", 'x'],
  dollars: ['', '$', 'context.stage'],
  'open references': ['', '${', ''],
  'references of a tool': ['', '${a}', '$context.stage'],
  'variables of a tag': ['<a>', '$context.stage', '</a>'],
  'unknown variables': ['', '$context.foo ', ''],
  'unknown variables in JSON': ['{"a":"$context.stage"', ',"k":"$context.foo.bar"', '}'],
  'bare variables in JSON': ['{"a":"$context.stage"', ',"k":$context.status', '}'],
  'unknown pairs': ['', 'k=$context.reqestId ', ''],
  'unknown columns': ['', '$context.idntity.sourceIp,', ''],
  'names without an end': ['$context.', 'a', ''],
  'names of many parts': ['$context.', 'a.', ''],
  'names with signs': ['$context.stage', '-_.', ''],
  'names without a sign': ['', 'context.requestId ', ''],
  'open tags': ['', '<a>', ''],
  'tags with attributes': ['<a ', 'b="$context.stage" ', '/>'],
  'open angle brackets': ['', '<', ''],
  'empty elements': ['<r>', '<a>$context.stage</a>', '</r>'],
  'ampersands in tags': ['<a', '&b', '>$context.stage</a>'],
  entities: ['<a>', '&lt;', '$context.stage</a>'],
  'open comments': ['<a>', '<!--', ''],
  letters: ['', 'a', ''],
  'words and spaces': ['', 'ab ', '$context.stage'],
  sentences: ['', 'It is so. ', ''],
  'equal signs': ['', 'a=', '$context.stage'],
  commas: ['$context.stage', ',', '$context.status'],
  'bars and colons': ['$context.stage', ' | : ', '$context.status'],
  'brackets of a time': ['', '[$context.requestTime] ', ''],
  'control characters': ['$context.stage', '\u001b[201~\u202e', '$context.status'],
  'half characters': ['$context.stage', '\ud83d', ''],
  Korean: ['{"', '한글', '":"$context.stage"}'],
  'escapes of JSON': ['{"a":"', '\\u0022', '$context.stage"}'],
};

/** Every shape as a function of the length that its text is to have, in UTF-16 units. */
export const PUMPS = Object.entries(SHAPES).map(([name, [before, unit, after]]) => ({
  name,
  make: (length) =>
    before +
    unit.repeat(Math.max(1, Math.floor((length - before.length - after.length) / unit.length))) +
    after,
}));
