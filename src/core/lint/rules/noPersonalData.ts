import { PROPERTY_PATTERN, type Catalog } from '../../catalog/catalog.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { variables } from '../variables.ts';
import { nameOf, unique } from '../wording.ts';

/** What a function returns, and what a client sent: neither need say anything of a person. */
const OPEN: readonly string[] = ['authorizer.principalId', 'error.validationErrorString'];

/** One note for all of it. What an authorizer's own property holds nobody can tell from its name. */
export const noPersonalData: Rule = {
  id: 'no-personal-data',
  severity: 'info',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const found = variables(context.template).filter(({ name }) => isPersonal(context.api.catalog, name));
    const may = found.some(({ name }) => OPEN.includes(name));
    const names = unique(found.map((token) => nameOf(context, token)));
    return findOnce(found, () => ({
      title:
        names.length === 1
          ? {
              en: `${names[0]} ${may ? 'may be' : 'is'} personal data`,
              ko: `${names[0]}: 개인정보${may ? '일 수 있음' : ''}`,
            }
          : {
              en: `${names.length} fields ${may ? 'may be' : 'are'} personal data`,
              ko: `개인정보${may ? '일 수 있는' : '가 든'} 필드 ${names.length}개`,
            },
      reason: {
        en: `${names.length === 1 ? 'It' : listed(names)} ${may ? 'may' : 'can'} identify a person. Set a retention period.`,
        ko: `${names.length === 1 ? '' : `${listed(names)}: `}개인을 식별할 수 있습니다. 보존 기간을 정하세요.`,
      },
      brief: { en: 'personal data', ko: '개인정보' },
    }));
  },
};

function isPersonal(catalog: Catalog, name: string): boolean {
  const variable = catalog.find(name);
  return variable?.sensitivity === 'personal' && variable.name !== PROPERTY_PATTERN;
}

/** As many names as there is room for. */
function listed(names: readonly string[]): string {
  const first = names.slice(0, 2).join(', ');
  return names.length > 2 ? `${first} …` : first;
}
