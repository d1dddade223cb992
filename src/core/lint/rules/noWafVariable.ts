import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { variables } from '../variables.ts';
import { emptyTitle, unique } from '../wording.ts';

/** AWS lists the variables, but documents the attachment of a web ACL for REST APIs alone. */
export const noWafVariable: Rule = {
  id: 'no-waf-variable',
  apis: ['websocket'],
  severity: 'info',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const found = variables(context.template).filter(
      ({ name }) => context.api.catalog.groupOf(name) === 'waf',
    );
    const names = unique(found.map((token) => token.name));
    const many = found.length > 1;
    return findOnce(found, () => ({
      title: emptyTitle(names, 'expected'),
      reason: {
        en: `AWS lists ${many ? 'them' : 'it'}, but documents web ACLs only for REST APIs, so expect \`-\`.`,
        ko: 'AWS 목록에는 있지만 웹 ACL 문서는 REST API용뿐이라 `-`만 남을 것입니다.',
      },
      brief: { en: 'WAF is REST only', ko: 'WAF는 REST 전용' },
    }));
  },
};
