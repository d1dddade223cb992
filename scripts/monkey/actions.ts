import type { Locator, Page } from '@playwright/test';
import type { Random } from '../fuzz/random.ts';

/** A window's width and height. */
export type Size = readonly [width: number, height: number];

/** Something that a hand does. */
export interface Action {
  /** How often of a hundred times. */
  readonly share: number;
  /** Gives the words for what it did. */
  readonly run: () => Promise<string>;
}

/** Pieces of what people type and paste: names, punctuation of every shape, Korean, things that break quoting. */
const SCRAPS = [
  '$context.',
  '$context.requestId',
  '$integration',
  '$',
  '{',
  '}',
  '"',
  '":',
  ',',
  '<r a="',
  '</r>',
  ' ',
  'status=',
  '\\',
  '7',
  '상태',
  '👍',
  "it's",
];

const PASTES = [
  '{"id":"$context.requestId","ms":$context.integrationLatency}',
  '<r><id>$context.requestId</id></r>',
  '$context.requestId,$context.status,"$context.error.message"',
  'aws apigatewayv2 update-stage --api-id a --stage-name b --access-log-settings \'{"Format":"$context.requestId"}\'',
  'resource "aws_apigatewayv2_stage" "s" {\n  access_log_settings {\n    format = "$context.requestId $context.status"\n  }\n}',
  'x'.repeat(5000),
  '',
];

/** Files that people open in Read: lines of templates, those that no template has, and what is no log. */
const LOGS = [
  '{"id":"a","status":"200","ms":"7"}\n{"id":"b","status":"502","ms":"-"}\n'.repeat(200),
  'a,200,"a ""b"""\n-,410,"-"\n'.repeat(50),
  '2024-01-01T00:00:00.000+00:00 0123456789abcdef {"id":"a","status":"200","ms":"7"}\n'.repeat(20),
  '{"events":[{"timestamp":1,"message":"{\\"id\\":\\"a\\"}"}]}',
  '상태 👍\n',
  '',
];

/** The words of the way to each page, in the menu of a phone and above what is read there. */
const WAYS = { build: /^(?:Build|만들기)$/, read: /^(?:Read log lines|로그 줄 읽기)$/ };

const KEYS = [
  'ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageDown PageUp Shift+ArrowRight Alt+ArrowUp Alt+ArrowDown',
  'Enter Escape Escape Tab Tab Shift+Tab Space Delete Backspace F2 / ?',
  'ControlOrMeta+a ControlOrMeta+c ControlOrMeta+x ControlOrMeta+v',
  'ControlOrMeta+z ControlOrMeta+Shift+z ControlOrMeta+y',
].flatMap((keys) => keys.split(' '));

const SIZES: readonly Size[] = [
  [1440, 900],
  [1440, 900],
  [1000, 800],
  [390, 844],
  [320, 640],
  [844, 390],
];

/** What a hand can press. Other templates have histories of their own, so their menu is left alone. */
const CONTROLS = [
  'button, input, select, textarea, summary, [role^="menuitem"], [role="option"], [role="radio"]',
  '.catalog-row, .log-line, .cm-line, .chip, .problem, [data-row], .splitter',
]
  .flatMap((selectors) => selectors.split(', '))
  .map((selector) => `${selector}:not(.document-name)`)
  .join(', ');

/** Runs in the page: where the elements that can be pressed are, with a word for each. */
function findPlaces(selector: string) {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const [left, top] = [Math.max(x, 0), Math.max(y, 0)];
    const [right, bottom] = [Math.min(x + width, innerWidth), Math.min(y + height, innerHeight)];
    if (right - left < 2 || bottom - top < 2) return [];
    const label = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 24);
    return [{ left, top, right, bottom, label: `${element.tagName.toLowerCase()} ${label}` }];
  });
}

/** Goes to `build` or `read`, wherever a window of this size has the way there. Gives whether it did. */
export async function goTo(page: Page, place: keyof typeof WAYS): Promise<boolean> {
  const choice = page.locator('.header').getByRole('radio');
  if ((await choice.count()) > 0) return press(place === 'build' ? choice.first() : choice.last());
  const button = page.getByRole('button', { name: WAYS[place] });
  if ((await button.count()) > 0) return press(button.first());
  const isOpen = await press(page.locator('.header button, .page-tools button').last());
  return isOpen && press(page.getByRole('menuitem', { name: WAYS[place] }));
}

