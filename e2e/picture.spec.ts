import { writeFileSync } from 'node:fs';
import { expect, openApp, test } from './support.ts';

const BROKEN =
  '{"event":"$context.eventType","route":"$context.routeKey","status":"$context.status","ms":$context.integrationLatency,"error":"$context.error.message","conn":"$context.connectionId","requestId":"$context.requestId","ip":"$context.identity.sourceIp","user":"$context.authorizer.principalId","authMs":"$context.authorizer.latency","lambdaId":"$context.integration.requestId"}';

// The picture of the README is this page; UPDATE_PICTURE=1 writes it.
test('the page of the picture shows a broken format with its problems', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page, { source: BROKEN });
  await page.locator('.catalog-row[data-variable="connectionId"]').click();
  await expect(page.locator('.cm-line .chip.linked')).toHaveText('$context.connectionId');
  await expect(page.getByRole('button', { name: 'ms breaks 2 of 12 lines' })).toBeVisible();
  await expect(page.locator('.log-reason', { hasText: 'Column 59' })).toBeVisible();
  const picture = await page.screenshot();
  expect(picture.readUInt32BE(16)).toBe(1440);
  if (process.env['UPDATE_PICTURE']) writeFileSync('docs/logwright.png', picture);
});
