import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../scripts/serve.ts';

const SCRIPT = 'console.log("hello");\n'.repeat(50);

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'logwright-serve-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await writeFile(join(folder, 'dist', 'index.html'), '<title>Page</title>');
  await writeFile(join(folder, 'dist', 'assets', 'app-1a2b.js'), SCRIPT);
  await writeFile(join(folder, 'secret.txt'), 'secret');
  site = await serve({ dir: join(folder, 'dist'), base: '/some/folder/' });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** The status and body of a path sent as it is, since `fetch` would tidy it first. */
function getRaw(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(site.url), { path }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    sent.on('error', reject).end();
  });
}

function getCompressed(
  path: string,
  encoding: string,
): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': encoding };
    const sent = request(new URL(path, site.url), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('serve', () => {
  it('serves the page of a folder at its base and asks the browser to check it each time', async () => {
    const response = await fetch(site.url);
    expect(await response.text()).toBe('<title>Page</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets hashed files be kept for good', async () => {
    const response = await fetch(new URL('assets/app-1a2b.js', site.url));
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('answers 304 to a browser that has the file', async () => {
    const etag = (await fetch(site.url)).headers.get('etag') ?? '';
    expect((await fetch(site.url, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect((await fetch(site.url, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it('compresses as the browser asks', async () => {
    const brotli = await getCompressed('assets/app-1a2b.js', 'gzip, deflate, br');
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString('utf8')).toBe(SCRIPT);
    expect((await getCompressed('assets/app-1a2b.js', 'gzip, br;q=0')).encoding).toBe('gzip');
    const plain = await getCompressed('assets/app-1a2b.js', 'identity');
    expect(plain).toEqual({ encoding: undefined, body: Buffer.from(SCRIPT) });
  });

  it('serves a file anew after it changed', async () => {
    await writeFile(join(folder, 'dist', 'note.txt'), 'one');
    expect(await (await fetch(new URL('note.txt', site.url))).text()).toBe('one');
    await writeFile(join(folder, 'dist', 'note.txt'), 'two and more');
    expect(await (await fetch(new URL('note.txt', site.url))).text()).toBe('two and more');
  });

  it.each([
    '/',
    '/index.html',
    '/some/folder/missing.js',
    '/some/folder/assets/',
    '/some/folder/assets',
    '/some/folder/../../secret.txt',
    '/some/folder/../secret.txt',
    '/some/folder/%2e%2e/secret.txt',
    '/some/folder/..%2fsecret.txt',
    '/some/folder/%',
    '/some/folder/%00',
  ])('has nothing at %s', async (path) => {
    expect(await getRaw(path)).toEqual({ status: 404, body: '404\n' });
  });

  it('leads from the base without a slash to the base', async () => {
    expect((await fetch(site.url.slice(0, -1))).url).toBe(site.url);
  });

  it('takes no other method than GET and HEAD', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
    const head = await fetch(site.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('refuses a base without slashes and a port that is taken', async () => {
    await expect(serve({ dir: folder, base: 'app' })).rejects.toThrow('slash');
    const port = Number(new URL(site.url).port);
    await expect(serve({ dir: folder, port })).rejects.toThrow('EADDRINUSE');
  });
});
