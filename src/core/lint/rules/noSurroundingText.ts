import type { SurroundingKind } from '../../template/surroundings.ts';
import type { Text } from '../../text.ts';
import type { Lead, Rule } from '../rule.ts';

const NAMES: Readonly<Record<SurroundingKind, Text>> = {
  command: { en: 'a command', ko: '명령' },
  code: { en: 'program code', ko: '프로그램 코드' },
  configuration: { en: 'a configuration file', ko: '설정 파일' },
  document: { en: 'a document', ko: '문서' },
  error: { en: 'an error message', ko: '오류 메시지' },
  prose: { en: 'prose', ko: '문장' },
};

const IMPORT: Text = {
  en: 'AWS would print all of it on every line. “Import” extracts the format from it.',
  ko: '이대로는 모든 줄에 전부 기록됩니다. `가져오기`에 붙여 넣으면 그 안의 형식만 꺼냅니다.',
};

const EXPLAIN: Text = {
  en: 'This is not a format. Use “Paste an error from AWS” below the problems instead.',
  ko: '형식이 아닙니다. 문제 목록 아래의 `AWS 오류 메시지 붙여 넣기`에서 해결 방법을 볼 수 있습니다.',
};

const TO_IMPORT: Lead = {
  to: 'import',
  label: { en: 'Import the format in it', ko: '형식만 가져오기' },
};

const TO_ERROR: Lead = { to: 'error', label: { en: 'Explain the error', ko: '오류 해결 방법 보기' } };

/** A command, a script or a page where only the format in it belongs. */
export const noSurroundingText: Rule = {
  id: 'no-surrounding-text',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'setup',
  check({ fields, parts }) {
    const found = parts.findSurrounding?.(fields);
    if (!found) return [];
    const { kind, from, to } = found;
    const { en, ko } = NAMES[kind];
    return [
      {
        from,
        to,
        title: { en: `This looks like ${en}`, ko: `형식이 아니라 ${ko}인 것 같습니다` },
        reason: kind === 'error' ? EXPLAIN : IMPORT,
        lead: kind === 'error' ? TO_ERROR : TO_IMPORT,
        brief: { en: 'not a format', ko: '형식이 아님' },
      },
    ];
  },
};
