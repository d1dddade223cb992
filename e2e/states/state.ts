import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { ko } from '../../src/i18n/ko.ts';

export const WORDS = { en, ko };
export type Locale = keyof typeof WORDS;

/** Something that the page can show, and how to bring it there and away again. */
export interface State {
  readonly source: string;
  /** The panel in which it shows; where one shows at a time it is opened first. */
  readonly panel: string;
  /** Brings the page into the state. */
  readonly reach?: (page: Page, locale: Locale) => Promise<void>;
  /** Takes the page out of it again; without this, Escape does. */
  readonly leave?: (page: Page, locale: Locale) => Promise<void>;
  /** Whether there is such a thing in the present arrangement; without this, always. */
  readonly isThere?: (page: Page, locale: Locale) => Promise<boolean>;
}

export type States = Readonly<Record<string, State>>;

/** Without a problem. */
export const SOUND = '{"id":"$context.requestId","status":"$context.status"}';

/** With an error, a group of equal warnings, single ones and notes. */
export const PROBLEMS =
  '{"ms":$context.integrationLatency,"x":"$context.integration.requestId","y":"$context.httpMethod","r":"$context.resourcePath","l":"$context.responseLatency"}';

/** Whether something is on the screen. */
export const shows =
  (selector: string) =>
  (page: Page): Promise<boolean> =>
    page.locator(selector).first().isVisible();
