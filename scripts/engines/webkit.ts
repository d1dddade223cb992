import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { Builder, Capabilities, Key, Origin } from 'selenium-webdriver';
import { freePort } from '../freePort.ts';
import { findProgram } from '../findProgram.ts';
import type { Engine } from './engine.ts';

/** How long the driver may take to listen, in milliseconds. */
const START_TIME = 15_000;

const KEYS: Readonly<Record<string, string>> = {
  Mod: Key.CONTROL,
  Shift: Key.SHIFT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  End: Key.END,
  Home: Key.HOME,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Backspace: Key.BACK_SPACE,
  Delete: Key.DELETE,
};

/** WebKit's own small browser, which Debian keeps beside the library and not among the programs. */
function findMiniBrowser(): string | undefined {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .flatMap((folder) =>
      ['4.1', '6.0', '4.0'].map((v) => `${libraries}/${folder}/webkit2gtk-${v}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
}

const PARTS: readonly (readonly [name: string, find: () => string | undefined])[] = [
  ['webkit2gtk-driver', () => findProgram(['WebKitWebDriver']) && findMiniBrowser()],
  ['xvfb', () => findProgram(['Xvfb'])],
];

/** WebKit's MiniBrowser under a screen of its own. */
export const webkit: Engine = {
  name: 'WebKit',
  missing: () =>
    PARTS.filter(([, find]) => !find())
      .map(([name]) => name)
      .join(' and ') || undefined,

  async start({ width, height }) {
    const screen = await startScreen(width, height + 200);
    const server = await startDriver(screen.display);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    });
    const driver = await new Builder().usingServer(server.url).withCapabilities(capabilities).build();
    const pointer = () => driver.actions({ async: true });
    await driver.manage().window().setRect({ x: 0, y: 0, width, height });
    return {
      version: String((await driver.getCapabilities()).get('browserVersion')),
      goto: (url) => driver.get(url),
      reload: () => driver.navigate().refresh(),
      evaluate: (run, ...values) =>
        driver.executeScript(`return (${run.toString()})(...arguments)`, ...values),
      move: (x, y) =>
        pointer()
          .move({ x: Math.round(x), y: Math.round(y), duration: 20, origin: Origin.VIEWPORT })
          .perform(),
      down: () => pointer().press().perform(),
      up: () => pointer().release().perform(),
      async press(keys) {
        const names = keys.split('+').map((key) => KEYS[key] ?? key);
        const actions = pointer();
        for (const name of names) actions.keyDown(name);
        for (const name of names.toReversed()) actions.keyUp(name);
        await actions.perform();
      },
      resize: (size) =>
        driver
          .manage()
          .window()
          .setRect({ x: 0, y: 0, ...size }),
      type: (text) => pointer().sendKeys(text).perform(),
      async close() {
        await driver.quit().catch(() => undefined);
        server.stop();
        screen.stop();
      },
    };
  },
};

/** A screen that nobody sees, under a number that is free. */
async function startScreen(width: number, height: number) {
  const args = ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await firstLine(child.stdout);
  return { display: `:${number}`, stop: () => child.kill() };
}

async function startDriver(display: string) {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LC_ALL: 'C.UTF-8', LANGUAGE: 'en' };
  const child = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + START_TIME;
  while (!(await fetch(`${url}/status`).catch(() => undefined))) {
    if (Date.now() > end) throw new Error('WebKitWebDriver did not start');
    await setTimeout(100);
  }
  return { url, stop: () => child.kill() };
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('The screen did not start');
}
