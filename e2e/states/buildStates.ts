import type { Page } from '@playwright/test';
import { chipPoint } from '../dragging.ts';
import { editorOf, expect, panelOf } from '../support.ts';
import { PROBLEMS, shows, SOUND, WORDS, type Locale, type State, type States } from './state.ts';

/** The list of names over the text. */
export const NAMES = '.cm-tooltip-autocomplete';

const PROPERTY_ROW = '.catalog-row[data-variable^="authorizer.<"]';
const TERRAFORM = `resource "aws_apigatewayv2_stage" "prod" {
  name = "live"
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.ws.arn
    format = jsonencode({ routeKey = "$context.routeKey", requestId = "$context.requestId" })
  }
}
`;
const ROLE_ERROR =
  'Error: creating API Gateway v2 Stage: CloudWatch Logs role ARN must be set in account settings to enable logging';

const clearSearch = (page: Page) => page.getByRole('searchbox').fill('');

/** The button that holds the tools of the page in a small window. */
const moreOf = (page: Page, locale: Locale) =>
  page.getByRole('button', { name: WORDS[locale].app.more, exact: true });

/** Presses a button of the page itself, which a small window has in a menu. */
async function openTool(page: Page, name: string, locale: Locale): Promise<void> {
  const more = moreOf(page, locale);
  if ((await more.count()) === 0) {
    await page.locator('.header').getByRole('button', { name, exact: true }).click();
    return;
  }
  await more.click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

const dialogOf = (page: Page, kind: string) => page.locator(`.MuiDialog-paper${kind}`);

const showView = (page: Page, locale: Locale, view: 'fields' | 'text') =>
  panelOf(page, 'template').getByRole('radio', { name: WORDS[locale].fields[view], exact: true }).click();

const showLinesAs = (page: Page, locale: Locale, view: 'raw' | 'table') =>
  panelOf(page, 'preview')
    .getByRole('radio', { name: WORDS[locale].preview.views[view], exact: true })
    .click();

/** A state of the template's other view. */
function asFields(source: string, reach?: State['reach']): State {
  return {
    source,
    panel: 'template',
    reach: async (page, locale) => {
      await showView(page, locale, 'fields');
      await expect(page.locator('.field-row, .no-fields, .fields-empty').first()).toBeVisible();
      await reach?.(page, locale);
    },
    leave: async (page, locale) => {
      if (reach) await page.keyboard.press('Escape');
      await expect(page.locator('.MuiModal-root')).toHaveCount(0);
      await showView(page, locale, 'text');
    },
  };
}

/** A state of the table of log lines. */
function asTable(reach?: (page: Page) => Promise<void>): State {
  return {
    source: PROBLEMS,
    panel: 'preview',
    reach: async (page, locale) => {
      await showLinesAs(page, locale, 'table');
      await expect(page.getByRole('grid')).toBeVisible();
      await reach?.(page);
    },
    leave: async (page, locale) => {
      if (reach) await page.keyboard.press('Escape');
      await showLinesAs(page, locale, 'raw');
    },
  };
}

const CATALOG_STATES: States = {
  'an open catalog card': {
    source: SOUND,
    panel: 'catalog',
    reach: async (page) => {
      await page.locator('[data-variable="identity.sourceIp"].catalog-row').click();
      await expect(page.locator('.catalog-item.open')).toBeVisible();
    },
    leave: (page) => page.locator('[data-variable="identity.sourceIp"].catalog-row').click(),
  },
  'the card that asks for a property': {
    source: SOUND,
    panel: 'catalog',
    reach: async (page) => {
      await page.getByRole('searchbox').fill('authorizer.');
      await page.locator(PROPERTY_ROW).click();
      await page.locator('.catalog-item.open input').fill('not valid!');
    },
    leave: async (page) => {
      await page.locator(PROPERTY_ROW).click();
      await clearSearch(page);
    },
  },
  'a search without results': {
    source: SOUND,
    panel: 'catalog',
    reach: async (page, locale) => {
      await page.getByRole('searchbox').fill('zzqqxx');
      await expect(page.getByText(WORDS[locale].catalog.noResultsTitle)).toBeVisible();
    },
    leave: clearSearch,
  },
  'a search for a REST variable': {
    source: SOUND,
    panel: 'catalog',
    reach: async (page) => {
      await page.getByRole('searchbox').fill('httpMethod');
      await expect(panelOf(page, 'catalog').getByText('WebSocket API')).toBeVisible();
    },
    leave: clearSearch,
  },
  'the events of the catalog': {
    source: SOUND,
    panel: 'catalog',
    reach: async (page) => {
      await page.locator('.catalog-head-menu').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'the groups as a menu': {
    source: SOUND,
    panel: 'catalog',
    isThere: shows('.catalog-group-menu'),
    reach: async (page) => {
      await page.locator('.catalog-group-menu').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'several chosen variables': {
    source: SOUND,
    panel: 'catalog',
    reach: async (page) => {
      for (const name of ['routeKey', 'stage']) {
        await page.locator(`.catalog-row[data-variable="${name}"]`).click({ modifiers: ['ControlOrMeta'] });
      }
      await expect(page.locator('.chosen-bar')).toBeVisible();
    },
    leave: async (page, locale) =>
      page.locator('.chosen-bar').getByRole('button', { name: WORDS[locale].fields.clearSelection }).click(),
  },
  'a variable in the hand of the keyboard': {
    source: SOUND,
    panel: 'catalog',
    reach: async (page) => {
      await page.locator('.catalog-row[data-variable="stage"]').focus();
      await page.keyboard.press('Shift+Enter');
      await expect(page.locator('.drag-strip')).toBeVisible();
    },
  },
  'a property that is asked for where it is let go': {
    source: SOUND,
    panel: 'catalog',
    reach: async (page, locale) => {
      await page.locator(PROPERTY_ROW).focus();
      await page.keyboard.press('Shift+Enter');
      await expect(page.locator('.drag-strip b')).not.toHaveText(WORDS[locale].drag.noPlace);
      await page.keyboard.press('Enter');
      await expect(page.locator('.property-box')).toBeVisible();
    },
  },
};

const TEMPLATE_STATES: States = {
  'the open presets': {
    source: SOUND,
    panel: 'template',
    reach: async (page, locale) => {
      await page.getByRole('button', { name: WORDS[locale].template.presets, exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'the formats to convert to': {
    source: SOUND,
    panel: 'template',
    reach: async (page) => {
      await panelOf(page, 'template').locator('.convert').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'an empty template': { source: '', panel: 'template' },
  'an XML template': { source: '<r><id>$context.requestId</id></r>', panel: 'template' },
  'a format with problems': { source: PROBLEMS, panel: 'template' },
  'the list of names while typing': {
    source: 'a',
    panel: 'template',
    reach: async (page) => {
      await editorOf(page).focus();
      await page.keyboard.press('End');
      // The list loads when the editor is first touched, and then opens for the next character.
      await expect(async () => {
        await page.keyboard.type(' $c');
        await expect(page.locator(NAMES)).toBeVisible({ timeout: 500 });
      }).toPass();
    },
  },
  'the search in the text': {
    source: SOUND,
    panel: 'template',
    reach: async (page, locale) => {
      await page.getByRole('button', { name: WORDS[locale].template.find, exact: true }).click();
      await expect(page.locator('.find-bar input')).toBeFocused();
      await page.keyboard.type('context');
      await expect(page.locator('.found.now')).toBeVisible();
    },
  },
  'another variable in the place of one': {
    source: SOUND,
    panel: 'template',
    reach: async (page) => {
      await editorOf(page).focus();
      await page.keyboard.press('ControlOrMeta+Home');
      await expect(async () => {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('End');
        for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('F2');
        await expect(page.locator('.variable-picker input')).toBeFocused({ timeout: 500 });
      }).toPass();
      await page.keyboard.type('authorizer.');
      await expect(page.locator('.picker-note')).toBeVisible();
    },
  },
  'the card of a chip': {
    source: SOUND,
    panel: 'template',
    reach: async (page) => {
      const chip = await chipPoint(page, 'status');
      await expect(async () => {
        await page.mouse.move(chip.x - 30, chip.y - 1);
        await page.mouse.move(chip.x, chip.y, { steps: 5 });
        await expect(page.locator('.hover-card')).toBeVisible({ timeout: 1500 });
      }).toPass();
    },
    leave: async (page) => {
      await page.mouse.move(1, 1);
      await expect(page.locator('.hover-card')).toHaveCount(0);
    },
  },
  'the template as fields': asFields(PROBLEMS),
  'the actions of a field': asFields(SOUND, async (page, locale) => {
    await page.getByRole('button', { name: WORDS[locale].fields.menu('id'), exact: true }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  }),
  'a key that is taken': asFields(SOUND, async (page, locale) => {
    const words = WORDS[locale].fields;
    await page.getByRole('button', { name: words.rename('id'), exact: true }).click();
    await page.getByRole('textbox', { name: words.newKey }).fill('status');
    await page.keyboard.press('Enter');
    await expect(page.locator('.field-problem')).toBeVisible();
  }),
  'a field to be added': asFields(SOUND, async (page, locale) => {
    await page.getByRole('button', { name: WORDS[locale].fields.addField, exact: true }).click();
    await expect(page.locator('.variable-picker input')).toBeFocused();
  }),
  'fields that cannot be read': asFields('{"id":"$context.requestId",}'),
  'no field yet': asFields(''),
};

const PREVIEW_STATES: States = {
  'no log line': { source: '', panel: 'preview' },
  'a log line in full': {
    source: PROBLEMS,
    panel: 'preview',
    reach: async (page) => {
      await page.locator('.log-line .log-name').first().click();
      await expect(page.locator('.log-line.open')).toBeVisible();
    },
    leave: (page) => page.locator('.log-line.open .log-name').click(),
  },
  'the scenarios': {
    source: SOUND,
    panel: 'preview',
    reach: async (page) => {
      await panelOf(page, 'preview').locator('.edit-samples + button').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'the order of the lines': {
    source: SOUND,
    panel: 'preview',
    reach: async (page) => {
      await panelOf(page, 'preview').locator('.order-menu').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'the sample values': {
    source: SOUND,
    panel: 'preview',
    reach: async (page) => {
      await panelOf(page, 'preview').locator('.edit-samples').click();
      await page.getByRole('dialog').locator('summary').click();
    },
  },
  'the lines as a table': asTable(),
  'a value of the table being changed': asTable(async (page) => {
    await page.locator('td[data-editable]').first().press('Enter');
    await expect(page.locator('td.editing input')).toBeFocused();
  }),
  'the cost of a month': {
    source: SOUND,
    panel: 'preview',
    reach: async (page) => {
      await page.locator('.cost-more').click();
      await expect(page.locator('.cost-details')).toBeVisible();
    },
    leave: (page) => page.locator('.cost-more').click(),
  },
};

const PROBLEM_STATES: States = {
  'no problem': { source: SOUND, panel: 'problems' },
  'many problems': { source: PROBLEMS, panel: 'problems' },
  'the menu of a problem': {
    source: PROBLEMS,
    panel: 'problems',
    reach: async (page, locale) => {
      const { more } = WORDS[locale].problems;
      await page.locator(`.problem [aria-label*="${more}"]`).first().click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'what all suggestions change': {
    source: PROBLEMS,
    panel: 'problems',
    reach: async (page, locale) => {
      const name = WORDS[locale].problems.takeAll(3);
      await panelOf(page, 'problems').getByRole('button', { name, exact: true }).first().click();
      await expect(dialogOf(page, '.suggestions-dialog')).toBeVisible();
    },
  },
  'an explained error': {
    source: SOUND,
    panel: 'problems',
    reach: async (page, locale) => {
      const words = WORDS[locale].problems;
      await panelOf(page, 'problems').getByRole('button', { name: words.pasteError }).click();
      await page.locator('#error-message').fill(ROLE_ERROR);
      await expect(panelOf(page, 'problems').getByText('path=/cloudwatchRoleArn')).toBeVisible();
    },
    leave: async (page) => {
      await page.locator('#error-message').press('Escape');
      await page.locator('#error-message').press('Escape');
    },
  },
};

const EXPORT_STATES: States = {
  'a wrong setting': {
    source: SOUND,
    panel: 'export',
    reach: async (page) => {
      const input = page.locator('.setting-cell input').first();
      if (!(await input.isVisible())) await page.locator('.fold-toggle').first().click();
      await input.fill('not a value!');
      await expect(input).toHaveAttribute('aria-invalid', 'true');
    },
    leave: async (page) => {
      await page.locator('.setting-cell input').first().fill('');
      await page.keyboard.press('Escape');
    },
  },
  'the Regions': {
    source: SOUND,
    panel: 'export',
    reach: async (page, locale) => {
      const list = page.getByRole('button', { name: WORDS[locale].exportPanel.regions });
      if (!(await list.isVisible())) await page.locator('.fold-toggle').first().click();
      await list.click();
      await expect(page.getByRole('listbox')).toBeVisible();
    },
  },
  'the open targets': {
    source: SOUND,
    panel: 'export',
    reach: async (page) => {
      await panelOf(page, 'export').locator('.target-picker').click();
      await expect(page.getByRole('listbox')).toBeVisible();
    },
  },
  'the full setup with its notes': {
    source: SOUND,
    panel: 'export',
    reach: async (page, locale) => {
      const panel = panelOf(page, 'export');
      const { scopes } = WORDS[locale].exportPanel;
      await panel.getByRole('radio', { name: scopes.full, exact: true }).click();
      await panel.locator('.fold-toggle').last().click();
      await expect(panel.locator('.note-list')).toBeVisible();
    },
    leave: async (page, locale) => {
      const panel = panelOf(page, 'export');
      await panel.locator('.fold-toggle').last().click();
      const { scopes } = WORDS[locale].exportPanel;
      await panel.getByRole('radio', { name: scopes.format, exact: true }).click();
    },
  },
  'the export over the whole page': {
    source: SOUND,
    panel: 'export',
    isThere: shows('.expand-button'),
    reach: async (page) => {
      await page.locator('.expand-button').click();
      await expect(dialogOf(page, '.export-dialog')).toBeVisible();
    },
  },
  'the queries': {
    source: SOUND,
    panel: 'export',
    reach: async (page) => {
      await page.locator('.queries-button').click();
      await expect(page.locator('.query-language')).toBeVisible();
    },
    leave: (page) => page.locator('.queries-button').click(),
  },
  'a notice': {
    source: PROBLEMS,
    panel: 'export',
    reach: async (page) => {
      await page.locator('.copy-button').click();
      await expect(page.locator('.notice')).toBeVisible();
    },
  },
};

const PAGE_STATES: States = {
  'the templates': {
    source: SOUND,
    panel: 'template',
    reach: async (page) => {
      await page.locator('.document-name').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'another name for the template': {
    source: SOUND,
    panel: 'template',
    reach: async (page, locale) => {
      await page.locator('.document-name').click();
      await page.getByRole('menuitem', { name: WORDS[locale].library.rename }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'the tools of a small window': {
    source: SOUND,
    panel: 'template',
    isThere: (page, locale) => moreOf(page, locale).isVisible(),
    reach: async (page, locale) => {
      await moreOf(page, locale).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'the help': {
    source: SOUND,
    panel: 'template',
    reach: async (page, locale) => {
      await openTool(page, WORDS[locale].app.help, locale);
      await expect(dialogOf(page, '.help-dialog').locator('.help-rule').first()).toBeVisible();
    },
  },
  'an import that was read': {
    source: SOUND,
    panel: 'template',
    reach: async (page, locale) => {
      await openTool(page, WORDS[locale].importBox.button, locale);
      await dialogOf(page, '.import-dialog').locator('textarea').fill(TERRAFORM);
      await expect(page.getByTestId('import-format')).toBeVisible();
    },
  },
};

/** All of Build by what shows it, in the order of the screen. */
export const BUILD_PARTS: Readonly<Record<string, States>> = {
  'the catalog': CATALOG_STATES,
  'the template': TEMPLATE_STATES,
  'the preview': PREVIEW_STATES,
  'the problems': PROBLEM_STATES,
  'the export': EXPORT_STATES,
  'the page': PAGE_STATES,
};
