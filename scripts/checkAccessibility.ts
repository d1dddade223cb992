// Looks at every state of the page on every screen, in both languages; see e2e/accessibility.check.ts. Arguments go to
// Playwright: `npm run check:accessibility -- -g "390 × 844"`.
import { ensureBrowser } from './browser.ts';
import { freePort } from './freePort.ts';
import { runTool } from './runTool.ts';
import { installToolPackages } from './toolPackages.ts';

await installToolPackages('accessibility');
let code = (await ensureBrowser()) ? 0 : 1;
code ||= await runTool('vite', 'vite', ['build']);
code ||= await runTool(
  '@playwright/test',
  'playwright',
  ['test', '--config', 'playwright.accessibility.config.ts', ...process.argv.slice(2)],
  { E2E_PORT: String(await freePort()) },
);
process.exitCode = code;
