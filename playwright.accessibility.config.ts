import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** Two engines look at every state on every screen, which takes too long for every test run. */
export default defineConfig({ ...base, testMatch: '**/*.check.ts', timeout: 900_000 });