const press = (target: Locator): Promise<boolean> =>
  target.click({ timeout: 1000 }).then(
    () => true,
    () => false,
  );

/** What a hand does at random. */
export function createActions(page: Page, random: Random, sizes: readonly Size[] = SIZES): readonly Action[] {
  const { below, chance, pick } = random;

  const findPlace = async () => {
    const places = await page.evaluate(findPlaces, CONTROLS);
    if (places.length === 0) return { x: 5, y: 5, label: 'nothing' };
    const { left, top, right, bottom, label } = pick(places);
    return { x: left + below(right - left), y: top + below(bottom - top), label };
  };

  const click = async (clickCount: number) => {
    const { x, y, label } = await findPlace();
    await page.mouse.click(x, y, { clickCount });
    return `clicks ${clickCount > 1 ? 'twice ' : ''}${label}`;
  };

  return [
    { share: 34, run: () => click(1) },
    { share: 3, run: () => click(2) },
    {
      share: 22,
      run: async () => {
        const keys = random.times(1 + below(4), () => pick(KEYS));
        for (const key of keys) await page.keyboard.press(key);
        return `presses ${keys.join(' ')}`;
      },
    },
    {
      share: 16,
      run: async () => {
        const text = random.times(1 + below(3), () => pick(SCRAPS)).join('');
        await page.keyboard.type(text);
        return `types ${text}`;
      },
    },
    {
      share: 4,
      run: async () => {
        const line = page.locator('.cm-line').first();
        if (await line.isVisible()) await line.click({ timeout: 1000 }).catch(() => undefined);
        return 'goes into the editor';
      },
    },
    {
      share: 4,
      run: async () => {
        const text = pick(PASTES);
        await page.evaluate((value) => navigator.clipboard.writeText(value), text);
        await page.keyboard.press('ControlOrMeta+v');
        return `pastes ${text.slice(0, 40)}`;
      },
    },
    {
      share: 6,
      run: async () => {
        const [from, to] = [await findPlace(), await findPlace()];
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(to.x, to.y, { steps: 2 + below(6) });
        if (chance(0.2)) await page.keyboard.press('Escape');
        await page.mouse.up();
        return `drags ${from.label} to ${to.label}`;
      },
    },
    {
      share: 5,
      run: async () => {
        const key = pick(['ControlOrMeta+z', 'ControlOrMeta+Shift+z']);
        for (let times = 1 + below(5); times > 0; times--) await page.keyboard.press(key);
        return `presses ${key} some times`;
      },
    },
    {
      share: 2,
      run: async () => {
        await page.mouse.wheel(0, below(800) - 400);
        return 'turns the wheel';
      },
    },
    {
      share: 2,
      run: async () => {
        const [width, height] = pick(sizes);
        await page.setViewportSize({ width, height });
        return `makes the window ${width} × ${height}`;
      },
    },
    {
      share: 2,
      run: async () => {
        if (!(await goTo(page, 'read'))) return 'finds no way to Read';
        const text = pick(LOGS);
        const file = { name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from(text) };
        const field = page.locator('.read-empty input[type="file"]');
        await field.setInputFiles(file, { timeout: 1000 }).catch(() => undefined);
        return `reads ${text.slice(0, 40)}`;
      },
    },
    {
      share: 1,
      run: async () => ((await goTo(page, 'build')) ? 'goes to Build' : 'finds no way to Build'),
    },
    {
      share: 1,
      run: async () => {
        const media = {
          colorScheme: pick(['light', 'dark'] as const),
          reducedMotion: pick(['reduce', 'no-preference'] as const),
        };
        await page.emulateMedia(media);
        return `asks for ${Object.values(media).join(', ')}`;
      },
    },
    {
      share: 1,
      run: async () => {
        await page.waitForTimeout(below(1000));
        return 'waits';
      },
    },
  ];
}
