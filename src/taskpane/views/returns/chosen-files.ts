import { finding } from '../../../findings/finding';
import { WorkbookRefusal } from '../../../workbook/open-workbook';

/** A file of a choice or a drop, with its path below what was chosen. */
export interface ChosenFile {
  /** `回收/第一批/U03.xlsx`, or the file's name alone. */
  readonly name: string;
  readonly file: File;
}

/** Files of an input; where a folder was chosen the browser gives each its path. */
export function filesOfInput(list: FileList | null): ChosenFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder's entries come in batches; an empty one is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

async function filesBelow(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isFile) {
    return [{ name: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesBelow))).flat();
}

/** Everything that was dropped, folders walked. The list of a drop is gone once its event is over: call it at once. */
export async function filesOfDrop(items: DataTransferItemList): Promise<ChosenFile[]> {
  const dropped = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = await Promise.all(
    dropped.map(({ entry, file }): Promise<ChosenFile[]> => {
      if (entry !== null) return filesBelow(entry);
      return Promise.resolve(file === null ? [] : [{ name: file.name, file }]);
    }),
  );
  return found.flat();
}

/**
 * What a chosen file holds.
 * @throws WorkbookRefusal where it was moved or deleted since, or another program keeps it to itself
 */
export async function bytesOf({ name, file }: ChosenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new WorkbookRefusal(finding('pane-file-gone', { file: name }));
  }
}
