import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findProgram } from '../findProgram.ts';
import type { Driver, Engine, Size } from './engine.ts';

const find = () => findProgram(['firefox-esr', 'firefox']);

/** Firefox over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (find() ? undefined : 'firefox-esr'),

  async start({ width, height }) {
    const executablePath = find();
    if (!executablePath) throw new Error('There is no Firefox.');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: [`--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: { 'intl.accept_languages': 'en' },
    });
    const page = await browser.newPage();
    // With the size goes an orientation of the screen, which Firefox ESR 140 does not know; the size it takes.
    const resize = (size: Size) =>
      page.setViewport(size).catch((error: unknown) => {
        if (!/unknown command/.test(String(error))) throw error;
      });
    await resize({ width, height });
    const press = async (keys: string) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- journeys press only keys that there are
      const names = keys.split('+').map((key) => (key === 'Mod' ? 'Control' : key) as KeyInput);
      for (const name of names) await page.keyboard.down(name);
      for (const name of names.toReversed()) await page.keyboard.up(name);
    };
    return {
      version: await browser.version(),
      goto: (url) => page.goto(url),
      reload: () => page.reload(),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- values that are handles are what differs
      evaluate: page.evaluate.bind(page) as Driver['evaluate'],
      move: (x, y) => page.mouse.move(x, y),
      down: () => page.mouse.down(),
      up: () => page.mouse.up(),
      press,
      type: (text) => page.keyboard.type(text),
      resize,
      close: () => browser.close(),
    };
  },
};
