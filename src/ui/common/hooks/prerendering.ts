import { createContext } from 'react';
import type { Locale } from '../../../core/text.ts';
import type { Layout } from './layout.ts';

/** What a page that is rendered at build time is made for; a browser knows both by itself. */
export interface Prerendering {
  readonly locale: Locale;
  readonly layout: Layout;
}

export const PrerenderingContext = createContext<Prerendering | undefined>(undefined);
