import type { Edit } from '../../template/edit.ts';
import { appendVariable } from '../../template/drop/appendVariable.ts';
import type { Fields } from '../../template/fields/fields.ts';
import { insertFields } from '../../template/fields/insertFields.ts';
import { variableText } from '../../template/parse.ts';
import { endsInText } from '../endsInText.ts';
import { meantAs } from '../meantAs.ts';
import type { Fix, Rule } from '../rule.ts';
import { soleObject } from '../soleObject.ts';
import { variables } from '../variables.ts';
import { code } from '../wording.ts';

/** AWS rejects a template that has neither id. Recorded on WebSocket APIs; `extendedRequestId` alone was accepted. */
export const requireRequestId: Rule = {
  id: 'require-request-id',
  severity: 'error',
  evidence: 'recorded',
  docs: 'setup',
  check(context) {
    const { without } = context.api.rejects;
    const [first] = without;
    if (first === undefined || variables(context.template).some(({ name }) => isOneOf(without, name)))
      return [];
    const names = without.map(code);
    // A second ID beside one that another rule corrects would help nobody.
    const misspelt = meantAs(context, without);
    return [
      {
        from: 0,
        to: 0,
        title: { en: 'Missing request ID', ko: '요청 ID 없음' },
        reason: misspelt
          ? {
              en: `AWS probably does not accept ${code(misspelt)} as a request ID. Fix it.`,
              ko: `AWS에서 ${code(misspelt)} 표기는 요청 ID로 인정되지 않을 것입니다. 고치세요.`,
            }
          : {
              en: `AWS rejects a format without ${names.join(' or ')}.`,
              ko: `${names.join(' 또는 ')} 변수가 없는 형식은 AWS에서 거부합니다.`,
            },
        brief: { en: 'no request ID', ko: '요청 ID 없음' },
        // Recorded of a format without any. How AWS reads what looks like one is unverified.
        ...(misspelt ? { evidence: 'inferred' } : add(context.fields, first)),
      },
    ];
  },
};

/** How AWS tells the end of a name is unverified, so `requestId-` is given the benefit of the doubt. */
function isOneOf(names: readonly string[], written: string): boolean {
  return names.some((name) => written.startsWith(name) && !/^[A-Za-z0-9_]/.test(written.slice(name.length)));
}

function add(fields: Fields, id: string): { readonly fix?: Fix } {
  const edits = addRequestId(fields, id);
  if (edits.length === 0) return {};
  const done = { en: `Added ${code(id)}`, ko: `${code(id)} 변수를 추가했습니다` };
  return { fix: { label: { en: 'Add request ID', ko: '요청 ID 추가' }, edits, safe: true, done } };
}

/** Where people look for it: first, in XML as an attribute of the root; at the end of a line, whose columns are counted. */
function addRequestId(fields: Fields, id: string): readonly Edit[] {
  const [first] = fields.rows;
  if (fields.syntax === 'json') {
    const isList = fields.root.kind === 'array' && first?.kind === 'object';
    const parent = (isList ? first : soleObject(fields))?.id;
    return insertFields(fields, [{ text: variableText(id) }], { parent, index: 0 });
  }
  if (fields.syntax === 'xml' && first?.keyRange) {
    const name = fields.leaves.some(({ key }) => key === 'id') ? id : 'id';
    const at = first.keyRange.to;
    return [{ from: at, to: at, insert: ` ${name}="${variableText(id)}"` }];
  }
  if (!endsInText(fields)) return appendVariable(fields, id);
  const index = fields.rows.length - 1;
  return insertFields(fields, [{ text: variableText(id) }], { parent: undefined, index });
}
