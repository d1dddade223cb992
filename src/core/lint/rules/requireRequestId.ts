import { SETUP_DOCS } from '../../api/webSocketApi.ts';
import type { Edit } from '../../template/edit.ts';
import { insertVariable } from '../../template/insertVariable.ts';
import { variableText } from '../../template/parse.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import { variables } from '../variables.ts';
import { code } from '../wording.ts';

/** What AWS asks for. How it tells the end of a name is unverified, so `requestId-` is given the benefit of the doubt. */
const REQUEST_ID = /^(?:requestId|extendedRequestId)(?![A-Za-z0-9_])/;

/** One that was meant, and that another rule mends; a second id beside it would help nobody. */
const MISSPELT = /(?:\$\w*\{?|\bcontext|(?<![\w$.])(?=\.))\.?(?:context\.)?(?:extended)?request_?id\b\}?/i;

/** AWS refuses a template that has neither id. Recorded on WebSocket APIs; `extendedRequestId` alone was accepted. */
export const requireRequestId: Rule = {
  id: 'require-request-id',
  severity: 'error',
  summary: {
    en: 'A template needs `$context.requestId` or `$context.extendedRequestId`.',
    ko: '템플릿에는 `$context.requestId` 또는 `$context.extendedRequestId` 변수가 있어야 합니다.',
  },
  evidence: 'recorded',
  docs: SETUP_DOCS,
  good: [
    { template: '$context.requestId' },
    { template: '{"id":"$context.extendedRequestId"}' },
    { template: '<request id="$context.requestId"/>' },
  ],
  bad: [
    { template: '', fixed: '$context.requestId' },
    { template: '{}', fixed: '{"requestId":"$context.requestId"}' },
    {
      template: '{"requestId":"$context.connectionId"}',
      fixed: '{"requestId2":"$context.requestId","requestId":"$context.connectionId"}',
    },
    {
      template: '<line><status>$context.status</status></line>',
      fixed: '<line id="$context.requestId"><status>$context.status</status></line>',
    },
    {
      template: '$context.status,$context.stage',
      fixed: '$context.status,$context.stage,$context.requestId',
    },
    { template: 'id=$context.requestIdOfMine', fixed: 'id=$context.requestIdOfMine $context.requestId' },
  ],
  check(context) {
    if (variables(context.template).some(({ name }) => REQUEST_ID.test(name))) return [];
    const misspelt = MISSPELT.exec(context.template.source)?.[0];
    return [
      {
        from: 0,
        to: 0,
        title: { en: 'AWS refuses it: no request ID', ko: '요청 ID가 없어 AWS에서 거부합니다' },
        reason: misspelt
          ? {
              en: `${code(misspelt)} is not read as one. Mend it.`,
              ko: `${code(misspelt)} 표기는 요청 ID로 읽히지 않습니다. 이 표기를 고치세요.`,
            }
          : {
              en: 'AWS takes no format without `requestId` or `extendedRequestId`.',
              ko: '`requestId` 또는 `extendedRequestId` 변수가 있어야 AWS에서 받아들입니다.',
            },
        brief: { en: 'no request ID', ko: '요청 ID 없음' },
        ...(misspelt ? {} : { fix: add(context) }),
      },
    ];
  },
};

function add(context: LintContext): Fix {
  return {
    label: { en: 'Add request ID', ko: '요청 ID 추가' },
    edits: [addRequestId(context)],
    safe: true,
    done: { en: '`requestId` added', ko: '`requestId` 추가됨' },
  };
}

function addRequestId({ template, shape }: LintContext): Edit {
  const { source } = template;
  if (shape.kind === 'json') {
    const brace = source.search(/[{[]/);
    const inner = /^\s*\[\s*\{/.exec(source)?.[0].length;
    return insertVariable(template, shape, inner ?? brace + 1, 'requestId');
  }
  const root = shape.kind === 'xml' ? /<[A-Za-z_][^\s<>/"']*(?=[\s/>])/.exec(source) : null;
  if (root) {
    const at = root.index + root[0].length;
    const name = shape.fields.some(({ key }) => key === 'id') ? 'requestId' : 'id';
    return { from: at, to: at, insert: ` ${name}="${variableText('requestId')}"` };
  }
  const end = source.trimEnd().length;
  const delimiter = end === 0 ? '' : (shape.delimiter ?? ' ');
  return { from: end, to: end, insert: delimiter + variableText('requestId') };
}
