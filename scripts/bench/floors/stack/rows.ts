import { DEFAULT_API } from '../../../../src/core/apis/apis.ts';
import type { Row } from './Floor.tsx';

export const ROWS: readonly Row[] = DEFAULT_API.catalog.variables.map(({ name, description }) => ({
  name,
  description: description.en,
}));
