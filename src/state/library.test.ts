import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameDocument, MAX_NAME_LENGTH, sanitizeName, sanitizeTemplate, uniqueName } from './library.ts';
import { createDocument } from './logwrightDocument.ts';

describe('sanitizeName', () => {
  it('takes anything and gives one short line, the same the second time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 300 })), (input) => {
        const name = sanitizeName(input);
        expect(sanitizeName(name)).toBe(name);
        expect(name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/\p{C}/u);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('keeps what people write', () => {
    expect(sanitizeName('  주문 서비스\t(prod) \n👍 ')).toBe('주문 서비스 (prod) 👍');
  });
});

describe('uniqueName', () => {
  it('counts up where the name is taken', () => {
    expect(uniqueName('orders', [])).toBe('orders');
    expect(uniqueName('orders', ['orders'])).toBe('orders 2');
    expect(uniqueName('orders 2', ['orders', 'orders 2', 'orders 3'])).toBe('orders 4');
  });

  it('gives a free name that passes the door', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.constantFrom('a', 'a 2', 'a 3')), (text, taken) => {
        const name = uniqueName(sanitizeName(text + 'a'.repeat(90)), [...taken, sanitizeName(text)]);
        expect(taken).not.toContain(name);
        expect(sanitizeName(name)).toBe(name);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});

describe('sanitizeTemplate', () => {
  it('wants a template and mends the rest', () => {
    expect(sanitizeTemplate('a', { name: 'x' })).toBeUndefined();
    expect(sanitizeTemplate('a', 'x')).toBeUndefined();
    expect(sanitizeTemplate('a', { source: 's', name: 7, scope: 8 })).toEqual({
      id: 'a',
      name: '',
      document: { ...createDocument(), source: 's' },
    });
  });

  it('knows documents that hold the same', () => {
    const document = createDocument();
    expect(isSameDocument(document, { ...document })).toBe(true);
    expect(isSameDocument(document, { ...document, source: 'x' })).toBe(false);
  });
});
