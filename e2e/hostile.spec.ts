import { EventEmitter, once } from 'node:events';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { showUnseen } from '../src/core/template/unseen.ts';
import { en } from '../src/i18n/en.ts';
import { slownessOf } from './measures.ts';
import {
  clipboardOf,
  editorOf,
  expect,
  openApp,
  panelOf,
  PANELS,
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
  for (const panel of PANELS) {
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

/** Pastes a text over the template, takes that back and does it again, and looks what the page became. */
async function expectText(page: Page, text: string, shown: boolean): Promise<void> {
  const elements = await page.locator(ELEMENTS).count();
  await pasteOver(page, text);
  await expect.poll(() => sourceOf(page)).toBe(text);
  await expectAlive(page);
  if (shown && !text.includes('$context.')) {
    await expect(panelOf(page, 'preview').locator('.log-text').first()).toHaveText(showUnseen(text));
  }
  expect(await page.locator(ELEMENTS).count()).toBe(elements);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);

  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => sourceOf(page)).toBe(MINE);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(() => sourceOf(page)).toBe(text);
}

for (const size of ['short', 'long']) {
  test(`hostile text in the editor is text and one step (${size})`, async ({ page }) => {
    const texts = Object.entries(TEXTS).filter(([, { text }]) => text.length < 1000 === (size === 'short'));
    await openApp(page, { source: MINE });
    for (const [name, { text, shown }] of texts) {
      await test.step(name, async () => {
        await setTemplate(page, MINE);
        await expectText(page, text, shown);
      });
    }
    // What the browser saved comes back as the same text.
    const all = size === 'short' ? texts.map(([, { text }]) => text).join('') : NONSENSE.repeat(760);
    await pasteOver(page, all);
    await expect.poll(() => sourceOf(page)).toBe(all);
    await page.reload();
    await expect(editorOf(page)).toBeVisible();
    await expectAlive(page);
    expect(await sourceOf(page)).toBe(all);
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

  test('a damaged link is refused with a message, and forgotten', async ({ page }) => {
    await openApp(page, { source: MINE, fragment: links['that is not base64'] ?? '' });
    await expect(page.locator('.notice').getByText(DAMAGED_LINK)).toBeVisible();
    expect(await sourceOf(page)).toBe(MINE);
    await expectAlive(page);
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await expect(editorOf(page)).toContainText('"id"');
    await expect(page.locator('.notice').getByText(DAMAGED_LINK)).toHaveCount(0);
  });

  test('no damaged link that comes while the page is open changes anything', async ({ page }) => {
    await openApp(page, { source: MINE });
    for (const [name, fragment] of Object.entries(links)) {
      await test.step(name, async () => {
        await page.evaluate((hash) => (location.hash = hash), fragment);
        await expect(page.locator('.notice').getByText(DAMAGED_LINK)).toBeVisible();
        expect(await sourceOf(page)).toBe(MINE);
        expect(new URL(page.url()).hash).toBe('');
        await page.getByRole('button', { name: en.app.dismiss }).click();
        await expect(page.locator('.notice')).toHaveCount(0);
      });
    }
    await expectAlive(page);
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

  test('a link with invisible characters shows them, and nothing is copied before it is said', async ({
    page,
  }) => {
    const source = '{"id":"$context.requestId \u001b[201~ls\u202e"}';
    await openApp(page, { fragment: `#t=1${pack({ source, exporter: 'formatString', scope: 'format' })}` });
    await expect(editorOf(page).locator('.cm-specialChar')).toHaveCount(2);
    await expect(panelOf(page, 'preview').locator('.log-text').first()).toContainText('␛[201~ls•');
    await expect(panelOf(page, 'problems')).toContainText('Invisible characters: ESC, RLO');
    await expect(panelOf(page, 'export')).toContainText('invisible characters (ESC, RLO)');
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    for (const button of ['.copy-button', '[data-panel="template"] button:has-text("Copy")']) {
      await page.locator(button).first().click();
      await expect(page.locator('.notice').last()).toContainText('Not copied yet.');
      expect(await clipboardOf(page)).toBe('before');
      await page.locator('.notice').last().getByRole('button', { name: 'Dismiss' }).click();
    }
    await page.locator('.copy-button').click();
    await page.getByRole('button', { name: 'Copy anyway' }).click();
    await expect.poll(() => clipboardOf(page)).toBe(source);
    await panelOf(page, 'problems').getByRole('button', { name: 'Remove them' }).first().click();
    await expect.poll(() => sourceOf(page)).toBe('{"id":"$context.requestId [201~ls"}');
    await page.locator('.copy-button').click();
    await expect.poll(() => clipboardOf(page)).toBe('{"id":"$context.requestId [201~ls"}');
  });

  test('links that are made to be slow hold neither the page nor a key', async ({ page }) => {
    const spaces = `{"a":"$context.stage","b":"$context.status"${' '.repeat(65_400)}x`;
    const values = Object.fromEntries(Array.from({ length: 2600 }, (_, i) => [`authorizer.a${i}`, 'x']));
    const unknown = Array.from({ length: 500 }, (_, i) => `$context.foo${i}`);
    const links = {
      spaces: { source: spaces },
      'sample values': { source: MINE, scenarioEdits: { values: { connect: values } } },
      'unknown variables': { source: unknown.join(' ') },
      'unknown columns': { source: unknown.join(',') },
      'variables as long as the page lets in': { source: '$context.foo '.repeat(5000) },
    };
    await openApp(page, { source: '{"id":"$context.requestId","mine":1}' });
    for (const [name, document] of Object.entries(links)) {
      await page.evaluate(
        (hash) => {
          Reflect.set(window, 'longest', 0);
          new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries())
              Reflect.set(window, 'longest', Math.max(Number(Reflect.get(window, 'longest')), duration));
          }).observe({ type: 'longtask' });
          location.hash = hash;
        },
        `#t=1${pack(document)}`,
      );
      await expect.poll(() => sourceOf(page), { message: name }).toBe(document.source);
      await page.waitForTimeout(500);
      const opening = await page.evaluate(() => Number(Reflect.get(window, 'longest')));
      await page.evaluate(() => Reflect.set(window, 'longest', 0));
      await editorOf(page).focus();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type('y');
      await expect.poll(() => sourceOf(page), { message: name }).toBe(`${document.source}y`);
      await page.waitForTimeout(500);
      const key = await page.evaluate(() => Number(Reflect.get(window, 'longest')));
      // Five times what it takes where nothing else runs.
      expect(Math.max(opening, key), name).toBeLessThan(1000 * (await slownessOf(page)));
    }
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
    await expect(page.locator('.notice').getByText('Link copied.')).toBeVisible();
    const link = await clipboardOf(page);
    expect(link.startsWith(`${baseURL}#t=`)).toBe(true);

    const context: BrowserContext = await browser.newContext(baseURL ? { baseURL } : {});
    watchFaults(context, faults, baseURL);
    const other = await context.newPage();
    const theirs = 'requestId=$context.requestId';
    await openApp(other, { source: theirs, fragment: new URL(link).hash });
    await expect(other.locator('.notice').getByText('Template opened from the link.')).toBeVisible();
    await expect.poll(() => sourceOf(other)).toBe(shared);
    await other.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => sourceOf(other)).toBe(theirs);

    await other.reload();
    await expect(editorOf(other)).toHaveText(theirs);
    await context.close();
  });
});

