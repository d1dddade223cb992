import { EventEmitter, once } from 'node:events';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import {
  clipboardOf,
  editorOf,
  expect,
  openApp,
  panelOf,
  pasteOver,
  seedStorage,
  setTemplate,
  sourceOf,
  test,
  watchFaults,
} from './support.ts';

/** What stands in the editor before something hostile comes. */
const MINE = '{"id":"$context.requestId"}';

const DAMAGED_LINK = 'The link is damaged. Your work is unchanged.';
const DAMAGED_STORE = 'The saved template could not be read.';

const pack = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString('base64url');
const plain = (text: string) => Buffer.from(text).toString('base64url');

async function expectAlive(page: Page): Promise<void> {
  for (const panel of ['catalog', 'template', 'preview', 'problems', 'export']) {
    await expect(panelOf(page, panel)).toBeVisible();
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** What a text would bring in as HTML; the editor itself puts images of no size around its widgets. */
const ELEMENTS = 'script, img:not(.cm-widgetBuffer), iframe, [href^="javascript"]';

const NONSENSE = '{"$context.identity.userAgent<a b=$context.$$context."\\$context.authorizer.x-}]';

/** Text that breaks tools which are careless with it; `shown` where the preview shows its lines. */
const TEXTS: Readonly<Record<string, { readonly text: string; readonly shown: boolean }>> = {
  'a script element': { text: '<script>window.hit=1</script>', shown: true },
  'an image with a handler': { text: '<img src=x onerror="window.hit=1">', shown: true },
  'a link with a script': { text: '<a href="javascript:window.hit=1">x</a>', shown: true },
  'an XML entity bomb': {
    text: '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
    shown: true,
  },
  'quotes and backslashes': {
    text: '\'"`"\'\\\\" \\u0022 \\ $(reboot) `reboot` ${x} %PATH% !! \'\'"$@"',
    shown: true,
  },
  'names of prototypes': { text: '{"__proto__":1,"constructor":2,"$context.__proto__":3}', shown: true },
  'direction marks': { text: '{"\u202e\u2066abc\u2069\u200f":"\u061c\u200b\ufeff"}', shown: true },
  emoji: { text: '{"👩‍👩‍👧‍👦":"🇰🇷$context.requestId👍🏽"}', shown: true },
  Korean: { text: '{"상태":"$context.status","조합":"\u1112\u1161\u11ab"}', shown: true },
  'ten thousand open braces': { text: '{'.repeat(10_000), shown: false },
  'sixty kilobytes of nonsense': { text: NONSENSE.repeat(760), shown: false },
};

for (const [name, { text, shown }] of Object.entries(TEXTS)) {
  test(`${name} in the editor is text and one step`, async ({ page }) => {
    await openApp(page, { source: MINE });
    const elements = await page.locator(ELEMENTS).count();
    await pasteOver(page, text);
    await expect.poll(() => sourceOf(page)).toBe(text);
    await expectAlive(page);
    if (shown && !text.includes('$context.')) {
      await expect(panelOf(page, 'preview').locator('.log-text').first()).toHaveText(text);
    }
    expect(await page.locator(ELEMENTS).count()).toBe(elements);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);

    await editorOf(page).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => sourceOf(page)).toBe(MINE);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect.poll(() => sourceOf(page)).toBe(text);
    await page.reload();
    await expect(editorOf(page)).toBeVisible();
    await expectAlive(page);
    expect(await sourceOf(page)).toBe(text);
  });
}

test('a half character and control characters in the saved template do no harm', async ({ page }) => {
  await openApp(page, { source: '<a>\ud800 $context.requestId \u0000\u001b[31m \udfff</a>\r\n\u2028' });
  await expectAlive(page);
  await expect(panelOf(page, 'preview').locator('.log-text').first()).toContainText('<a>');
});

