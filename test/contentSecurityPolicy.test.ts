import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withContentSecurityPolicy } from '../scripts/contentSecurityPolicy.ts';

const page = (head: string) => `<!doctype html><html><head><meta charset="utf-8" />${head}</head></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scriptSource = (html: string) => /script-src ([^;]*);/.exec(html)?.[1];

describe('withContentSecurityPolicy', () => {
  it('allows only the own files of a page without inline scripts', () => {
    const html = withContentSecurityPolicy(page('<script type="module" src="./a.js"></script>'));
    expect(scriptSource(html)).toBe("'self'");
    expect(html).toContain("default-src 'none';");
    expect(html).toContain("require-trusted-types-for 'script'");
  });

  it('allows each inline script by the hash of its exact text', () => {
    const [one, two] = ["document.documentElement.dataset.theme = 'dark';\n", '{ "a": 1 }'];
    const scripts = `<script>${one}</script><script src="x.js"></script><script type="importmap">${two}</script>`;
    expect(scriptSource(withContentSecurityPolicy(page(scripts)))).toBe(`'self' ${hash(one)} ${hash(two)}`);
  });

  it('hashes lines as the browser reads them', () => {
    const html = withContentSecurityPolicy(page('<script>a();\r\nb();</script>'));
    expect(scriptSource(html)).toBe(`'self' ${hash('a();\nb();')}`);
  });

  it('comes right after the charset, before what it governs', () => {
    const html = withContentSecurityPolicy(page('<script>a()</script>'));
    expect(html).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/);
  });

  it('throws on a page without a charset', () => {
    expect(() => withContentSecurityPolicy('<html></html>')).toThrow('charset');
  });
});
