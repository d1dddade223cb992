import { findUnseen, namesOfUnseen } from '../../template/unseen.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';

/** They come with a link, an import or a paste, and nobody typed them. A terminal may act on them. */
export const noInvisibleCharacter: Rule = {
  id: 'no-invisible-character',
  severity: 'error',
  evidence: 'inferred',
  docs: 'logging',
  check({ template }) {
    const found = findUnseen(template.source);
    const names = namesOfUnseen(found);
    return findOnce(found, () => ({
      title: { en: `Invisible characters: ${names}`, ko: `보이지 않는 문자: ${names}` },
      reason: {
        en: 'AWS prints them on every log line, and a terminal may interpret them when you paste.',
        ko: '모든 로그 줄에 남고, 붙여 넣으면 터미널이 명령으로 받아들일 수 있습니다.',
      },
      brief: { en: 'invisible characters', ko: '보이지 않는 문자' },
      fix: {
        label: { en: 'Remove them', ko: '삭제' },
        edits: found.map(({ from, to }) => ({ from, to, insert: '' })),
        safe: true,
        done: { en: 'Invisible characters removed', ko: '보이지 않는 문자를 삭제했습니다' },
      },
    }));
  },
};
