/** Tells at which byte of a text in UTF-8 a place stands. Asked for places in ascending order only. */
export interface ByteCounter {
  push(chunk: string): void;
  byteAt(place: number): number;
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly isAscii: boolean;
}

export function createByteCounter(): ByteCounter {
  const pieces: Piece[] = [];
  let length = 0;
  /** How far it was counted. */
  let place = 0;
  let bytes = 0;
  return {
    push(chunk) {
      if (chunk === '') return;
      // oxlint-disable-next-line no-control-regex -- all of ASCII
      pieces.push({ text: chunk, from: length, isAscii: !/[^\0-\x7f]/.test(chunk) });
      length += chunk.length;
    },
    byteAt(wanted) {
      while (place < wanted) {
        const [piece] = pieces;
        if (!piece) break;
        const end = Math.min(wanted, piece.from + piece.text.length);
        bytes += piece.isAscii
          ? end - place
          : utf8Length(piece.text.slice(place - piece.from, end - piece.from));
        place = end;
        if (place === piece.from + piece.text.length) pieces.shift();
      }
      return bytes;
    },
  };
}

/** How many bytes a text is in UTF-8. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a pair has two of its four bytes.
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
