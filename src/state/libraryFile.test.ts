import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedTemplate } from './library.ts';
import { MAX_TEMPLATES, mergeLibrary, printLibrary, readLibrary } from './libraryFile.ts';
import { createDocument } from './logwrightDocument.ts';

const nameOf = ({ name }: { readonly name: string }) => name || 'Untitled';

function template(id: string, name: string, source: string): NamedTemplate {
  return { id, name, document: { ...createDocument(), source } };
}

function merge(existing: readonly NamedTemplate[], incoming: readonly Omit<NamedTemplate, 'id'>[]) {
  let id = 0;
  return mergeLibrary(existing, incoming, nameOf, () => `n${++id}`);
}

describe('readLibrary', () => {
  it('brings back what was printed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z가-힣]{1,9}$/), fc.string()), { minLength: 1 }),
        (entries) => {
          const templates = entries.map(([name, source], i) => template(String(i), name, source));
          const read = readLibrary(printLibrary(templates, nameOf));
          expect(read).toEqual({
            kind: 'templates',
            templates: templates.map(({ name, document }) => ({ name, document })),
            leftOut: 0,
          });
        },
      ),
      { seed: 21, numRuns: 100 },
    );
  });

  it.each([
    ['', 'not-json'],
    ['\0\x01\x02', 'not-json'],
    ['null', 'foreign'],
    ['[]', 'foreign'],
    ['{"source":"a"}', 'foreign'],
    ['{"format":"logwright-templates"}', 'foreign'],
    ['{"format":"logwright-templates","version":"1"}', 'foreign'],
    ['{"format":"logwright-templates","version":2,"templates":[{"source":"a"}]}', 'newer'],
    ['{"format":"logwright-templates","version":1}', 'empty'],
    ['{"format":"logwright-templates","version":1,"templates":{"0":{"source":"a"}}}', 'empty'],
    ['{"format":"logwright-templates","version":1,"templates":[null,7,{"source":7}]}', 'empty'],
  ])('turns %j away: %s', (text, problem) => {
    expect(readLibrary(text)).toEqual({ kind: 'problem', problem });
  });

  it('takes what is usable and counts the rest', () => {
    const read = readLibrary(
      '\ufeff{"format":"logwright-templates","version":1,"templates":[{"source":"a","name":"\\u0000 x\\n"},3]}',
    );
    expect(read).toMatchObject({ templates: [{ name: 'x', document: { source: 'a' } }], leftOut: 1 });
    const many = Array.from({ length: MAX_TEMPLATES + 3 }, () => ({ source: 'a' }));
    const text = JSON.stringify({ format: 'logwright-templates', version: 1, templates: many });
    expect(readLibrary(text)).toMatchObject({ leftOut: 3 });
  });
});

describe('mergeLibrary', () => {
  it('adds nothing twice and gives a taken name a number', () => {
    const existing = [template('a', 'orders', '1'), template('b', '', '2')];
    const result = merge(existing, [
      template('', 'orders', '1'),
      template('', 'orders', 'other'),
      template('', 'Untitled', '2'),
      template('', 'chat', '3'),
      template('', 'chat', '3'),
    ]);
    expect(result.added.map(({ id, name }) => [id, name])).toEqual([
      ['n1', 'orders 2'],
      ['n2', 'chat'],
    ]);
    expect(result.renamed).toEqual([{ from: 'orders', to: 'orders 2' }]);
    expect(result.same).toEqual(['orders', 'Untitled', 'chat']);
  });

  it('adds nothing the second time', () => {
    const names = fc.constantFrom('a', 'b', 'a 2', '');
    const templates = fc.array(fc.tuple(names, fc.constantFrom('1', '2', '3')));
    fc.assert(
      fc.property(templates, templates, (mine, theirs) => {
        const incoming = theirs.map(([name, source]) => template('', name, source));
        const existing = merge(
          [],
          mine.map(([name, source]) => template('', name, source)),
        ).added;
        const first = merge(existing, incoming);
        const all = [...existing, ...first.added];
        expect(new Set(all.map(nameOf)).size).toBe(all.length);
        expect(first.added.length + first.same.length).toBe(incoming.length);
        const unrenamed = incoming.filter((t) => !first.renamed.some(({ from }) => from === nameOf(t)));
        expect(merge(all, unrenamed).added).toEqual([]);
      }),
      { seed: 22, numRuns: 200 },
    );
  });
});
