import type { WorkbenchText } from '../../text';
import type { MadeFile, OpenedPage } from '../../protocol';
import { api } from '../api';
import { button, element, put } from '../elements';
import type { Notices } from './notices';
import type { createScriptFrames } from '../scripts/script-frames';

type Frames = ReturnType<typeof createScriptFrames>;

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;

function fileLine(file: MadeFile, text: WorkbenchText): HTMLElement {
  const line = element('li');
  const link = element('a', { href: `/file/${file.id}`, download: file.name }, file.name);
  const facts = [text.documentKinds[file.kind], file.folder, kilobytes(file.bytes)].join(' · ');
  line.append(link, element('span', { class: 'facts' }, facts));
  return line;
}

/** Says in which folder the files lie, to be opened or pasted wherever files are looked for; a page opens no folder itself. */
function folderLine(folder: string, text: WorkbenchText, notices: Notices): HTMLElement {
  const line = element('p', { class: 'folder' });
  const path = element('code', {}, folder);
  const copy = button(text.copyFolder, {}, () => {
    // Where the browser lends no clipboard, the path is marked for the person's own copying.
    const marked = (): void => document.getSelection()?.selectAllChildren(path);
    navigator.clipboard.writeText(folder).then(() => notices.show(text.folderCopied), marked);
  });
  line.append(element('span', {}, text.documentsFolder), path, copy);
  return line;
}

/** Windows over the sheet: the sidebar of a script, its dialogs, the documents made, the list of keys. */
export function createSidePanel(text: WorkbenchText, notices: Notices, frames: Frames, home: () => void) {
  const panel = put('sidebar');
  let takeAway: () => void = () => undefined;

  function close(): void {
    takeAway();
    takeAway = () => undefined;
    panel.hidden = true;
    panel.replaceChildren();
    home();
  }

  function open(title: string): HTMLElement {
    takeAway();
    // Whoever has no mouse scrolls a long list, too.
    const content = element('div', { class: 'panel-content', tabindex: '0' });
    const head = element('div', { class: 'panel-head' });
    head.append(element('h2', {}, title), button('×', { 'aria-label': text.close }, close));
    panel.replaceChildren(head, content);
    panel.setAttribute('aria-label', title);
    panel.hidden = false;
    return content;
  }

  function showSidebar(page: OpenedPage): void {
    const content = open(page.title || text.sidebar);
    content.classList.add('framed');
    content.removeAttribute('tabindex');
    takeAway = frames.show(page, content, { close, focus: home, size: () => undefined });
  }

  function showDialog(page: OpenedPage): void {
    const dialog = element('dialog', { class: 'script-dialog', 'aria-label': page.title || text.product });
    const head = element('div', { class: 'panel-head' });
    const content = element('div', { class: 'frame-place' });
    content.style.width = `${page.width ?? 400}px`;
    content.style.height = `${page.height ?? 300}px`;
    const shut = (): void => dialog.close();
    head.append(element('h2', {}, page.title), button('×', { 'aria-label': text.close }, shut));
    dialog.append(head, content);
    document.body.append(dialog);
    const remove = frames.show(page, content, {
      close: shut,
      focus: home,
      size: (side, pixels) => void (content.style[side] = `${Math.max(0, pixels)}px`),
    });
    dialog.addEventListener('close', () => {
      remove();
      dialog.remove();
      home();
    });
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    if (page.kind === 'modal') dialog.showModal();
    else dialog.show();
  }

  async function showFiles(): Promise<void> {
    const { folder, files } = await api.files();
    const content = open(text.documents);
    if (files.length === 0) content.append(element('p', {}, text.noDocuments));
    const list = element('ul', { class: 'files' });
    list.append(...files.map((file) => fileLine(file, text)));
    content.append(list, folderLine(folder, text, notices));
    panel.querySelector<HTMLElement>('a, button')?.focus();
  }

  function showKeys(): void {
    const list = element('dl', { class: 'keys' });
    for (const [keys = '', meaning = ''] of text.shortcuts) {
      list.append(element('dt', {}, keys), element('dd', {}, meaning));
    }
    open(text.keys).append(list);
    panel.querySelector<HTMLElement>('button')?.focus();
  }

  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  return { showSidebar, showDialog, showFiles, showKeys };
}
