import { beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from './library.ts';
import { createDocument } from './logwrightDocument.ts';
import { sanitizePreferences } from './preferences.ts';
import {
  changeSample,
  deleteScenario,
  duplicateScenario,
  renameScenario,
  resetSample,
  resetScenario,
} from './sampleActions.ts';
import { changeCost, chooseEscaping, selectScenarios } from './scenarioActions.ts';
import { decodeShareLink, encodeShareLink } from './shareLink.ts';
import { redoChange, restore, undoChange } from './historyActions.ts';
import { currentDocument, selectAnalysis, useStore } from './store.ts';

/** How many lines do not parse. */
const broken = () => selectAnalysis(useStore.getState()).lines.filter(({ problem }) => problem).length;

const SOURCE = '{"id":"$context.requestId","s":"$context.status","ua":"$context.identity.userAgent"}';
const lineOf = (id: string) =>
  selectAnalysis(useStore.getState()).lines.find(({ scenario }) => scenario.id === id)?.line.text;
const steps = () => useStore.getState().history.past.length;

beforeEach(() => {
  const document = { ...createDocument(), source: SOURCE };
  restore(createLibrary(document), document, sanitizePreferences(undefined, []));
});

describe('scenario actions', () => {
  it('change a value in the line and the table alike, as one step that can be undone', () => {
    changeSample('message', 'status', '418');
    expect(lineOf('message')).toContain('"s":"418"');
    expect(steps()).toBe(1);
    undoChange();
    expect(lineOf('message')).toContain('"s":"200"');
    redoChange();
    resetSample('message', 'status');
    expect(currentDocument().scenarioEdits).toEqual(createDocument().scenarioEdits);
  });

  it('are no step where they change nothing, or what may not be', () => {
    changeSample('message', 'status', '200');
    changeSample('message', 'status', 'teapot');
    renameScenario('message', '');
    deleteScenario('message');
    changeCost('calls', -1);
    changeCost('messages', createDocument().cost.messages);
    chooseEscaping('raw');
    expect(steps()).toBe(0);
  });

  it('copy, rename, reset and delete', () => {
    changeSample('message', 'status', '500');
    const id = duplicateScenario('message', 'Copy of message') ?? '';
    expect(lineOf(id)).toContain('"s":"500"');
    renameScenario(id, 'Payment failed');
    expect(selectScenarios(useStore.getState()).find((scenario) => scenario.id === id)?.label.ko).toBe(
      'Payment failed',
    );
    resetScenario(id);
    expect(lineOf(id)).toContain('"s":"200"');
    deleteScenario(id);
    expect(lineOf(id)).toBeUndefined();
    expect(currentDocument().scenarios).not.toContain(id);
    undoChange();
    expect(lineOf(id)).toBeDefined();
  });

  it('travel with a share link', async () => {
    changeSample('message', 'status', '500');
    duplicateScenario('connect', '다른 연결');
    changeCost('pricePerGb', 0.57);
    chooseEscaping('json');
    const document = currentDocument();
    expect(await decodeShareLink(`#${await encodeShareLink(document)}`)).toEqual({
      kind: 'document',
      document,
    });
  });

  it('choose how quotes in values enter the lines, for checks and fixes too', () => {
    changeSample('message', 'identity.userAgent', 'a "b"');
    expect(broken()).toBe(1);
    expect(selectAnalysis(useStore.getState()).diagnostics.map(({ rule }) => rule)).toContain(
      'no-unescaped-value',
    );
    chooseEscaping('json');
    expect(broken()).toBe(0);
    expect(lineOf('message')).toContain(String.raw`"ua":"a \"b\""`);
  });
});
