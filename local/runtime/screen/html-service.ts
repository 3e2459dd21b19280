import { Script } from 'node:vm';
import type { Execution } from '../execution/execution';
import type { HtmlPage } from './html-page';
import { behind, free, service, type Methods } from '../execution/service';
import { ServiceError } from '../execution/service-error';

/** Meta tags that `addMetaTag` takes (HtmlOutput reference). */
const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

function createOutput(execution: Execution, content: string): object {
  const page: HtmlPage = { content, title: '', width: null, height: null, frames: 'DEFAULT', metaTags: [] };
  const change = (apply: (...args: never[]) => void) =>
    free((...args: never[]) => {
      apply(...args);
      return self;
    });
  const methods: Methods = {
    getContent: free(() => page.content),
    setContent: change((text: string) => void (page.content = text)),
    append: change((text: string) => void (page.content += text)),
    appendUntrusted: change((text: string) => void (page.content += escapeHtml(text))),
    clear: change(() => void (page.content = '')),
    setTitle: change((title: string) => void (page.title = title)),
    getTitle: free(() => page.title),
    setWidth: change((width: number) => void (page.width = width)),
    getWidth: free(() => page.width),
    setHeight: change((height: number) => void (page.height = height)),
    getHeight: free(() => page.height),
    // "Now has no effect" (HtmlOutput reference).
    setSandboxMode: change(() => undefined),
    setXFrameOptionsMode: change((mode: HtmlPage['frames']) => void (page.frames = mode)),
    addMetaTag: change((name: string, text: string) => {
      if (!META_TAGS.includes(name)) throw new ServiceError(`The meta tag ${name} is not allowed in this context.`);
      page.metaTags.push({ name, content: text });
    }),
  };
  const self: object = service(execution, 'HtmlOutput', methods, {}, page);
  return self;
}

/** The page behind an `HtmlOutput`, for dialogs and web apps. */
export function htmlPage(output: unknown): HtmlPage {
  const page = behind<HtmlPage>(output);
  // Other services stand for something, too.
  if (typeof page?.content !== 'string') throw new ServiceError('The value is not an HtmlOutput.');
  return page;
}

/**
 * The source of a function that prints a template (templates guide): `<? code ?>`, `<?= escaped ?>`, `<?!= as it is ?>`.
 * @throws ServiceError for `<?=` inside a script or style, where Google escapes differently
 */
function templateCode(source: string): string {
  let code = 'var output = "";\n';
  let printed = '';
  for (const part of source.split(/(<\?[\s\S]*?\?>)/)) {
    const tag = /^<\?(!?=)?([\s\S]*?)\?>$/.exec(part);
    if (!tag) {
      printed += part;
      code += `output += ${JSON.stringify(part)};\n`;
    } else if (tag[1] === undefined) code += `${tag[2] ?? ''}\n`;
    else if (tag[1] === '!=') code += `output += String(${tag[2] ?? ''});\n`;
    else {
      const opened = (printed.match(/<(script|style)\b/gi) ?? []).length;
      const closed = (printed.match(/<\/(script|style)>/gi) ?? []).length;
      if (opened > closed) throw new ServiceError('Printing with <?= inside a script is not imitated.');
      code += `output += escapeHtml(String(${tag[2] ?? ''}));\n`;
    }
  }
  return `(function (values, escapeHtml) { with (values) { ${code} return output; } })`;
}

function createTemplate(execution: Execution, source: string): object {
  const values = execution.realm.copy<Record<string, unknown>>({});
  type Print = (values: object, escape: (text: string) => string) => string;
  const base = service(execution, 'HtmlTemplate', {
    evaluate: free(() => {
      const print = execution.realm.run(new Script(templateCode(source), { filename: 'template.html' })) as Print;
      return createOutput(execution, print(values, escapeHtml));
    }),
    getRawContent: free(() => source),
    getCode: free(() => templateCode(source)),
  });
  // A script gives a template its values by setting properties of any name.
  return new Proxy(base, {
    get: (target, name): unknown => (Object.hasOwn(values, name) ? values[String(name)] : Reflect.get(target, name)),
    set: (_, name, value) => {
      values[String(name)] = value;
      return true;
    },
  });
}

/** The global `HtmlService`; `page` gives the text of a page of the project by its name, with or without `.html`. */
export function createHtmlService(execution: Execution, page: (name: string) => string | undefined): object {
  function file(name: string): string {
    const content = page(name.replace(/\.html$/, ''));
    if (content === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return content;
  }
  const text = (source: unknown): string => {
    if (source !== undefined && typeof source !== 'string') throw new ServiceError('HtmlService is imitated for text.');
    return source ?? '';
  };
  const methods = {
    createHtmlOutput: free((html?: unknown) => createOutput(execution, text(html))),
    createHtmlOutputFromFile: free((name: string) => createOutput(execution, file(name))),
    createTemplate: free((html: unknown) => createTemplate(execution, text(html))),
    createTemplateFromFile: free((name: string) => createTemplate(execution, file(name))),
  };
  return service(execution, 'HtmlService', methods, {
    SandboxMode: { IFRAME: 'IFRAME', NATIVE: 'NATIVE', EMULATED: 'EMULATED' },
    XFrameOptionsMode: { DEFAULT: 'DEFAULT', ALLOWALL: 'ALLOWALL' },
  });
}
