import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, MAX_SOURCE_LENGTH } from './logwrightDocument.ts';
import { decodeShareLink, encodeShareLink } from './shareLink.ts';

describe('share link', () => {
  it('carries any document, lone surrogates, Korean and emoji included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (source) => {
        const document = { ...createDocument(), source };
        const fragment = await encodeShareLink(document);
        expect(fragment).toMatch(/^t=1[\w-]*$/);
        expect(await decodeShareLink(`#${fragment}`)).toEqual({ kind: 'document', document });
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('says that a cut link is damaged, wherever it is cut', async () => {
    const fragment = await encodeShareLink(createDocument());
    for (let length = 3; length < fragment.length; length += 7) {
      expect((await decodeShareLink(fragment.slice(0, length))).kind).toBe('damaged');
    }
  });

  it('never throws on hostile fragments and leaves those of others alone', async () => {
    expect(await decodeShareLink('')).toEqual({ kind: 'none' });
    expect(await decodeShareLink('#section-2')).toEqual({ kind: 'none' });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        expect((await decodeShareLink(`#t=${text}`)).kind).toMatch(/^(damaged|document)$/);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('does not unpack a bomb', async () => {
    const bomb = { ...createDocument(), source: ' '.repeat(4 * 1024 * 1024) };
    expect(await decodeShareLink(await encodeShareLink(bomb))).toEqual({ kind: 'damaged' });
  });

  it.each([
    ['a bomb of 300 MB', () => deflateRawSync(Buffer.alloc(300 * 1024 * 1024)).toString('base64url')],
    ['2 MB of rubbish', () => 'A'.repeat(2_000_000)],
  ])('refuses %s at its limit', async (_, make) => {
    const fragment = `#t=1${make()}`;
    const before = process.cpuUsage();
    expect(await decodeShareLink(fragment)).toEqual({ kind: 'damaged' });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(200);
  });

  it('refuses a template that is longer than the page takes', async () => {
    const long = { ...createDocument(), source: 'x'.repeat(MAX_SOURCE_LENGTH + 1) };
    expect(await decodeShareLink(await encodeShareLink(long))).toEqual({ kind: 'damaged' });
  });
});
