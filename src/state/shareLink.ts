import { holdsSource, sanitizeDocument, type LogwrightDocument } from './logwrightDocument.ts';

/** First character of the payload: how the rest is packed. */
const DEFLATED = '1';
const PLAIN = '0';

/** The most bytes that a link may unpack to; more is hostile. */
const MAX_BYTES = 512 * 1024;

/** The longest payload, in characters: what unpacks to no more than MAX_BYTES is no longer packed than they are. */
const MAX_PAYLOAD = MAX_BYTES * 1.5;

/** How many bytes are unpacked at once: no more than a thousand times as many come out of them before the next look. */
const SLICE = 512;

/** The fragment, without `#`, that carries the whole document. */
export async function encodeShareLink(document: LogwrightDocument): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  if (typeof CompressionStream === 'undefined') return `t=${PLAIN}${toBase64Url(bytes)}`;
  return `t=${DEFLATED}${toBase64Url(await pump(bytes, new CompressionStream('deflate-raw')))}`;
}

export type SharedDocument =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'document'; readonly document: LogwrightDocument };

/** Reads a fragment (with or without `#`). A fragment that is not ours is `none`, a broken one `damaged`. */
export async function decodeShareLink(fragment: string): Promise<SharedDocument> {
  const match = /^#?t=(.?)(.*)$/s.exec(fragment);
  if (!match) return { kind: 'none' };
  if (fragment.length > MAX_PAYLOAD) return { kind: 'damaged' };
  try {
    const bytes = fromBase64Url(match[2] ?? '');
    const json = match[1] === DEFLATED ? await pump(bytes, new DecompressionStream('deflate-raw')) : bytes;
    if (match[1] !== DEFLATED && match[1] !== PLAIN) return { kind: 'damaged' };
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
    if (!holdsSource(value)) return { kind: 'damaged' };
    return { kind: 'document', document: sanitizeDocument(value) };
  } catch {
    return { kind: 'damaged' };
  }
}

async function pump(bytes: Uint8Array, through: GenericTransform): Promise<Uint8Array> {
  const reader = slices(bytes).pipeThrough<Uint8Array>(through).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MAX_BYTES) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    chunks.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The bytes a few at a time, each time that somebody asks for more. */
function slices(bytes: Uint8Array): ReadableStream<BufferSource> {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + SLICE));
      at += SLICE;
    },
  });
}

interface GenericTransform {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<BufferSource>;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