test.describe('share links', () => {
  const links: Readonly<Record<string, string>> = {
    empty: '#t=',
    'without content': '#t=1',
    'of an unknown kind': `#t=9${pack({ source: 'x' })}`,
    'that is not base64': '#t=1<script>alert(1)</script>',
    'cut short': `#t=1${pack({ source: MINE.repeat(20) }).slice(0, 30)}`,
    'that is not JSON': `#t=0${plain('<script>alert(1)</script>')}`,
    'that is not UTF-8': `#t=0${Buffer.from([0x7b, 0xff, 0xfe, 0x7d]).toString('base64url')}`,
    'of a list': `#t=1${pack([1, 2])}`,
    'of null': '#t=1' + pack(null),
    'without a template': `#t=1${pack({ settings: {} })}`,
    'with a template of another type': `#t=1${pack({ source: { toString: 1 } })}`,
    'with a template that is too long': `#t=1${pack({ source: 'x'.repeat(70_000) })}`,
    'that unpacks to ten megabytes': `#t=1${pack({ source: ' '.repeat(10_000_000) })}`,
  };

  for (const [name, fragment] of Object.entries(links)) {
    test(`a link ${name} is refused with a message`, async ({ page }) => {
      await openApp(page, { source: MINE, fragment });
      await expect(page.getByText(DAMAGED_LINK)).toBeVisible();
      expect(await sourceOf(page)).toBe(MINE);
      await expectAlive(page);
      expect(new URL(page.url()).hash).toBe('');
      await page.reload();
      await expect(editorOf(page)).toContainText('"id"');
      await expect(page.getByText(DAMAGED_LINK)).toHaveCount(0);
    });
  }

  test('a link that comes while the page is open is refused with a message too', async ({ page }) => {
    await openApp(page, { source: MINE });
    await page.evaluate(() => (location.hash = '#t=1broken'));
    await expect(page.getByText(DAMAGED_LINK)).toBeVisible();
    expect(await sourceOf(page)).toBe(MINE);
  });

  test('a fragment of somebody else is left alone', async ({ page }) => {
    await openApp(page, { source: MINE, fragment: '#section-2' });
    await expectAlive(page);
    await expect(page.locator('.notice')).toHaveCount(0);
    expect(await sourceOf(page)).toBe(MINE);
  });

  test('what is wrong beside the template becomes the default', async ({ page }) => {
    const document = {
      source: '<script>window.hit=1</script>',
      settings: { region: ['x'], retentionDays: 'forever', apiId: '<b>', constructor: 1 },
      exporter: '__proto__',
      scope: 7,
      scenarios: [null, 'toString', { id: 1 }],
    };
    await openApp(page, { source: MINE, fragment: `#t=1${pack(document)}` });
    await expect.poll(() => sourceOf(page)).toBe(document.source);
    await expectAlive(page);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });

  test('a link says that it holds an account id, and is copied without', async ({ page }) => {
    const document = { source: MINE, settings: { accountId: '111122223333' } };
    await openApp(page, { fragment: `#t=1${pack(document)}` });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: en.app.withoutAccount }).click();
    await expect(page.locator('.notice').last()).toHaveText(en.app.linkCopied);
    const payload = new URL(await clipboardOf(page)).hash.slice('#t=1'.length);
    const shared = inflateRawSync(Buffer.from(payload, 'base64url')).toString();
    expect(shared).toContain('$context.requestId');
    expect(shared).not.toContain('111122223333');
  });

  test('the Share button gives a link that opens the same template, one undo away', async ({
    page,
    browser,
    baseURL,
    faults,
  }) => {
    const shared = '{"상태":"$context.status","\'":"\\\\ 👍 $context.requestId"}';
    await openApp(page, { source: MINE });
    await setTemplate(page, shared);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const link = await clipboardOf(page);
    expect(link.startsWith(`${baseURL}#t=`)).toBe(true);

    const context: BrowserContext = await browser.newContext(baseURL ? { baseURL } : {});
    watchFaults(context, faults, baseURL);
    const other = await context.newPage();
    const theirs = 'requestId=$context.requestId';
    await openApp(other, { source: theirs, fragment: new URL(link).hash });
    await expect(other.getByText('Template opened from the link.')).toBeVisible();
    await expect.poll(() => sourceOf(other)).toBe(shared);
    await other.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => sourceOf(other)).toBe(theirs);

    await other.reload();
    await expect(editorOf(other)).toHaveText(theirs);
    await context.close();
  });
});

test.describe('storage', () => {
  const unreadable = ['not JSON', '{"source":"a', '[]', '42', 'null', '"text"', '{}'];
  const foreign = ['{"source":5}', '{"source":null}', `{"source":"${'x'.repeat(70_000)}"}`];

  for (const saved of [...unreadable, ...foreign]) {
    test(`a saved template that is ${saved.slice(0, 20)} is put aside with a message`, async ({ page }) => {
      await seedStorage(page, { 'logwright.document': saved });
      await openApp(page);
      await expect(page.getByText(DAMAGED_STORE)).toBeVisible();
      await expectAlive(page);
      expect(await page.evaluate(() => localStorage.getItem('logwright.document.damaged'))).toBe(saved);
      await setTemplate(page, MINE);
    });
  }

  test('what is wrong beside the saved template becomes the default', async ({ page }) => {
    const saved = { source: MINE, settings: [7], exporter: {}, scope: ['full'], scenarios: 'all' };
    await seedStorage(page, {
      'logwright.document': JSON.stringify(saved),
      'logwright.preferences': '{"locale":7,"theme":["dark"],"laidOut":"no","disabledRules":[1,{},"nope"]}',
    });
    await openApp(page);
    await expect(editorOf(page)).toContainText('"id"');
    await expectAlive(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.notice')).toHaveCount(0);
  });

  for (const preferences of ['not JSON', 'null', '[]', '"dark"', '{"__proto__":{"locale":"ko"}}']) {
    test(`preferences that are ${preferences} become the defaults`, async ({ page }) => {
      await seedStorage(page, { 'logwright.preferences': preferences });
      await openApp(page);
      await expectAlive(page);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });
  }

  const forbid: Readonly<Record<string, { readonly script: () => void; readonly told: string }>> = {
    'refuses every write': {
      script: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
      },
      told: en.app.notSaved.full,
    },
    'is forbidden': {
      script: () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      },
      told: en.app.notSaved.forbidden,
    },
  };

  for (const [name, { script, told }] of Object.entries(forbid)) {
    for (const width of [1440, 390]) {
      test(`storage that ${name} is told of at ${width} px, and the page works`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.addInitScript(script);
        await page.goto('./');
        await editorOf(page).focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.insertText('id=$context.requestId');
        await expect(editorOf(page)).toHaveText('id=$context.requestId');
        await expect(page.locator('.notice')).toContainText(told);
        await page.keyboard.press('ControlOrMeta+z');
        await expect(editorOf(page)).toContainText('requestTime');
      });
    }
  }

  test('a change in another tab is asked about and overwrites nothing here', async ({ page, context }) => {
    await openApp(page, { source: MINE });
    const other = await context.newPage();
    await openApp(other);
    await setTemplate(other, 'other=$context.status');
    await expect(page.getByText('Another tab changed this template.')).toBeVisible();
    await expect(editorOf(page)).toContainText('"id"');
    await expect(other.locator('.notice')).toHaveCount(0);
  });
});

