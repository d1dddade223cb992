import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { portOf } from './freePort.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const COMPRESSIBLE = /^(?:text\/|application\/|image\/svg)/;

/** The encodings that there are, the best first. */
const ENCODINGS = ['br', 'gzip'] as const;

interface File {
  readonly type: string;
  readonly etag: string;
  readonly identity: Buffer;
  readonly encoded: Readonly<Partial<Record<(typeof ENCODINGS)[number], Buffer>>>;
}

/** What is served, and where. */
interface Place {
  readonly folder: string;
  readonly base: string;
  readonly getFile: (path: string) => Promise<File | undefined>;
}

/** A site that is served. */
export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** As a good host compresses beforehand; less for what is large, so that the first visit does not wait. */
async function compress(body: Buffer): Promise<File['encoded']> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: body.length < 200_000 ? 11 : 9 };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(body, { params }),
    promisify(gzip)(body, { level: 9 }),
  ]);
  return { br, gzip: gz };
}

async function load(path: string): Promise<File> {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const identity = await readFile(path);
  return {
    type,
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    identity,
    encoded: COMPRESSIBLE.test(type) ? await compress(identity) : {},
  };
}

/** Files by path, read and compressed once and again only when they change on disk. */
function createFileCache(): Place['getFile'] {
  const cache = new Map<string, { readonly version: string; readonly file: Promise<File> }>();
  return async (path) => {
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const version = `${info.mtimeMs}:${info.size}`;
    const known = cache.get(path);
    if (known?.version === version) return known.file;
    const file = load(path);
    cache.set(path, { version, file });
    return file;
  };
}

/** The best encoding that the browser takes. An explicit `;q=0` refuses one. */
function chooseEncoding(header: string, { encoded }: File): (typeof ENCODINGS)[number] | undefined {
  const accepted = header.split(',').map((part) => part.split(';').map((piece) => piece.trim()));
  const takes = (name: string) =>
    accepted.some(([encoding, q]) => encoding === name && !/^q=0(?:\.0*)?$/.test(q ?? ''));
  return ENCODINGS.find((name) => encoded[name] !== undefined && takes(name));
}

/** The file that a request asks for, or undefined when it lies outside the served folder or base. */
function toPath(url: string, { folder, base }: Place): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(base)) return undefined;
  let name;
  try {
    name = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  if (name.includes('\0')) return undefined;
  const path = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  return path.startsWith(folder + sep) ? path : undefined;
}

function end(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(status < 400 ? undefined : `${status}\n`);
}

async function answer(request: IncomingMessage, response: ServerResponse, place: Place): Promise<void> {
  const { method, url = '', headers: asked } = request;
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
  if (url === place.base.slice(0, -1)) return end(response, 308, { Location: place.base });
  const path = toPath(url, place);
  const file = path === undefined ? undefined : await place.getFile(path);
  if (path === undefined || file === undefined) return end(response, 404);
  // Files under assets/ carry a hash of their content in their name, so they never change.
  const isHashed = path.startsWith(join(place.folder, 'assets') + sep);
  const headers = {
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  };
  if (asked['if-none-match'] === file.etag) return end(response, 304, headers);
  const encoding = chooseEncoding(asked['accept-encoding'] ?? '', file);
  const body = (encoding && file.encoded[encoding]) ?? file.identity;
  response.writeHead(200, {
    ...headers,
    ...(encoding && { 'Content-Encoding': encoding }),
    'Content-Type': file.type,
    'Content-Length': body.length,
  });
  response.end(method === 'HEAD' ? undefined : body);
}

/**
 * Serves a folder on the loopback address. `port` 0 takes a free one; `base` is the folder of the site that
 * the files appear under, such as `/tools/logwright/`, and everything outside it is 404.
 * Rejects with the system's error when the port is taken.
 */
export async function serve({
  dir,
  port = 0,
  base = '/',
}: {
  readonly dir: string;
  readonly port?: number;
  readonly base?: string;
}): Promise<Site> {
  if (!/^\/(?:.*\/)?$/.test(base)) throw new Error(`The base must start and end with a slash: ${base}`);
  const place: Place = { folder: resolve(dir), base, getFile: createFileCache() };
  const server = createServer((request, response) => {
    answer(request, response, place).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) end(response, 500);
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${portOf(server)}${base}`, close };
}
