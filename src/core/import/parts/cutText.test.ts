import { describe, expect, it } from 'vitest';
import { BARE_FORMAT, detectImports, PLAIN_TEXT } from '../detectImports.ts';

const ID = '$context.requestId';
const TERRAFORM = `resource "aws_apigatewayv2_stage" "s" {\n  access_log_settings {\n    format = "${ID} t"\n  }\n}`;
const COMMAND = `aws apigatewayv2 update-stage --api-id a --stage-name s --access-log-settings '{"DestinationArn":"x","Format":"${ID} c"}'`;
const YAML = `Stage:\n  Type: AWS::ApiGatewayV2::Stage\n  Properties:\n    AccessLogSettings:\n      Format: ${ID} y`;
const indent = (text: string, by: string) => text.replaceAll(/^(?=.)/gm, by);

/** What a text is, the text, and the formats that are offered first, in their order. */
const TEXTS: readonly (readonly [name: string, text: string, formats: readonly string[]])[] = [
  ['a fence', `Set it up:\n\n\`\`\`hcl\n${TERRAFORM}\n\`\`\`\nDone.`, [`${ID} t`]],
  ['a fence in a list', `1. Then\n\n   \`\`\`yaml\n${indent(YAML, '   ')}\n   \`\`\`\n`, [`${ID} y`]],
  ['a fence without a language', `~~~\n{"id":"${ID}"}\n~~~\n`, [`{"id":"${ID}"}`]],
  [
    'several fences',
    `\`\`\`sh\n${COMMAND}\n\`\`\`\nor\n\`\`\`tf\n${TERRAFORM}\n\`\`\``,
    [`${ID} c`, `${ID} t`],
  ],
  ['tabs', `=== "CLI"\n\n    \`\`\`bash\n${indent(COMMAND, '    ')}\n    \`\`\`\n`, [`${ID} c`]],
  [
    'reStructuredText',
    `Stage\n=====\n\n.. code-block:: yaml\n   :caption: x\n\n${indent(YAML, '   ')}\n\nMore.`,
    [`${ID} y`],
  ],
  ['AsciiDoc', `[source,yaml]\n----\n${YAML}\n----\n`, [`${ID} y`]],
  ['Jira', `h1. Stage\n{code:title=stage.tf|hcl}\n${TERRAFORM}\n{code}\n`, [`${ID} t`]],
  [
    'HTML',
    `<p>So:</p><pre><code class="language-hcl">${TERRAFORM.replaceAll('"', '&quot;')}</code></pre>`,
    [`${ID} t`],
  ],
  [
    'a diff',
    `diff --git a/s.tf b/s.tf\nindex 0000000..1111111 100644\n--- a/s.tf\n+++ b/s.tf\n@@ -1,3 +1,3 @@\n access_log_settings {\n-  format = "${ID} old"\n+  format = "${ID} new"\n }\n`,
    [`${ID} new`, `${ID} old`],
  ],
  [
    'a plan',
    `  # aws_apigatewayv2_stage.s will be updated in-place\n  ~ resource "aws_apigatewayv2_stage" "s" {\n      ~ access_log_settings {\n          ~ format = "${ID} old" -> "${ID} new"\n        }\n    }\n`,
    [`${ID} new`, `${ID} old`],
  ],
  [
    'a prompt',
    `$ ${COMMAND.replace(' --stage', ' \\\n> --stage')}\n{\n  "StageName": "s"\n}\n$ ls`,
    [`${ID} c`],
  ],
  ['a prompt of PowerShell', `PS C:\\Users\\me> ${COMMAND}`, [`${ID} c`]],
  [
    'what a command printed',
    `me@host:~/ws$ aws apigatewayv2 get-stage --api-id a --stage-name s\n{"AccessLogSettings":{"Format":"${ID} p"},"StageName":"s"}\n`,
    [`${ID} p`],
  ],
  [
    'words around code',
    `This is what we have at the moment.\n\n${YAML}\n\nIt does not work, why?`,
    [`${ID} y`],
  ],
  [
    'words around a format',
    `We log with this:\n{"id":"${ID}","s":"$context.status"}\nThanks!`,
    [`{"id":"${ID}","s":"$context.status"}`],
  ],
  ['a quoted mail', indent(`You should use\n\n${TERRAFORM}`, '> ').replaceAll(/^$/gm, '>'), [`${ID} t`]],
  [
    'line numbers',
    TERRAFORM.split('\n')
      .map((line, i) => `${String(i + 8).padStart(4)}  ${line}`)
      .join('\n'),
    [`${ID} t`],
  ],
  ['colours', TERRAFORM.replace('format', '\u001b[1;32mformat\u001b[0m'), [`${ID} t`]],
  [
    'Windows line ends',
    `Look:\r\n\r\n\`\`\`yaml\r\n${YAML.replaceAll('\n', '\r\n')}\r\n\`\`\`\r\n`,
    [`${ID} y`],
  ],
];

describe('a text is cut into what it consists of', () => {
  it.each(TEXTS)('%s', (_, text, formats) => {
    const { finds } = detectImports(text);
    expect(finds.filter(({ importer }) => importer !== PLAIN_TEXT).map(({ format }) => format)).toEqual(
      formats,
    );
  });

  it('says which side of a change a format is from', () => {
    const { finds } = detectImports(TEXTS.find(([name]) => name === 'a diff')?.[1] ?? '');
    expect(finds.slice(0, 2).map(({ ways }) => ways[0]?.en)).toEqual([
      'new side of a change',
      'old side of a change',
    ]);
  });

  it('offers the new side first, also where only the old one is for WebSocket APIs', () => {
    const text = `-  format = "${ID} $context.connectionId"\n+  format = "${ID} $context.httpMethod"\n`;
    const [first, second] = detectImports(text).finds.map(({ format }) => format);
    expect([first, second]).toEqual([`${ID} $context.httpMethod`, `${ID} $context.connectionId`]);
  });

  it('takes lists of YAML for no change', () => {
    const { finds } = detectImports(`- Format: ${ID}\n- Format: ${ID} b\n`);
    expect(finds.map(({ importer }) => importer)).toEqual(['yaml', 'yaml', PLAIN_TEXT]);
  });

  it('names no format what is a page without one', () => {
    for (const text of [
      `The variable ${ID} is unique.\n\nIt comes first.`,
      `# Notes\n\nUse ${ID}, or not.`,
    ]) {
      const { finds } = detectImports(text);
      expect(finds.map(({ importer }) => importer)).not.toContain(BARE_FORMAT);
    }
  });
});
