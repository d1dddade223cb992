/** A kind of text; `make` gives one of about so many UTF-16 units. */
interface Pump {
  readonly name: string;
  readonly make: (length: number) => string;
}

/**
 * Texts that grow: what stands before, what is repeated, what stands after. Each is what some reader may stumble
 * over: runs that a pattern tries from every place, brackets that nest, and many small pieces of one kind.
 */
const SHAPES: Readonly<Record<string, readonly [before: string, unit: string, after: string]>> = {
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
  'nothing but dollars': ['', '$', ''],
  'nothing but spaces': ['', ' ', ''],
  'nothing but line breaks': ['', '\n', ''],
  'carriage returns': ['', '\r', 'x'],
  'nothing but points': ['', '.', ''],
  'nothing but backslashes': ['', '\\', ''],
  'nothing but numbers': ['', '7', ''],
  'nothing but dashes': ['', '-', 'x'],
  underscores: ['$', '_', 'x'],
  'percent signs': ['', '%', 'h'],
  'names of nginx': ['', '$remote_addr ', ''],
  'signs of Apache': ['', '%h %>s ', ''],
  'signs of Envoy': ['', '%REQ(:PATH)% ', ''],
  'names of an event': ['', 'event.requestContext.stage ', ''],
  'names of load balancers': ['', 'elb_status_code ', ''],
  'open braces of braces': ['', '{{', ''],
  'braces of braces': ['', '{{context.stage}} ', ''],
  'open parentheses': ['', '$(', ''],
  'lines of JSON': ['', '{"id":"a","status":200,"message":"-"}\n', ''],
  'columns of text': ['', '"a ""b""",7,-\n', ''],
  'lines of a log': ['', '2024-01-01T00:00:00.000Z a [INFO] id=a event=MESSAGE\n', ''],
  'lines of YAML': ['', '- a: b\n', ''],
  'open sections': ['<a>', '<![CDATA[', ''],
  'colors of a terminal': ['', '\u001b[31m', ''],
  'characters of two halves': ['', '👍', ''],
  accents: ['e', '\u0301', ''],
  'parts of an ARN': ['arn:aws', ':', ''],
  tags: ['a=b', ',c=d', ''],
  'commands of a shell': ['aws apigatewayv2 ', '--a b ', '$context.stage'],
  'quotes in quotes': ['', '"\'', ''],
};

/** Every shape as a function of the length that its text is to have, in UTF-16 units. */
const shapes: readonly Pump[] = Object.entries(SHAPES).map(([name, [before, unit, after]]) => ({
  name,
  make: (length) =>
    before +
    unit.repeat(Math.max(1, Math.floor((length - before.length - after.length) / unit.length))) +
    after,
}));

/** The same with a number in each, so that nothing comes twice. */
const NUMBERED: Readonly<Record<string, (i: number) => string>> = {
  'different unknown variables': (i) => `$context.foo${i} `,
  'different columns': (i) => `$context.foo${i},`,
  'different properties': (i) => `$context.authorizer.p${i} `,
  'different keys': (i) => `${i === 0 ? '{' : ','}"key${i}":"$context.stage"`,
  'different pairs': (i) => `k${i}=$context.status `,
  'different elements': (i) => `${i === 0 ? '<r>' : ''}<a${i}>$context.stage</a${i}>`,
  'different names of nginx': (i) => `$upstream_a${i} `,
};
const numbered: readonly Pump[] = Object.entries(NUMBERED).map(([name, write]) => ({
  name,
  make: (length) => {
    let text = '';
    for (let i = 0; text.length < length; i++) text += write(i);
    return text.slice(0, length);
  },
}));

export const PUMPS: readonly Pump[] = [...shapes, ...numbered];