test.describe('storage', () => {
  for (const saved of ['not JSON', '{"source":5}']) {
    test(`a saved template that is ${saved} is put aside with a message`, async ({ page }) => {
      await seedStorage(page, { 'logwright.document': saved });
      await openApp(page);
      await expect(page.locator('.notice').getByText(DAMAGED_STORE)).toBeVisible();
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
    await expect(page.locator('.notice').getByText('Not pasted: 5120 KB is too long.')).toBeVisible();
    expect(Date.now() - start).toBeLessThan(1000 * (await slownessOf(page)));
    await setTemplate(page, `${MINE} `);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => sourceOf(page)).toBe(MINE);
  });

  test('pastes that are too long together are refused, so that a reload loses nothing', async ({ page }) => {
    const half = 'x'.repeat(40_000);
    await openApp(page, { source: MINE });
    await setTemplate(page, half);
    await page.keyboard.press('ControlOrMeta+v');
    await expect(page.locator('.notice').getByText(/^Not pasted: .* too long/)).toBeVisible();
    await page.reload();
    await expect(editorOf(page)).toBeVisible();
    expect(await sourceOf(page)).toBe(half);
  });

  test('what is no text is refused, and nothing is changed', async ({ page }) => {
    await openApp(page, { source: MINE });
    // A zero byte, bytes that are no text, and escape sequences.
    for (const text of ['PK\u0003\u0004\u0000\u0000', '\ufffdPNG\ufffd', '\u001b[31mred\u001b[0m']) {
      await pasteOver(page, text);
      await expect(page.locator('.notice').getByText('Not pasted: this is not text.')).toBeVisible();
      expect(await sourceOf(page)).toBe(MINE);
      await expect(page.getByRole('button', { name: 'Undo', exact: true }).first()).toBeDisabled();
      await page.getByRole('button', { name: en.app.dismiss }).click();
      await expect(page.locator('.notice')).toHaveCount(0);
    }
  });

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
  await page.route('**/assets/searchTools-*.js', async (route) => {
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

test('inside another page there is nothing to click but the way out', async ({ page, baseURL }) => {
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${baseURL}" width="900" height="600"></iframe>`,
    }),
  );
  await page.goto('./frame.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link')).toHaveText('Logwright ↗');
  await expect(frame.getByRole('button')).toHaveCount(0);
});

test('the policy stops what a script inside the page would try', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  const stopped = await page.evaluate(async () => {
    const found = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      found.add(effectiveDirective),
    );
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const attempt = async (run: () => unknown) => {
      try {
        await run();
      } catch {
        // What is refused is heard above.
      }
    };
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const add = (tag: string, more: object) =>
      document.body.append(Object.assign(document.createElement(tag), more));
    await attempt(() => fetch('https://example.com/'));
    await attempt(() => navigator.sendBeacon('https://example.com/', 'x'));
    await attempt(() => add('iframe', { src: 'https://example.com/' }));
    await attempt(() => add('img', { src: 'https://example.com/x.png' }));
    await attempt(() => add('base', { href: 'https://example.com/' }));
    await attempt(() => add('link', { rel: 'stylesheet', href: 'https://example.com/x.css' }));
    await attempt(() => new Audio('https://example.com/x.mp3').load());
    await attempt(() => {
      const form = Object.assign(document.createElement('form'), { action: 'https://example.com/' });
      document.body.append(form);
      form.submit();
    });
    // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- what is tried
    await attempt(() => setTimeout('1'));
    await attempt(() => (document.body.lastElementChild ?? document.body).setHTMLUnsafe('<b>x</b>'));
    for (let left = 40; left > 0 && found.size < 8; left--) {
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    return [...found].toSorted();
  });
  expect(stopped).toEqual(
    expect.arrayContaining([
      'base-uri',
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'media-src',
      'style-src-elem',
    ]),
  );
  expect(stopped.join()).toContain('require-trusted-types-for');
  await context.close();
});
