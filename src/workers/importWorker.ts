import { expose } from 'comlink';
import { detectImports } from '../core/import/detectImports.ts';

/** What the worker can be asked. */
export type DetectImports = typeof detectImports;

expose(detectImports);
