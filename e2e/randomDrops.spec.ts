import type { CDPSession, Page } from '@playwright/test';
import { boxOf, catalogPoint, touch, type Point } from './dragging.ts';
import { countOf, readTemplate, type Entry, type Syntax } from './readTemplate.ts';
import { expect, openApp, settle, sourceOf, test } from './support.ts';

/**
 * Drops at random places of the visible text: every one does what its words said, none lands in a key or a name, and
 * none breaks a line that parsed. `DROPS=13 TOUCHES=10` tries that many for each template.
 */
const DROPS = Number(process.env['DROPS'] ?? 2);
const TOUCHES = Number(process.env['TOUCHES'] ?? 1);

const TEMPLATES: Readonly<Record<string, readonly [Syntax, string]>> = {
  'flat JSON': [
    'json',
    '{"id":"$context.requestId","route":"$context.routeKey","status":$context.status,"note":"at $context.requestTime in $context.stage"}',
  ],
  'nested JSON': [
    'json',
    '{"id":"$context.requestId","client":{"ip":"$context.identity.sourceIp","user":"$context.authorizer.principalId"},"tags":["$context.stage",{"api":"$context.routeKey"}],"status":"$context.status"}',
  ],
  XML: [
    'xml',
    '<log id="$context.requestId"><route>$context.routeKey</route><client><ip v="4">$context.identity.sourceIp</ip></client><status>$context.status</status></log>',
  ],
  CSV: [
    'csv',
    '$context.requestId,$context.routeKey,$context.status,$context.identity.sourceIp,$context.stage',
  ],
  pairs: [
    'pairs',
    'id=$context.requestId route=$context.routeKey status=$context.status ip=$context.identity.sourceIp',
  ],
  CLF: [
    'clf',
    '$context.identity.sourceIp - - [$context.requestTime] "$context.eventType $context.routeKey" $context.status $context.requestId',
  ],
};

/** The one that comes from the catalog; no template holds it. */
const NEW = 'connectionId';

/** The same numbers on every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

async function open(page: Page, source: string, view: 'text' | 'fields'): Promise<void> {
  await openApp(page, { source });
  if (view === 'fields') {
    await page.getByRole('radio', { name: 'Fields' }).click();
    await expect(page.locator('.field-row').first()).toBeVisible();
  }
  await settle(page);
}

/** A point on the text that can be seen, or anywhere on the rows. */
async function pointOn(page: Page, view: 'text' | 'fields', random: () => number): Promise<Point> {
  const boxes = await page.evaluate((isText) => {
    const { bottom: fold } = document.querySelector('.fields-box, .cm-scroller')?.getBoundingClientRect() ?? {
      bottom: 0,
    };
    if (!isText)
      return [...document.querySelectorAll('.field-row')]
        .map((element) => element.getBoundingClientRect())
        .map(({ x, y, width, height }) => ({ x, y, width, height }))
        .filter(({ y, height }) => y + height < fold);
    return [...document.querySelectorAll('.cm-line')].flatMap((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const rects = [...range.getClientRects()];
      const rows = new Map<number, { left: number; right: number; top: number; bottom: number }>();
      for (const { left, right, top, bottom } of rects) {
        const key = Math.round((top + bottom) / 2 / 11);
        const known = rows.get(key) ?? { left, right, top, bottom };
        rows.set(key, {
          left: Math.min(left, known.left),
          right: Math.max(right, known.right),
          top: known.top,
          bottom: known.bottom,
        });
      }
      return [...rows.values()].map(({ left, right, top, bottom }) => ({
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
      }));
    });
  }, view === 'text');
  const box = boxes[Math.floor(random() * boxes.length)];
  if (!box) throw new Error('no text');
  return { x: box.x + random() * box.width, y: box.y + random() * box.height };
}

/** The chips that can be taken hold of. */
async function chipPoint(page: Page, view: 'text' | 'fields', random: () => number): Promise<Point> {
  const chips = page.locator(view === 'text' ? '.cm-content .chip' : '.field-row .chip');
  const chip = chips.nth(Math.floor(random() * (await chips.count())));
  // The head of the list covers what has been scrolled below it.
  await chip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await boxOf(chip);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const wordsOf = async (page: Page): Promise<string> =>
  (await page.locator('.drag-preview > :last-child').textContent()) ?? '';

const show = (entries: readonly Entry[]) => entries.map(({ path, value }) => `${path.join('.')}=${value}`);
const values = (entries: readonly Entry[]) => entries.map(({ value }) => value);
/** Without what is left of a container whose only field moved out. */
const kept = (entries: readonly Entry[]) =>
  values(entries)
    .filter((value) => value !== '')
    .toSorted();

/** Without the quotes that a value has because of what it prints. */
const bare = (value: string) => value.replace(/^"([^"]*)"$/, '$1');

