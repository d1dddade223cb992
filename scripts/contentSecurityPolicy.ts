import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi;
const CHARSET = /<meta\s+charset=[^>]*>/i;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page with a policy that lets it load nothing but its own files. Inline scripts are allowed by their hash;
 * inline styles are allowed altogether, since both the component library and the editor write them.
 * The policy comes before anything that it must govern; only the charset, which must be early, is before it.
 * @throws when the page does not declare its charset.
 */
export function withContentSecurityPolicy(html: string): string {
  if (!CHARSET.test(html)) throw new Error('index.html declares no charset.');
  // The browser hashes what its parser saw, in which a line ends with LF.
  const scripts = [...html.replaceAll('\r\n', '\n').matchAll(INLINE_SCRIPT)].map(([, text = '']) =>
    hash(text),
  );
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(scripts)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The policies there are: they name the service worker and the reader of logs.
    'trusted-types logwright-worker logwright-reader',
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(CHARSET, (charset) => `${charset}\n    ${meta}`);
}

/** Puts the policy into the built page. The development server needs what it forbids, so it goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'logwright:content-security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withContentSecurityPolicy },
  };
}
