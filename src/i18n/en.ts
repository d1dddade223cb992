import { app } from './en/app.ts';
import { catalog } from './en/catalog.ts';
import { drag } from './en/drag.ts';
import { exportPanel } from './en/exportPanel.ts';
import { fields } from './en/fields.ts';
import { importBox } from './en/import.ts';
import { library } from './en/library.ts';
import { page } from './en/page.ts';
import { preview } from './en/preview.ts';
import { problems } from './en/problems.ts';
import { template } from './en/template.ts';

/** The words of the interface in English; the shape that every other language must fill. */
export const en = {
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

export type Messages = typeof en;
