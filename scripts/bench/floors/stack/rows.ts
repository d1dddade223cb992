import { VARIABLES } from '../../../../src/core/catalog/catalog.ts';
import type { Row } from './Floor.tsx';

export const ROWS: readonly Row[] = VARIABLES.map(({ name, description }) => ({
  name,
  description: description.en,
}));
