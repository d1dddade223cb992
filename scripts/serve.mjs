import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
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

/** As a good host compresses beforehand; less for what is large, so that the first visit does not wait. */
const brotliQuality = ({ length }) => (length < 200_000 ? 11 : 9);

const compress = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality(body) } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

async function load(path) {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const identity = await readFile(path);
  const bodies = { identity };
  if (COMPRESSIBLE.test(type)) {
    [bodies.br, bodies.gzip] = await Promise.all([compress.br(identity), compress.gzip(identity)]);
  }
  return {
    type,
    bodies,
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
  };
}

/** Files by path, read and compressed once and again only when they change on disk. */
function createFileCache() {
  const cache = new Map();
  return async (path) => {
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const version = `${info.mtimeMs}:${info.size}`;
    if (cache.get(path)?.version !== version) cache.set(path, { version, file: load(path) });
    return cache.get(path).file;
  };
}

/** The best encoding that the browser takes. An explicit `;q=0` refuses one. */
function chooseEncoding(header = '', bodies) {
  const accepted = header.split(',').map((part) =>
    part
      .trim()
      .split(';')
      .map((piece) => piece.trim()),
  );
  const takes = (name) =>
    accepted.some(([encoding, q]) => encoding === name && !/^q=0(?:\.0*)?$/.test(q ?? ''));
  return ['br', 'gzip'].find((name) => bodies[name] !== undefined && takes(name)) ?? 'identity';
}

/** The file that a request asks for, or undefined when it lies outside the served folder or base. */
function toPath(url, folder, base) {
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

function end(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(status < 400 ? undefined : `${status}\n`);
}

async function answer(request, response, { folder, base, getFile }) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, { Allow: 'GET, HEAD' });
  if (request.url === base.slice(0, -1)) return end(response, 308, { Location: base });
  const path = toPath(request.url, folder, base);
  const file = path === undefined ? undefined : await getFile(path);
  if (file === undefined) return end(response, 404);
  // Files under assets/ carry a hash of their content in their name, so they never change.
  const isHashed = path.startsWith(join(folder, 'assets') + sep);
  const headers = {
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  };
  if (request.headers['if-none-match'] === file.etag) return end(response, 304, headers);
  const encoding = chooseEncoding(request.headers['accept-encoding'], file.bodies);
  const body = file.bodies[encoding];
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  response.writeHead(200, { ...headers, 'Content-Type': file.type, 'Content-Length': body.length });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves a folder on the loopback address. `port` 0 takes a free one; `base` is the folder of the site that
 * the files appear under, such as `/tools/logwright/`, and everything outside it is 404.
 * Rejects with the system's error when the port is taken.
 */
export async function serve({ dir, port = 0, base = '/' }) {
  if (!/^\/(?:.*\/)?$/.test(base)) throw new Error(`The base must start and end with a slash: ${base}`);
  const site = { folder: resolve(dir), base, getFile: createFileCache() };
  const server = createServer((request, response) => {
    answer(request, response, site).catch((error) => {
      console.error(error);
      if (!response.headersSent) end(response, 500);
    });
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}${base}`, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' }, base: { type: 'string', default: '/' } },
  });
  const { url } = await serve({
    dir: positionals[0] ?? 'dist',
    port: Number(values.port),
    base: values.base,
  });
  console.log(url);
}
