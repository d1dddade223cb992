import { sanitizePanes, type Panes } from './panes.ts';
import { LOCALES, type Locale } from '../core/text.ts';
import { sanitizeRuleIds } from './ruleIds.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** How the log preview shows its lines: as text, or as a table with a column for each field. */
export const PREVIEW_VIEWS = ['raw', 'table'] as const;
export type PreviewView = (typeof PREVIEW_VIEWS)[number];

/** How the template is shown: as rows of fields, or as text. */
export const TEMPLATE_VIEWS = ['text', 'fields'] as const;
export type TemplateView = (typeof TEMPLATE_VIEWS)[number];

/** How a person likes the tool. Never part of undo or of a link. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  /** The editor shows one field a line. */
  readonly laidOut: boolean;
  readonly templateView: TemplateView;
  readonly previewView: PreviewView;
  /** Exported code wraps its lines. */
  readonly wrapCode: boolean;
  /** Whether the settings of the export are unfolded; null until the person chose: then the window decides. */
  readonly settingsOpen: boolean | null;
  /** The notes below long exported code are unfolded. */
  readonly notesOpen: boolean;
  /** Keys of one sign alone do something: `/`, `?`, and letters in the list of log lines. */
  readonly singleKeys: boolean;
  readonly panes: Panes;
  /** The greeting of the first visit was read and closed. */
  readonly welcomed: boolean;
  /** Ids of the rules that are switched off in every template. */
  readonly disabledRules: readonly string[];
}

/** The door for preferences from the store. `languages`: what the browser asks for, best first. */
export function sanitizePreferences(input: unknown, languages: readonly string[]): Preferences {
  const parts: Partial<Record<keyof Preferences, unknown>> =
    typeof input === 'object' && input !== null ? input : {};
  return {
    locale: LOCALES.find((locale) => locale === parts.locale) ?? preferredLocale(languages),
    theme: THEMES.find((theme) => theme === parts.theme) ?? 'system',
    laidOut: typeof parts.laidOut === 'boolean' ? parts.laidOut : true,
    templateView: TEMPLATE_VIEWS.find((view) => view === parts.templateView) ?? 'text',
    previewView: PREVIEW_VIEWS.find((view) => view === parts.previewView) ?? 'raw',
    wrapCode: parts.wrapCode === true,
    settingsOpen: typeof parts.settingsOpen === 'boolean' ? parts.settingsOpen : null,
    notesOpen: parts.notesOpen === true,
    singleKeys: parts.singleKeys !== false,
    panes: sanitizePanes(parts.panes),
    welcomed: parts.welcomed === true,
    disabledRules: sanitizeRuleIds(parts.disabledRules),
  };
}

function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const match = LOCALES.find((locale) => language.toLowerCase().split('-')[0] === locale);
    if (match) return match;
  }
  return 'en';
}
