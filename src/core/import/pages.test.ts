import { describe, expect, it } from 'vitest';
import { detectImports, PLAIN_TEXT } from './detectImports.ts';

const ID = '$context.requestId';
const FIRST = `{ "id":"${ID}", "route": "$context.routeKey" }`;
const SECOND = `{"id":"${ID}","c":"$context.connectionId"}`;

const formats = (text: string) =>
  detectImports(text)
    .finds.filter(({ importer }) => importer !== PLAIN_TEXT)
    .map(({ format }) => format);

describe('pages and answers, as people paste them', () => {
  it.each([
    ['a format under a heading', `## Logs\n\nWe log this:\n\n${FIRST}\n\n## More\n\nThat is all.\n`, [FIRST]],
    [
      'a format in a quote under a heading',
      `## Logs\n\nWe log this:\n\n> ${FIRST}\n\n## More\n\nThat is all.\n`,
      [FIRST],
    ],
    ['a quoted format alone', `> ${SECOND}\n`, [SECOND]],
    [
      'two formats with words between',
      `HTTP:\n\n${FIRST}\n\nWebSocket:\n\n${SECOND}\n\nWe want more.\n`,
      [SECOND, FIRST],
    ],
    [
      'a format beside a command that gives another one',
      `Turn it on:\n\n\`\`\`sh\naws apigatewayv2 update-stage --api-id a --stage-name b --access-log-settings 'Format=${ID} $context.status'\n\`\`\`\n\nLater:\n\n\`\`\`json\n${SECOND}\n\`\`\`\n`,
      [`${ID} $context.status`, SECOND],
    ],
    [
      'a default of code before what it replaces in it',
      `const format = s.format || '{"id":"${ID}","m":"$context.httpMethod"}';\nconst line = format.replace('$context.stage', stage);\n`,
      [`{"id":"${ID}","m":"$context.httpMethod"}`, '$context.stage'],
    ],
    [
      'a faulty map of YAML is none',
      `provider:\n  apiGatewayAccessLogs:\n    format: "{"patch":[{"path":"/x","value":"{ \\"id\\":\\"${ID}\\" }"}]}"\n`,
      [],
    ],
    [
      'a variable in a comment beside a format is none',
      `const settings = { accessLogSettings: {\n  // messageId: '$context.messageId',\n  format: '${ID} $context.status' } };\n`,
      [`${ID} $context.status`],
    ],
  ])('%s', (_, text, expected) => {
    expect(formats(text)).toEqual(expected);
  });
});