test.describe('pasting and dropping', () => {
  test('five megabytes are refused within a second, and nothing is changed', async ({ page }) => {
    await openApp(page, { source: MINE });
    await page.evaluate(() => navigator.clipboard.writeText('{"x":"y"},'.repeat(524_288)));
    await editorOf(page).focus();
    const start = Date.now();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(page.getByText('Not pasted: 5120 KB is too long.')).toBeVisible();
    expect(Date.now() - start).toBeLessThan(1000);
    await setTemplate(page, `${MINE} `);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => sourceOf(page)).toBe(MINE);
  });

  test('pastes that are too long together are refused, so that a reload loses nothing', async ({ page }) => {
    const half = 'x'.repeat(40_000);
    await openApp(page, { source: MINE });
    await setTemplate(page, half);
    await page.keyboard.press('ControlOrMeta+v');
    await expect(page.getByText(/^Not pasted: .* too long/)).toBeVisible();
    await page.reload();
    await expect(editorOf(page)).toBeVisible();
    expect(await sourceOf(page)).toBe(half);
  });

  for (const [name, text] of Object.entries({
    'a zero byte': 'PK\u0003\u0004\u0000\u0000',
    'bytes that are no text': '\ufffdPNG\ufffd',
    'escape sequences': '\u001b[31mred\u001b[0m',
  })) {
    test(`${name} is refused, and nothing is changed`, async ({ page }) => {
      await openApp(page, { source: MINE });
      await pasteOver(page, text);
      await expect(page.getByText('Not pasted: this is not text.')).toBeVisible();
      expect(await sourceOf(page)).toBe(MINE);
      await expect(page.getByRole('button', { name: 'Undo', exact: true }).first()).toBeDisabled();
    });
  }

  test('several lines become one', async ({ page }) => {
    await openApp(page, { source: '' });
    const lines = '{\r\n  "id": "$context.requestId",\r\n\t"s": "$context.status"\n}\n';
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
    await editorOf(page).focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(() => sourceOf(page)).toBe('{"id": "$context.requestId","s": "$context.status"}');
    await editorOf(page).press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    expect(await sourceOf(page)).toBe('{"id": "$context.requestId","s": "$context.status"}');
  });

  for (const target of ['editor', 'catalog']) {
    test(`a file dropped on the ${target} neither replaces the page nor changes the template`, async ({
      page,
    }, info) => {
      await openApp(page, { source: MINE });
      const url = page.url();
      const place = target === 'editor' ? editorOf(page) : panelOf(page, 'catalog');
      await dropFile(page, place, info.config.rootDir + '/support.ts');
      await expect(page.getByRole('dialog', { name: 'Import a format' })).toBeVisible();
      expect(page.url()).toBe(url);
      expect(await sourceOf(page)).toBe(MINE);
    });
  }
});

/** A drop as the system makes it, which leaves the page where nobody prevents it. */
async function dropFile(page: Page, target: ReturnType<Page['locator']>, file: string): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('The target is not on the page');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const place = { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 200) / 2, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place });
  }
  await session.detach();
}

test('on a slow network, Enter in the search inserts nothing that was not asked for', async ({ page }) => {
  let held = 0;
  const network = new EventEmitter();
  const open = once(network, 'open');
  await page.route('**/assets/search-*.js', async (route) => {
    held += 1;
    await open;
    await route.continue();
  });
  await openApp(page, { source: MINE });
  const search = page.getByRole('searchbox');
  await search.fill('sourceIp');
  await search.press('Enter');
  expect(await sourceOf(page)).toBe(MINE);
  expect(held).toBeGreaterThan(0);
  network.emit('open');
  await expect(page.locator('.catalog-row').first()).toHaveAttribute('data-variable', 'identity.sourceIp');
  await search.press('Enter');
  await expect.poll(() => sourceOf(page)).toContain('$context.identity.sourceIp');
});
