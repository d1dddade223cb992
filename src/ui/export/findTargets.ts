import { EXPORTER_GROUPS, type Exporter } from '../../core/export/exporter.ts';
import type { Api } from '../../core/apis/api.ts';
import { exportersFor } from '../../core/export/exporters.ts';
import type { Text } from '../../core/text.ts';

/** How Korean writes the names that have no Korean text, for whoever searches without changing the keyboard. */
const SPELLED: Readonly<Record<string, string>> = {
  terraform: '테라폼',
  opentofu: '오픈토푸',
  cloudformation: '클라우드포메이션',
  serverless: '서버리스',
  pulumi: '풀루미',
  powershell: '파워셸 파워쉘',
  windows: '윈도우',
  python: '파이썬',
  javascript: '자바스크립트',
  typescript: '타입스크립트',
};

function wordsOf(exporter: Exporter): string {
  const texts = [exporter.label, exporter.detail, EXPORTER_GROUPS[exporter.group]].flatMap(({ en, ko }) => [
    en,
    ko,
  ]);
  const words = [exporter.id, exporter.fileName('format'), ...texts].join(' ').toLowerCase();
  const spelled = Object.entries(SPELLED).flatMap(([name, korean]) => (words.includes(name) ? [korean] : []));
  return [words, ...spelled].join(' ');
}

/** The targets for an API in whose names, in either language, every word of a search occurs; all of them for no word. */
export function findTargets(api: Pick<Api, 'id'>, query: string): readonly Exporter[] {
  const words = query.toLowerCase().split(/\s+/);
  return exportersFor(api).filter((exporter) => words.every((word) => wordsOf(exporter).includes(word)));
}

/** The one of the found targets that a search means most likely: whose name, or else detail, has a word that begins so. */
export function likeliestTarget(found: readonly Exporter[], query: string): Exporter | undefined {
  const typed = query.trim().toLowerCase();
  const begins = ({ en }: Text) => typed !== '' && ` ${en.toLowerCase()}`.includes(` ${typed}`);
  return found.find(({ label }) => begins(label)) ?? found.find(({ detail }) => begins(detail)) ?? found[0];
}
