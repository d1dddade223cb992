import type { Page } from '@playwright/test';
import { read as en } from '../src/i18n/en/read.ts';
import { read as ko } from '../src/i18n/ko/read.ts';
import { expect } from './support.ts';

export const READ_WORDS = { en, ko };

/** A template with all that Read shows: event, route, status, latency, error, connection and time. */
export const READ_SOURCE =
  '{"event":"$context.eventType","route":"$context.routeKey","status":"$context.status","ms":"$context.integrationLatency","error":"$context.error.message","conn":"$context.connectionId","at":"$context.requestTimeEpoch"}';

const START = Date.UTC(2026, 0, 14, 9, 0, 0);

/** One line of `READ_SOURCE`, `at` milliseconds after nine o'clock. */
export function lineOf(conn: string, at: number, event: string, route: string, status = 200): string {
  const error = status === 502 ? 'Internal server error' : '-';
  const fields = { event, route, status: String(status), ms: String(at % 900), error, conn };
  return `${JSON.stringify({ ...fields, at: String(START + at) })}\n`;
}

/** Connections that come, talk, fail at times and go or fall silent, and two lines that no template prints. */
export function makeLog(connections = 12): string {
  const post = 'POST /@connections/{connectionId}';
  const lives = Array.from({ length: connections }, (_, i) => {
    const conn = `FR4wu${i}oAMEbUQ=`;
    const begin = i * 4000;
    return [
      lineOf(conn, begin, 'CONNECT', '$connect', i % 5 === 4 ? 403 : 200),
      ...Array.from({ length: 12 }, (_each, n) =>
        lineOf(
          conn,
          begin + 500 + n * 700,
          'MESSAGE',
          n % 3 ? 'sendMessageToEverybody' : 'join',
          n === 9 ? 502 : 200,
        ),
      ),
      lineOf(conn, begin + 9000, 'CONNECTION_API', post, i % 3 ? 200 : 410),
      lineOf(conn, begin + 620_000, 'DISCONNECT', '$disconnect'),
    ].join('');
  });
  return `${lives.join('')}{"other":1}\nA line of another program\n`;
}

/** Leaves Build for Read, by whatever leads there in this layout. */
export async function openRead(page: Page, locale: 'en' | 'ko' = 'en'): Promise<void> {
  const words = READ_WORDS[locale];
  const choice = page.locator('.header').getByRole('radio').last();
  if ((await choice.count()) > 0) await choice.click();
  else {
    await page.locator('.header button, .page-tools button').last().click();
    await page.getByRole('menuitem', { name: words.label }).click();
  }
  await expect(page.getByRole('heading', { name: words.emptyTitle })).toBeVisible();
}

/** Has a log read and waits until all of it is. */
export async function readLog(page: Page, text: string, name = 'ws.log'): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.locator('.read-bar progress')).toHaveCount(0);
  await expect(page.locator('.read-lines [role="option"]').first()).toBeVisible();
}

/** Brings a tab of Read forward: what stands beside the lines or, on a small screen, the lines and filters too. */
export async function showReadTab(
  page: Page,
  tab: keyof typeof en.tabs | keyof typeof en.narrowTabs,
  locale: 'en' | 'ko' = 'en',
): Promise<void> {
  const { tabs, narrowTabs } = READ_WORDS[locale];
  const name = { ...tabs, ...narrowTabs }[tab];
  const button = page.locator('.read-tabs').getByRole('button', { name, exact: true });
  if ((await button.count()) > 0) await button.click();
}
