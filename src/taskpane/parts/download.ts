/** Milliseconds after which the browser has surely begun to save. */
const patience = 60_000;

/** Offers bytes as a download: the browser asks, or puts a number behind a name that is taken. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}
