import type { Messages } from './en.ts';
import { app } from './ko/app.ts';
import { catalog } from './ko/catalog.ts';
import { drag } from './ko/drag.ts';
import { exportPanel } from './ko/exportPanel.ts';
import { fields } from './ko/fields.ts';
import { importBox } from './ko/import.ts';
import { library } from './ko/library.ts';
import { page } from './ko/page.ts';
import { preview } from './ko/preview.ts';
import { problems } from './ko/problems.ts';
import { template } from './ko/template.ts';

/** The words of the interface in Korean. */
export const ko: Messages = {
  app,
  catalog,
  template,
  fields,
  drag,
  importBox,
  library,
  preview,
  problems,
  exportPanel,
  page,
};
