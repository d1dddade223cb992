import type { Page } from '@playwright/test';
import { makeLog, READ_SOURCE, READ_WORDS, readLog, showReadTab } from '../reading.ts';
import { expect } from '../support.ts';
import type { Locale } from './state.ts';

/** A state of Read. They are walked in this order, each beginning where the one before has ended. */
export interface ReadState {
  readonly reach: (page: Page, locale: Locale) => Promise<void>;
  readonly leave?: (page: Page, locale: Locale) => Promise<void>;
}

/** The template that Read is opened with. */
export { READ_SOURCE };

const TABS = ['summary', 'sessions', 'asides', 'seen', 'query'] as const;

const showLines = (page: Page, locale: Locale) => showReadTab(page, 'lines', locale);

async function pressIn(page: Page, box: string, name: string | RegExp): Promise<void> {
  await page.locator(box).getByRole('button', { name }).first().click();
}

async function openAnother(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'other.log', mimeType: 'text/plain', buffer: Buffer.from(text) });
}

export const READ_STATES: Readonly<Record<string, ReadState>> = {
  'nothing to read yet': { reach: (page) => expect(page.locator('.read-empty')).toBeVisible() },
  'a file that is no log': {
    reach: async (page) => {
      await openAnother(page, 'PK\u0003\u0004rest');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  'lines of another template': {
    reach: async (page, locale) => {
      await openAnother(page, '{"requestId":"a=","status":"200"}\n{"requestId":"b=","status":"502"}\n');
      await showLines(page, locale);
      await expect(page.locator('.read-misfit')).toBeVisible();
    },
  },
  'a template that is proposed': {
    reach: async (page, locale) => {
      await pressIn(page, '.read-misfit', READ_WORDS[locale].propose);
      await expect(page.locator('.propose-dialog pre')).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.locator('.propose-dialog')).toHaveCount(0);
    },
  },
  'a log': {
    reach: async (page, locale) => {
      await readLog(page, makeLog());
      await showLines(page, locale);
    },
  },
  'what wrote the lines': {
    reach: async (page) => {
      await page.locator('.read-bar [aria-haspopup="menu"]').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
    },
  },
  'the timeline as a table': {
    reach: async (page) => {
      const table = page.locator('.read-timeline summary');
      if (await table.isVisible()) await table.click();
    },
    leave: async (page) => {
      const table = page.locator('.read-timeline summary');
      if (await table.isVisible()) await table.click();
    },
  },
  'an opened line': {
    reach: async (page) => {
      await page.locator('.read-lines').focus();
      await page.keyboard.press('n');
      await page.keyboard.press('Enter');
      await expect(page.locator('.read-opened')).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.locator('.read-opened')).toHaveCount(0);
    },
  },
  'a filter of several terms': {
    reach: async (page, locale) => {
      const words = READ_WORDS[locale];
      const field = page.getByLabel(words.filterLabel, { exact: true });
      await field.fill('status:2xx route:join');
      await page.keyboard.press('Enter');
      await field.fill('"FR4wu"');
      await page.keyboard.press('Enter');
      await expect(page.locator('.read-token')).toHaveCount(3);
    },
    leave: async (page, locale) => {
      await pressIn(page, '.read-filter', READ_WORDS[locale].clear);
      await expect(page.locator('.read-token')).toHaveCount(0);
    },
  },
  'no line left': {
    reach: async (page, locale) => {
      await page.getByLabel(READ_WORDS[locale].filterLabel, { exact: true }).fill('"nowhere at all"');
      await page.keyboard.press('Enter');
      await expect(page.getByText(READ_WORDS[locale].noLines)).toBeVisible();
    },
    leave: (page, locale) => pressIn(page, '.read-filter', READ_WORDS[locale].clear),
  },
  'the filters': {
    reach: async (page, locale) => {
      await showReadTab(page, 'filters', locale);
      await expect(page.locator('.read-value').first()).toBeVisible();
    },
  },
  ...Object.fromEntries(
    TABS.map((tab) => [
      `the tab ${tab}`,
      {
        reach: async (page: Page, locale: Locale) => {
          await showReadTab(page, tab, locale);
          await expect(page.locator(`.read-tab[data-tab="${tab}"] > *`).first()).toBeVisible();
        },
      },
    ]),
  ),
  'the life of a connection': {
    reach: async (page, locale) => {
      await showReadTab(page, 'sessions', locale);
      await page.locator('.read-session').first().click();
      await showLines(page, locale);
      await expect(page.locator('.life-end')).toBeAttached();
    },
  },
  'the life of a connection unfolded': {
    reach: async (page) => {
      await page.locator('.life-row.fold').first().click();
      await page.locator('.life-list').focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expect(page.locator('.read-opened')).toBeVisible();
    },
  },
};
