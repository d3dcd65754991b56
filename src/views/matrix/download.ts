/** Hands a text to the reader as a file. */
export function download(text: string, fileName: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // A browser that asks where to put the file has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
