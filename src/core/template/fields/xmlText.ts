const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What a piece of XML content says: references undone, CDATA as it stands, comments gone. An unknown reference stays. */
export function decodeXml(text: string): string {
  return text.replace(
    /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g,
    (whole, cdata?: string, decimal?: string, hex?: string, name?: string) => {
      if (whole.startsWith('<')) return cdata ?? '';
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The comments of a piece of XML content, one after the other. */
export function commentsOf(text: string): string {
  const found = text.match(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g) ?? [];
  return found.filter((piece) => piece.startsWith('<!--')).join('');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes a text for the content of an element or the value of an attribute; breaks of lines become references. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\n\r\t\u0085\u2028]/g, (char) => REFERENCES[char] ?? `&#${char.charCodeAt(0)};`);
}

/** A name that XML takes for an element or attribute, with or without a prefix, kept to what every tool reads. */
export function isXmlName(name: string): boolean {
  return /^(?:[\p{L}_][\p{L}\p{N}_.-]*(?::(?!$)|$)){1,2}$/u.test(name) && !/^xml/i.test(name);
}
