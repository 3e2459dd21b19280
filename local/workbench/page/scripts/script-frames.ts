import type { OpenedPage } from '../../protocol';
import { api } from '../api';
import type { FromPage, ToPage } from './bridge-protocol';
import { pageFrame } from './dialogs';

/** What a page may do to the frame around it. */
export interface FrameHost {
  close(): void;
  focus(): void;
  size(side: 'width' | 'height', pixels: number): void;
}

interface Shown {
  id: string;
  frame: HTMLIFrameElement;
  host: FrameHost;
}

/** Shows pages of scripts and answers their calls; messages of any other window are not heard. */
export function createScriptFrames() {
  const shown = new Set<Shown>();

  function send({ frame }: Shown, message: ToPage): void {
    // The page has no origin that could be named.
    frame.contentWindow?.postMessage(message, '*');
  }

  async function run(page: Shown, id: number, name: string, args: unknown[]): Promise<void> {
    try {
      const { value, error } = await api.call(page.id, name, args);
      send(page, error === null ? { google: 'done', id, value } : { google: 'failed', id, message: error });
    } catch (error) {
      send(page, { google: 'failed', id, message: String(error) });
    }
  }

  window.addEventListener('message', ({ source, data }: MessageEvent<FromPage>) => {
    const page = [...shown].find(({ frame }) => frame.contentWindow === source);
    if (!page) return;
    if (data.google === 'run') void run(page, data.id, data.name, data.args);
    else if (data.google === 'close') page.host.close();
    else if (data.google === 'focus') page.host.focus();
    else if (data.google === 'size') page.host.size(data.side, data.pixels);
    else {
      const parameter = Object.fromEntries(new URLSearchParams(window.location.search));
      send(page, { google: 'location', id: data.id, parameter, hash: window.location.hash.slice(1) });
    }
  });

  /** Puts a page into an element. @returns takes it away */
  function show(page: Pick<OpenedPage, 'id' | 'title'>, into: HTMLElement, host: FrameHost): () => void {
    const frame = pageFrame(page);
    const entry: Shown = { id: page.id, frame, host };
    shown.add(entry);
    into.append(frame);
    return () => {
      shown.delete(entry);
      frame.remove();
    };
  }

  return { show };
}
