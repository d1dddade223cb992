import { writeFileSync } from 'node:fs';
import { expect, openApp, test } from './support.ts';

const BROKEN =
  '{"event":"$context.eventType","route":"$context.routeKey","status":"$context.status","ms":$context.integrationLatency,"error":"$context.error.message","conn":"$context.connectionId","requestId":"$context.requestId","ip":"$context.identity.sourceIp","user":"$context.authorizer.principalId","authMs":"$context.authorizer.latency","lambdaId":"$context.integration.requestId"}';

// The pictures of the README are these pages; UPDATE_PICTURE=1 writes them.
for (const { locale, file, problem, column } of [
  { locale: 'en', file: 'docs/logwright.png', problem: 'ms breaks 2 of 12 lines', column: 'Column 59' },
  { locale: 'ko', file: 'docs/logwright-ko.png', problem: /^ms .*12/, column: '59' },
] as const) {
  test(`the page of the picture shows a broken format with its problems (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openApp(page, { locale, theme: 'light', source: BROKEN });
    await page.locator('.catalog-row[data-variable="connectionId"]').click();
    await expect(page.locator('.cm-line .chip.linked')).toHaveText('$context.connectionId');
    await expect(page.getByRole('button', { name: problem })).toBeVisible();
    await expect(page.locator('.log-reason', { hasText: column })).toBeVisible();
    await expect(page.getByTestId('export-code')).toBeVisible();
    const picture = await page.screenshot();
    expect(picture.readUInt32BE(16)).toBe(1440);
    if (process.env['UPDATE_PICTURE']) writeFileSync(file, picture);
  });
}
