import type { Page } from '@playwright/test';
import { makeLog, openRead, READ_SOURCE, READ_WORDS, readLog } from './reading.ts';
import { WORDS } from './states/state.ts';
import { expect, openApp, panelOf, test } from './support.ts';

const SOURCE = '{"id":"$context.requestId","ms":$context.integrationLatency}';

const TERRAFORM = `resource "aws_apigatewayv2_stage" "prod" {
  access_log_settings {
    format = jsonencode({ routeKey = "$context.routeKey", requestId = "$context.requestId" })
  }
}
`;

/** What screen readers are told, step by step, as a person hears it. */
const TOLD = {
  en: {
    found: '4 variables',
    inserted: 'New field after ms',
    lifted: ['Picked up: stage. Press Escape to cancel.', 'New field after stage'],
    putBack: 'Put back. Nothing changed.',
    moved: 'Move field after id',
    removed: 'stage deleted',
    undone: 'Undone',
    redone: 'Redone',
    fixed: 'Quotes added to ms; an empty value is still -',
    copied: /^Copied \d+ bytes\. Still missing: YOUR_REGION, YOUR_API_ID$/,
    recognized: 'Recognized: Terraform, jsonencode: keys are sorted',
    imported: 'Imported: Terraform, jsonencode: keys are sorted',
    read: '180 lines read, 1 set aside',
    filtered: '12 of 180 lines',
    theme: 'Theme: dark',
  },
  ko: {
    found: '변수 4개',
    inserted: '새 필드: ms 다음',
    lifted: ['집어 든 항목: stage. Esc 키로 취소합니다.', '새 필드: stage 다음'],
    putBack: '제자리로 되돌렸습니다. 바뀐 내용은 없습니다.',
    moved: '필드 이동: id 다음',
    removed: '필드를 삭제했습니다: stage',
    undone: '실행 취소했습니다',
    redone: '다시 실행했습니다',
    fixed: 'ms 값에 따옴표를 추가했습니다. 값이 비면 그대로 -만 기록됩니다',
    copied: /^\d+바이트를 복사했습니다\. 비어 있는 값: YOUR_REGION, YOUR_API_ID$/,
    recognized: '인식 결과: Terraform, jsonencode: 키가 정렬됨',
    imported: '형식을 가져왔습니다: Terraform, jsonencode: 키가 정렬됨',
    read: '180줄을 읽었고 1줄은 읽지 못했습니다',
    filtered: '180줄 중 12줄',
    theme: '테마: 어둡게',
  },
} as const;

/** Collects what is told from now on; the function returned waits until exactly this was told since it last looked. */
async function listen(page: Page): Promise<(...words: readonly (string | RegExp)[]) => Promise<void>> {
  const place = page.getByTestId('announcement');
  await place.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => heard.push(element.textContent)).observe(element, { childList: true });
  });
  return async (...words) => {
    const heard = () => page.evaluate<string[]>('heard');
    await expect
      .poll(heard)
      .toEqual(words.map((said) => (typeof said === 'string' ? said : expect.stringMatching(said))));
    // A dialog shuts out everything else, and must not shut out this.
    await expect(place).not.toHaveAttribute('aria-hidden');
    await page.evaluate('heard.length = 0');
  };
}

for (const locale of ['en', 'ko'] as const) {
  test(`a screen reader is told what each step of building did (${locale})`, async ({ page }) => {
    const [words, told] = [WORDS[locale], TOLD[locale]];
    await openApp(page, { locale, source: SOURCE });
    const hear = await listen(page);

    // Typed letter by letter, answered once.
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('who called', { delay: 30 });
    await hear(told.found);
    await page.getByRole('searchbox').fill('');

    await page.locator('.catalog-row[data-variable="stage"]').press('Enter');
    await hear(told.inserted);
    await page.locator('.catalog-row[data-variable="stage"]').press('Shift+Enter');
    await hear(...told.lifted);
    await page.keyboard.press('Escape');
    await hear(told.putBack);

    await panelOf(page, 'template').getByRole('radio', { name: words.fields.fields, exact: true }).click();
    await page.getByRole('button', { name: words.fields.move('stage'), exact: true }).press('Alt+ArrowUp');
    await hear(told.moved);
    await page.keyboard.press('Delete');
    await hear(told.removed);
    await page.keyboard.press('ControlOrMeta+z');
    await hear(told.undone);
    // The same words are told again.
    await page.keyboard.press('ControlOrMeta+z');
    await hear(told.undone);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await hear(told.redone);

    await panelOf(page, 'problems')
      .getByRole('button', { name: locale === 'en' ? 'Add quotes' : '따옴표 추가' })
      .first()
      .click();
    await hear(told.fixed);
    await page.locator('.copy-button').click();
    await hear(told.copied);
    await page.getByRole('button', { name: words.app.theme.system, exact: true }).click();
    await hear(told.theme);

    await page.locator('.header').getByRole('button', { name: words.importBox.button, exact: true }).click();
    await page.locator('.import-dialog textarea').fill(TERRAFORM);
    await hear(told.recognized);
    await page.getByRole('button', { name: words.importBox.use, exact: true }).click();
    await hear(told.imported);
  });

  test(`a screen reader is told what was read, and what a filter leaves (${locale})`, async ({ page }) => {
    const [words, told] = [READ_WORDS[locale], TOLD[locale]];
    await openApp(page, { locale, source: READ_SOURCE });
    const hear = await listen(page);
    await openRead(page, locale);
    await readLog(page, makeLog());
    await hear(told.read);
    await page.getByLabel(words.filterLabel, { exact: true }).fill('status:502');
    await page.keyboard.press('Enter');
    await hear(told.filtered);
  });
}
