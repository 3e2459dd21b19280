import type { BookFacts } from '../../protocol';
import { api } from '../api';
import { createFileImport } from './import-files';
import { createWelcome } from './welcome';

/**
 * The ways to begin on a workbook without data: going on with what waits, what is pasted, a file, the sample.
 * @param openImport opens the import page, for files or for what stands in the tabs
 * @param recover goes on with work that waits, or keeps it as a file of its own
 */
export function createBeginnings(
  bookNow: () => BookFacts,
  recover: (take: boolean) => Promise<void>,
  openImport: (what: 'files' | 'tabs') => void,
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

  /** Whoever begins with something else keeps what waits. */
  const first = async (): Promise<void> => (bookNow().recovery ? recover(false) : undefined);
  const files = createFileImport(() => openImport('files'), openInstead);
  return createWelcome(
    {
      resume: () => void recover(true).catch(failed),
      take: () => void first().then(() => openImport('tabs'), failed),
      paste: () => void first().then(() => files.start(), failed),
      open: (chosen) => void first().then(() => files.start(chosen), failed),
      sample: () =>
        void first()
          .then(() => api.sample())
          .then(() => window.location.reload(), failed),
    },
    home,
  );
}
