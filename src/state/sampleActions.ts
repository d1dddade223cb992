import {
  changeValue,
  deleteScenario as withoutScenario,
  duplicateScenario as withCopy,
  renameScenario as withName,
  resetScenario as withReset,
} from '../core/scenarios/edits/changeScenarios.ts';
import {
  sanitizeScenarioEdits,
  sanitizeScenarioName,
} from '../core/scenarios/edits/sanitizeScenarioEdits.ts';
import { MAX_ADDED_SCENARIOS, type ScenarioEdits } from '../core/scenarios/edits/scenarioEdits.ts';
import type { Text } from '../core/text.ts';
import { changeDocument } from './documentActions.ts';
import { notify } from './noticeActions.ts';
import { currentApi, currentDocument } from './store.ts';

/** Gives a variable a value in a scenario, as `readSample` read it; `null` empties it. One step to undo. */
export function changeSample(id: string, name: string, value: string | null): void {
  changeScenarios(changeValue(currentDocument().scenarioEdits, currentApi().scenarios, id, name, value));
}

/** The value that a variable had in a scenario before anyone changed it. */
export function resetSample(id: string, name: string): void {
  const { scenarioEdits } = currentDocument();
  const { [name]: _, ...values } = scenarioEdits.values[id] ?? {};
  changeScenarios({ ...scenarioEdits, values: { ...scenarioEdits.values, [id]: values } });
}

/** Copies a scenario and switches the copy on. Returns the copy's id, or undefined where there are too many. */
export function duplicateScenario(id: string, name: string): string | undefined {
  const { scenarioEdits, scenarios } = currentDocument();
  const clean = sanitizeScenarioName(name);
  if (scenarioEdits.added.length >= MAX_ADDED_SCENARIOS || clean === '') {
    if (clean !== '') notify(TOO_MANY, { tone: 'warning' });
    return undefined;
  }
  const copy = withCopy(scenarioEdits, id, clean);
  changeScenarios(copy.edits, [...scenarios, copy.id]);
  return copy.id;
}

/** An empty name gives a ready-made scenario its own name back. */
export function renameScenario(id: string, name: string): void {
  changeScenarios(withName(currentDocument().scenarioEdits, id, sanitizeScenarioName(name)));
}

export function resetScenario(id: string): void {
  changeScenarios(withReset(currentDocument().scenarioEdits, id));
  notify({ en: 'Scenario reset', ko: '시나리오를 초기화했습니다' }, { canUndo: true });
}

/** Takes a copy away. A ready-made scenario stays. */
export function deleteScenario(id: string): void {
  const { scenarioEdits, scenarios } = currentDocument();
  const next = withoutScenario(scenarioEdits, id);
  if (next === scenarioEdits) return;
  changeScenarios(
    next,
    scenarios.filter((other) => other !== id),
  );
  notify({ en: 'Scenario deleted', ko: '시나리오를 삭제했습니다' }, { canUndo: true });
}

/** Through the door that links go through, so that no edit is kept here that a link would lose. */
function changeScenarios(edits: ScenarioEdits, scenarios = currentDocument().scenarios): void {
  const { scenarioEdits } = currentDocument();
  const { catalog, scenarios: originals } = currentApi();
  const clean = sanitizeScenarioEdits(catalog, edits, originals);
  if (JSON.stringify(clean) === JSON.stringify(scenarioEdits)) {
    if (JSON.stringify(edits) !== JSON.stringify(scenarioEdits)) notify(TOO_MUCH, { tone: 'warning' });
    return;
  }
  changeDocument({ scenarioEdits: clean, scenarios }, 'scenario-edit');
}

const TOO_MANY: Text = {
  en: `You can add at most ${MAX_ADDED_SCENARIOS} scenarios`,
  ko: `시나리오는 ${MAX_ADDED_SCENARIOS}개까지 추가할 수 있습니다`,
};

const TOO_MUCH: Text = {
  en: 'Too many changed values to save. Reset some of them first.',
  ko: '바꾼 값이 너무 많아 저장할 수 없습니다. 일부를 초기화하세요.',
};
