// @ts-nocheck
import puppeteer from 'puppeteer-core';
import { findProgram } from '../findProgram.ts';

const KEYS = { Mod: 'Control' };

/** Firefox over WebDriver BiDi. `missing` names what has to be installed first. */
export const firefox = {
  name: 'Firefox',
  missing: () => (findProgram(['firefox-esr', 'firefox']) ? undefined : 'firefox-esr'),

  async start({ width, height }) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findProgram(['firefox-esr', 'firefox']),
      headless: true,
      args: [`--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: { 'intl.accept_languages': 'en' },
    });
    const page = await browser.newPage();
    // With the size goes an orientation of the screen, which Firefox ESR 140 does not know; the size it takes.
    const resize = (size) =>
      page.setViewport(size).catch((error) => {
        if (!/unknown command/.test(error.message)) throw error;
      });
    await resize({ width, height });
    const press = async (keys) => {
      const names = keys.split('+').map((key) => KEYS[key] ?? key);
      for (const name of names) await page.keyboard.down(name);
      for (const name of names.toReversed()) await page.keyboard.up(name);
    };
    return {
      version: await browser.version(),
      goto: (url) => page.goto(url),
      reload: () => page.reload(),
      evaluate: (run, ...values) => page.evaluate(run, ...values),
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
