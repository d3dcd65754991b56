/** Hands a file to the reader. */
export function saveFile(bytes: Blob, fileName: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // A browser that asks where to put the file has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
