import type { BookFacts } from '../protocol';
import { api } from './api';
import { createFileImport } from './import-files';
import { createWelcome } from './welcome';

/** The ways to begin on a workbook without data: what is pasted, a file, the sample. */
export function createBeginnings(
  bookNow: () => BookFacts,
  openImport: () => void,
  home: () => void,
  failed: (error: unknown) => void,
) {
  /** A workbook of ours takes the place of one without data; false: the file is to be imported. */
  async function openInstead([file, ...others]: readonly File[]): Promise<boolean> {
    const { hasData, isChanged } = bookNow();
    if (!file || others.length > 0 || hasData || isChanged || !/\.xls[xm]$/i.test(file.name)) return false;
    const isOpen = await api.open(file).catch(() => false);
    if (isOpen) window.location.reload();
    return isOpen;
  }

  const files = createFileImport(openImport, openInstead);
  return createWelcome(
    {
      paste: () => void files.start(),
      open: (chosen) => void files.start(chosen),
      sample: () => void api.sample().then(() => window.location.reload(), failed),
    },
    home,
  );
}
