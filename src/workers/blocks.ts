/** Sizes in bytes. The first block is small, so that the first rows come soon; little gzip becomes much text. */
const FIRST = 1 << 17;
const PACKED = 1 << 17;
const PLAIN = 1 << 20;

/**
 * The bytes of a file, block by block; the next one is fetched while one is worked on. Whatever else is asked of the
 * worker is answered between two blocks. Throws where the browser cannot read the file any more.
 */
export async function* blocksOf(
  file: Blob,
  isPacked: () => boolean,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let at = 0;
  let fetched = fetchBlock(file, at, FIRST);
  while (at < file.size) {
    const block = await fetched;
    at += block.byteLength;
    fetched = fetchBlock(file, at, isPacked() ? PACKED : PLAIN);
    // Whoever stops here does not want it.
    fetched.catch(() => undefined);
    yield new Uint8Array(block);
    await nextTask();
  }
}

const fetchBlock = (file: Blob, at: number, size: number): Promise<ArrayBuffer> =>
  file.slice(at, at + size).arrayBuffer();

/** Comes back when other tasks had their turn; unlike a timer it waits for nothing else. */
function nextTask(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resume();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
