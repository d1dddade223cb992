import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Messages } from '../../src/i18n/en.ts';
import { PANELS } from '../../src/state/panels.ts';
import type { EnginePage } from './createPage.ts';

/** The site, which can go away and come back. */
export interface EngineSite {
  readonly start: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export type Journey = (
  page: EnginePage,
  words: Readonly<Record<'en' | 'ko', Messages>>,
  site: EngineSite,
) => Promise<void>;

const MINE = '{"id":"$context.requestId","status":"$context.status"}';
const BROKEN = '{"id":"$context.requestId","ms":$context.integrationLatency}';
const EDITOR = '.cm-content';

/** Searches for the caller, by keyboard alone, and puts the first find into the template. */
async function insertCaller(page: EnginePage, words: string): Promise<void> {
  await page.press('/');
  await page.wait('the focus in the search', () => document.activeElement?.id === 'catalog-search');
  await page.type(words);
  await page.wait(
    'the search',
    () => document.querySelector<HTMLElement>('.catalog-row')?.dataset['variable'] === 'identity.caller',
  );
  await page.press('Enter');
}

/** The main journeys: the same for every engine. Each gets a page, and the words of the interface. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  async 'opens with every panel'(page, { en }) {
    await page.open();
    strictEqual(await page.evaluate(() => document.documentElement.lang), 'en');
    for (const panel of PANELS) {
      await page.boxOf(`[data-panel="${panel}"]`);
    }
    await page.see('[data-panel="preview"] .log-line', '{"requestId":');
    await page.see('[data-testid="export-code"]', 'aws apigatewayv2');
    await page.boxOf('button', en.app.share);
  },

  async 'finds a variable in everyday words and inserts it with Enter'(page) {
    await page.open(MINE);
    await insertCaller(page, 'who called');
    await page.source('$context.identity.caller');
    await page.see('[data-panel="preview"] .log-line', '"caller":');
  },

  async 'drags a variable into the template'(page) {
    await page.open(MINE);
    await page.drag(['.catalog-row[data-variable="routeKey"]'], ['.cm-line', '"status"'], 0.9);
    await page.source('"routeKey":"$context.routeKey"');
  },

  async 'completes a name while it is typed, and previews it'(page) {
    await page.open(MINE);
    await page.click('.cm-line', '"status"');
    await page.press('End');
    await page.type(',"ip":"$sourceI');
    await page.see('.cm-tooltip-autocomplete [aria-selected="true"]', 'sourceIp');
    await page.press('Enter');
    await page.source('"ip":"$context.identity.sourceIp');
    await page.see('[data-panel="preview"] .log-line', '"ip":"203.0.113.');
  },

  async 'tells of a problem, and mends it, and undoes that'(page, { en }) {
    await page.open(BROKEN);
    await page.see('.problem', 'ms');
    await page.wait('the broken line', () => document.querySelector('.log-line.broken') !== null);
    await page.wait('its underline', () => {
      const marked = document.querySelector('.cm-line .underline-error');
      return marked && getComputedStyle(marked).textDecorationStyle === 'wavy';
    });
    await page.click('.problem button', 'Add quotes');
    await page.source('"ms":"$context.integrationLatency"');
    await page.gone('.log-line.broken');
    await page.click('button', en.app.undo);
    await page.source('"ms":$context.integrationLatency');
  },

  async 'copies the export'(page, { en }) {
    await page.open(MINE);
    const shown = await page.wait(
      'the export',
      () => document.querySelector('[data-testid="export-code"]')?.textContent,
    );
    await page.click('.copy-button', en.exportPanel.copyFor('AWS CLI'));
    await page.see('.notice', 'Copied');
    await page.click('#catalog-search');
    await page.wait('the focus in the search', () => document.activeElement?.id === 'catalog-search');
    await page.press('Mod+v');
    const pasted = await page.wait(
      'the paste',
      () => document.querySelector<HTMLInputElement>('#catalog-search')?.value,
    );
    strictEqual(pasted.replace(/\s/g, ''), shown.replace(/\s/g, ''));
  },

  async 'renames a field'(page) {
    await page.open(MINE);
    await page.click('button', 'Fields');
    await page.click('button', 'Rename status');
    await page.wait('the field of the name', () => document.activeElement?.tagName === 'INPUT');
    await page.press('Mod+a');
    await page.type('code');
    await page.press('Enter');
    await page.source('"code":"$context.status"');
  },

  async 'reads XML'(page) {
    await page.open('<r><id>$context.requestId</id><s>$context.status</r>');
    await page.see('.problem', 'XML');
    await page.wait('the broken line', () => document.querySelector('.log-line.broken') !== null);
  },

  async 'speaks Korean'(page, { en, ko }) {
    await page.open(MINE);
    await page.click('button', en.app.language);
    await page.see('h2', ko.template.title);
    deepStrictEqual(
      await page.evaluate(() => [document.documentElement.lang, location.pathname.endsWith('/ko/')]),
      ['ko', true],
    );
    await insertCaller(page, '누가 호출');
    await page.source('$context.identity.caller');
    await page.reload();
    await page.see('h2', ko.template.title);
  },

  async 'keeps the template over a reload'(page) {
    await page.open(MINE);
    await page.click('.cm-line', '"status"');
    await page.press('End');
    await page.type(',"n":1');
    await page.source('"n":1');
    await page.reload();
    await page.see(EDITOR, '"n"');
    await page.see('[data-panel="preview"] .log-line', '"n":1');
  },

  async 'opens and closes the help by keyboard'(page) {
    await page.open(MINE);
    await page.click('h1');
    await page.press('Shift+?');
    await page.boxOf('[role="dialog"]');
    await page.press('Escape');
    await page.gone('[role="dialog"]');
  },

  async 'undoes what was typed'(page) {
    await page.open(MINE);
    await page.click(EDITOR);
    await page.wait('the focus in the editor', () => document.activeElement?.matches('.cm-content'));
    await page.press('Mod+a');
    await page.type('$context.stage ');
    await page.source('$context.stage');
    await page.press('Mod+z');
    await page.source(MINE);
  },

  async 'reads a log that is dropped, filters it and opens a line'(page) {
    await page.open(MINE);
    await page.click('.header [role="radio"]', 'Read');
    await page.see('h1, h2', 'Read log lines');
    await page.evaluate(() => {
      const lines = Array.from(
        { length: 40_000 },
        (_, i) => `{"id":"r${i}=","status":"${i % 50 ? 200 : 502}"}\n`,
      );
      const data = new DataTransfer();
      data.items.add(new File(lines, 'lines.log'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    });
    await page.see('.read-bar', '40,000');
    await page.click('.read-value', '502');
    await page.see('.read-head', '800');
    await page.click('[role="option"]', '502');
    await page.see('.read-opened', 'r0=');
    await page.click('.header [role="radio"]', 'Build');
    await page.see(EDITOR, '"status"');
  },

  async 'works without a network'(page, _words, site) {
    await page.open(MINE);
    await page.wait(
      'the worker',
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );
    await site.stop();
    try {
      await page.reload();
      await page.see('[data-panel="preview"] .log-line', '{"id":');
      await page.see('[data-testid="export-code"]', 'aws apigatewayv2');
      ok((await page.evaluate(() => document.querySelectorAll('.catalog-row').length)) > 50);
    } finally {
      await site.start();
    }
  },
};
