/** How long the browser may take to read the file before its address is given back, in milliseconds. */
const READ_TIME = 10_000;

/** Hands text to the person as a file: UTF-8 without a byte order mark. */
export function downloadText(text: string, fileName: string, mediaType: string): void {
  downloadBlob(new Blob([text], { type: `${mediaType};charset=utf-8` }), fileName);
}

/** Hands over what is a file already. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_TIME);
}
