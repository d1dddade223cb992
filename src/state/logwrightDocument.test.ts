import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExporter } from '../core/export/exporters.ts';
import { createDocument, sanitizeDocument } from './logwrightDocument.ts';
import { sanitizePreferences } from './preferences.ts';

describe('sanitizeDocument', () => {
  it('takes anything and gives a usable document, the same the second time', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const document = sanitizeDocument(input);
        expect(sanitizeDocument(document)).toEqual(document);
        expect(document.exporter).toMatch(/^[a-z]\w*$/i);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('keeps what is usable and replaces the rest, part by part', () => {
    const document = sanitizeDocument({
      source: 'a',
      settings: { region: 7, stageName: 'dev' },
      exporter: '__proto__',
      scenarios: ['message', 'no'],
    });
    expect(document).toEqual({
      ...createDocument(),
      source: 'a',
      settings: { ...createDocument().settings, stageName: 'dev' },
      scenarios: ['message'],
    });
  });

  it('begins with a target that exists', () => {
    expect(findExporter(createDocument().exporter)?.scopes).toContain(createDocument().scope);
  });

  it('gives a document that a fresh one equals after the door', () => {
    expect(sanitizeDocument(createDocument())).toEqual(createDocument());
  });
});

describe('sanitizePreferences', () => {
  it('takes the language from the browser until one is chosen', () => {
    expect(sanitizePreferences(undefined, ['fr', 'ko-KR']).locale).toBe('ko');
    expect(sanitizePreferences({ locale: 'en' }, ['ko']).locale).toBe('en');
    expect(sanitizePreferences('x', []).locale).toBe('en');
  });
});
