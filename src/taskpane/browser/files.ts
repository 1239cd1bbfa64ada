import { download } from '../parts/download';

/** What the browser's own dialogs for files are asked; not every browser has them. */
interface FileDialogs {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

const dialogs = window as unknown as FileDialogs;

/** A file that was chosen; with a handle it can be written back to. */
export interface ChosenFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | undefined;
}

const workbookType = {
  description: 'Excel',
  accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] },
};

/** Somebody who closes a dialog has not failed at anything. */
async function unlessCancelled<Result>(dialog: Promise<Result>): Promise<Result | undefined> {
  try {
    return await dialog;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

function fileOfInput(): Promise<ChosenFile | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file === undefined ? undefined : { file, handle: undefined });
    });
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/**
 * Asks for a workbook.
 * @returns undefined where nobody chose one
 */
export async function chosenFile(): Promise<ChosenFile | undefined> {
  if (dialogs.showOpenFilePicker === undefined) return fileOfInput();
  const handles = await unlessCancelled(dialogs.showOpenFilePicker({ types: [workbookType] }));
  const handle = handles?.[0];
  return handle === undefined ? undefined : { file: await handle.getFile(), handle };
}

interface HandleItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** The first file of a drop. The list of a drop is gone once its event is over: call it at once. */
export async function droppedFile(items: DataTransferItemList): Promise<ChosenFile | undefined> {
  const item = [...items].find(({ kind }) => kind === 'file') as HandleItem | undefined;
  const [file, handle] = [item?.getAsFile(), item?.getAsFileSystemHandle?.()];
  if (file === undefined || file === null) return undefined;
  const found = await handle?.catch(() => null);
  return { file, handle: found?.kind === 'file' ? (found as FileSystemFileHandle) : undefined };
}

async function write(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const target = await handle.createWritable();
  await target.write(bytes as Uint8Array<ArrayBuffer>);
  await target.close();
}

/** Writes a file anew that was opened before; the browser asks for leave. */
export async function writeBack(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
  return (await unlessCancelled(write(handle, bytes).then(() => true))) ?? false;
}

/**
 * Saves bytes as a file: where the user says if the browser can ask, else among the downloads.
 * @returns the handle of the file, where there is one; false where the user would not
 */
export async function saveAs(name: string, bytes: Uint8Array): Promise<FileSystemFileHandle | undefined | false> {
  if (dialogs.showSaveFilePicker === undefined || !name.endsWith('.xlsx')) {
    download(name, bytes);
    return undefined;
  }
  const options = { suggestedName: name, types: [workbookType] };
  const handle = await unlessCancelled(dialogs.showSaveFilePicker(options));
  if (handle === undefined) return false;
  await write(handle, bytes);
  return handle;
}
