import { randomBytes } from 'node:crypto';
import type { HtmlPage } from '../../runtime/screen/html-page';
import type { CallContext } from '../../runtime/execution/permissions';
import type { PageKind } from '../../runtime/screen/screen';
import type { OpenedPage } from '../protocol';

/** Pages that are kept; a person has a sidebar and a dialog or two open. */
const KEPT = 20;

interface KeptPage {
  html: string;
  /** What the page's calls run as: a web app has no spreadsheet on the screen. */
  context: CallContext;
}

/** Pages that scripts opened, under ids that cannot be guessed. */
export interface Pages {
  open(page: HtmlPage, kind: PageKind, title: string, context: CallContext): OpenedPage;
  find(id: string): KeptPage | undefined;
}

const escapes: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
const escaped = (text: string): string => text.replace(/[&"<]/g, (sign) => escapes[sign] ?? sign);

/** The pages that scripts have opened, each under an address that nobody can guess. */
export function createPages(): Pages {
  const pages = new Map<string, KeptPage>();

  function open(page: HtmlPage, kind: PageKind, title: string, context: CallContext): OpenedPage {
    const id = randomBytes(16).toString('hex');
    const tags = page.metaTags.map(({ name, content }) => `<meta name="${name}" content="${escaped(content)}">`);
    pages.set(id, { html: tags.join('') + page.content, context });
    const [oldest] = pages.keys();
    if (pages.size > KEPT && oldest !== undefined) pages.delete(oldest);
    return { id, kind, title, width: page.width, height: page.height };
  }

  return { open, find: (id) => pages.get(id) };
}
