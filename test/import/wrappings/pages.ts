import { CODE } from './code.ts';
import { CONFIGURATION } from './configuration.ts';
import { SHELLS } from './shells.ts';
import { indent, isTight, type Sample, type Wrapping } from './wrapping.ts';

/** What stands around a piece of code on a page. */
interface Page {
  readonly name: string;
  readonly write: (text: string, language: string) => string | undefined;
}

/** One numbered line alone could be anything. */
const numbered = (text: string, write: (number: number, line: string) => string) =>
  !text.includes('\n') ? undefined : text.split('\n').map((line, i) => write(i + 1, line)).join('\n'); // prettier-ignore
const fence = (text: string, language: string, mark = '```') =>
  text.includes(mark) ? undefined : `${mark}${language}\n${text}\n${mark}`;
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const PAGES: readonly Page[] = [
  { name: 'a fence', write: (text, language) => fence(text, language) },
  { name: 'a fence without a language', write: (text) => fence(text, '') },
  { name: 'a fence of tildes', write: (text, language) => fence(text, language, '~~~') },
  { name: 'a fence in a list', write: (text, language) => { const block = fence(text, language); return block && `# Logs\n\n1. Set it:\n\n${indent(block, '   ')}\n\n2. Deploy.`; } },
  { name: 'reStructuredText', write: (text, language) => `Logs\n====\n\n.. code-block:: ${language}\n\n${indent(text, '   ')}\n\nThat is all.` },
  { name: 'AsciiDoc', write: (text, language) => `== Logs\n\n[source,${language}]\n----\n${text}\n----` },
  { name: 'HTML', write: (text, language) => `<p>Logs:</p>\n<pre><code class="language-${language}">${escapeHtml(text)}</code></pre>` },
  { name: 'a quoted mail', write: (text) => indent(text.replaceAll(/^$/gm, ' '), '> ').replaceAll(/^> {2}$/gm, '>') },
  { name: 'line numbers', write: (text) => numbered(text, (number, line) => `${String(number).padStart(4)}  ${line}`) },
  { name: 'line numbers with a bar', write: (text) => numbered(text, (number, line) => `${String(number).padStart(3)} | ${line}`) },
  { name: 'a diff', write: (text) => `--- a/file.txt\n+++ b/file.txt\n@@ -0,0 +1,${text.split('\n').length} @@\n${text.replaceAll(/^/gm, '+')}` },
]; // prettier-ignore

const LANGUAGES: Readonly<Record<string, string>> = { sh: 'bash', ps1: 'powershell', cmd: 'cmd', tf: 'hcl', hcl: 'hcl', yml: 'yaml', yaml: 'yaml', json: 'json', ts: 'typescript', js: 'javascript', py: 'python', java: 'java', kt: 'kotlin', cs: 'csharp', go: 'go', rs: 'rust', rb: 'ruby', php: 'php', swift: 'swift' }; // prettier-ignore

/** Some of every family. */
const INNER = [...SHELLS, ...CONFIGURATION, ...CODE].filter(({ fileName = '' }, i) => i % 3 === 0 && /\.\w+$/.test(fileName)); // prettier-ignore

const onPages: readonly Wrapping[] = PAGES.flatMap((page) =>
  INNER.map(({ fileName = '', ...inner }) => ({
    ...inner,
    fileName: '',
    name: `${page.name}: ${inner.name}`,
    needsSpaces: true,
    write: (sample: Sample) => {
      const text = inner.write(sample);
      const language = LANGUAGES[fileName.replace(/^.*\./, '')] ?? '';
      return text === undefined ? undefined : page.write(text.trimEnd(), language);
    },
  })),
);

const plan = (line: string) =>
  `Terraform will perform the following actions:\n\n  # aws_apigatewayv2_stage.live will be updated in-place\n  ~ resource "aws_apigatewayv2_stage" "live" {\n        id   = "live"\n\n      ~ access_log_settings {\n          ${line}\n            # (1 unchanged attribute hidden)\n        }\n    }\n\nPlan: 0 to add, 1 to change, 0 to destroy.`;
const hcl = (text: string) => JSON.stringify(text).replaceAll(/[$%](?=\{)/g, '$&$&');
const isPlannable = (text: string) => !/\$\$\{|%%\{|->/.test(text);

const BARE: readonly Wrapping[] = [
  { name: 'a plan: new', importers: ['terraform'], write: ({ format }) => (isPlannable(format) ? plan(`+ format = ${hcl(format)}`) : undefined) },
  { name: 'a plan: changed', importers: ['terraform'], write: ({ format }) => (isPlannable(format) ? plan(`~ format = "$context.extendedRequestId" -> ${hcl(format)}`) : undefined) },
  { name: 'a fence with the format alone', importers: ['bareFormat'], write: ({ format }) => (isTight(format) ? `Take this:\n\n\`\`\`\n${format}\n\`\`\`\n` : undefined) },
  { name: 'a prompt', importers: ['awsCliBash'], write: (sample) => { const text = SHELLS[0]?.write(sample); return text && `$ ${text}\n{\n    "StageName": "live"\n}`; } },
  { name: 'a prompt with a name', importers: ['awsCliBash'], write: (sample) => { const text = SHELLS[1]?.write(sample); return text && `me@host:~/chat$ ${text.replaceAll('\n', '\n> ')}\nme@host:~/chat$ exit`; } },
  { name: 'a prompt of PowerShell', importers: ['awsCliPowerShell'], write: (sample) => { const text = SHELLS.find(({ name }) => name.startsWith('PowerShell: 7, single'))?.write(sample); return text && `PS C:\\chat> ${text.replaceAll('\n', '\n>> ')}`; } },
]; // prettier-ignore

/** Pages, mails, changes and sessions with wrappings in them. */
export const PAGES_WITH_CODE: readonly Wrapping[] = [...BARE, ...onPages];
