import { api } from './api';
import { element } from './elements';
import { createScriptFrames } from './scripts/script-frames';

/** The web app in a tab of its own: `doGet` with the parameters of this address. */
async function open(): Promise<void> {
  const page = await api.webApp(window.location.search);
  document.title = page.title;
  const nothing = (): void => undefined;
  createScriptFrames().show(page, document.body, { close: nothing, focus: nothing, size: nothing });
}

open().catch((error: unknown) => document.body.append(element('p', { role: 'alert' }, String(error))));