/** What the words promise, compared with what became of the fields. */
function expectPromised(
  words: string,
  before: readonly Entry[],
  after: readonly Entry[],
  chip: boolean,
): void {
  for (const { path } of after) expect(path.join('.'), words).not.toContain('$');
  if (/^(?:Can’t drop here|Stays where it is)/.test(words)) {
    expect(show(after), words).toEqual(show(before));
    return;
  }
  const replaced = /^Replace (\S+) with (\S+?)(?:, key stays)?$/.exec(words);
  if (replaced) {
    const [, old = '', next = ''] = replaced;
    const changed = after.flatMap(({ value }, i) =>
      value === before[i]?.value ? [] : [[before[i]?.value, value]],
    );
    expect(changed, words).toEqual([
      [expect.stringContaining(old), changed[0]?.[0]?.replace(`$context.${old}`, `$context.${next}`)],
    ]);
    return;
  }
  const swapped = /^Swap (\S+) and (\S+?)(?:, keys stay)?$/.exec(words);
  if (swapped) {
    const [, one = '', other = ''] = swapped;
    const swap = (value: string) =>
      value.replace(
        new RegExp(`\\$context\\.(${one}|${other})(?![\\w.])`),
        (_, name: string) => `$context.${name === one ? other : one}`,
      );
    expect(values(after).map(bare), words).toEqual(values(before).map(swap).map(bare));
    return;
  }
  if (/^(?:Into|Move into) the value of/.test(words)) {
    expect(after.length, words).toBe(before.length);
    expect(countOf(values(after).join(' ')), words).toBe(countOf(values(before).join(' ')) + (chip ? 0 : 1));
    return;
  }
  // A whole field: all others are what they were.
  expect(words).toMatch(/^(?:New (?:first )?field|Into|Move (?:field|into))/);
  if (chip) expect(kept(after), words).toEqual(kept(before));
  else {
    const added = after.findIndex(({ value }) => value.includes(NEW));
    expect(show(after.filter((_, i) => i !== added)), words).toEqual(show(before));
  }
  const landed = chip ? undefined : after.findIndex(({ value }) => value.includes(NEW));
  const neighbour = /, after (.+)$| after (.+)$/.exec(words);
  const name = neighbour?.[1] ?? neighbour?.[2];
  if (landed === undefined || name === undefined) return;
  const previous = after[landed - 1];
  // An object in a list has no key, and is called by its number.
  if (/^\d+$/.test(name) || !previous) return;
  expect(
    previous.path.includes(name) || previous.value.includes(name),
    `${words}: ${show(after).join(' | ')}`,
  ).toBe(true);
}

/** One drop, what it did, and back again. */
async function tryDrop(
  page: Page,
  syntax: Syntax,
  source: string,
  chip: boolean,
  act: () => Promise<string>,
): Promise<string> {
  const words = await act();
  const after = (await sourceOf(page)) ?? source;
  expectPromised(words, readTemplate(syntax, source), readTemplate(syntax, after), chip);
  if (after !== source) {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect.poll(() => sourceOf(page), words).toBe(source);
  }
  return words;
}

async function byMouse(page: Page, from: Point, to: Point): Promise<string> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 3, { steps: 2 });
  await expect(async () => {
    await page.mouse.move(to.x - 4, to.y);
    await page.mouse.move(to.x, to.y, { steps: 2 });
    await expect(page.locator('.drag-preview')).toBeVisible({ timeout: 500 });
  }).toPass();
  const words = await wordsOf(page);
  await page.mouse.up();
  await expect(page.locator('.drag-preview')).toHaveCount(0);
  return words;
}

async function byTouch(page: Page, client: CDPSession, from: Point, to: Point): Promise<string> {
  await touch(client, 'touchStart', from);
  await expect(page.locator('.drag-preview')).toBeVisible();
  await touch(client, 'touchMove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  await touch(client, 'touchMove', to);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const words = await wordsOf(page);
  await touch(client, 'touchEnd');
  await expect(page.locator('.drag-preview')).toHaveCount(0);
  return words;
}

const tally: Record<string, number> = {};

function count(words: string): void {
  const kind = words.split(' ').slice(0, 2).join(' ');
  tally[kind] = (tally[kind] ?? 0) + 1;
}

test.afterAll(() => {
  if (process.env['DROPS']) console.log(JSON.stringify(tally));
});

for (const [index, [name, [syntax, source]]] of Object.entries(TEMPLATES).entries()) {
  for (const view of ['text', 'fields'] as const) {
    test(`drops on ${name} in ${view} do what they say`, async ({ page }) => {
      test.setTimeout(60_000 + DROPS * 10_000);
      const random = createRandom(index * 2 + (view === 'text' ? 1 : 2));
      await open(page, source, view);
      for (let i = 0; i < DROPS; i++) {
        count(await tryDrop(page, syntax, source, false, async () => byMouse(page, await catalogPoint(page, NEW), await pointOn(page, view, random)))); // prettier-ignore
        count(await tryDrop(page, syntax, source, true, async () => byMouse(page, await chipPoint(page, view, random), await pointOn(page, view, random)))); // prettier-ignore
      }
    });
  }
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1280, height: 800 } });

  for (const [index, [name, [syntax, source]]] of Object.entries(TEMPLATES).entries()) {
    test(`drops on ${name} do what they say`, async ({ page, context }) => {
      test.setTimeout(60_000 + TOUCHES * 15_000);
      const random = createRandom(100 + index);
      await open(page, source, 'text');
      const client = await context.newCDPSession(page);
      for (let i = 0; i < TOUCHES; i++) {
        const isChip = i % 2 === 1;
        const from = isChip ? await chipPoint(page, 'text', random) : await catalogPoint(page, NEW);
        count(await tryDrop(page, syntax, source, isChip, async () => byTouch(page, client, from, await pointOn(page, 'text', random)))); // prettier-ignore
      }
    });
  }
});
