/** What the import page tells the frame around it, and gets from it. */
interface Ready {
  rapor?: string;
}

/**
 * Hands files that were chosen or dropped here to the import page, which reads them itself.
 *
 * @param openPage opens the import page
 * @param opened takes files that are opened as they are; false: they are imported
 */
export function createFileImport(openPage: () => void, opened: (files: readonly File[]) => Promise<boolean>) {
  let pending: File[] | null = null;

  window.addEventListener('message', ({ source, data }: MessageEvent<Ready | null>) => {
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (!frame || data?.rapor !== 'import-ready' || !pending) return;
    frame.focus();
    // The page has no origin that could be named.
    if (pending.length > 0) frame.contentWindow?.postMessage({ rapor: 'import', files: pending }, '*');
    pending = null;
  });

  /** @param files none: the page opens for a table that is pasted */
  async function start(files: readonly File[] = []): Promise<void> {
    if (files.length > 0 && (await opened(files))) return;
    pending = [...files];
    openPage();
  }

  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) document.body.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    document.body.classList.remove('dropping');
    if (!holdsFiles(event)) return;
    event.preventDefault();
    void start([...(event.dataTransfer?.files ?? [])]);
  });

  return { start };
}
