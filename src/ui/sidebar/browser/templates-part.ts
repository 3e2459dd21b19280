import type { TemplateAnswer, UsedTemplate } from '../../../commands/documents/templates/upload-template';
import { element, put } from '../../shared/browser/elements';
import { wordFailure } from './messages';
import { server } from './server';
import { findingItem } from './finding-card';
import { kinds, kindsWithTemplate, indonesianKinds, words } from './words';

/** As the script has it; a larger file is not sent at all. */
const LIMIT = 5 * 1024 * 1024;
const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The picture of the agency is brought along in the same way. */
const LOGO = 'logo';

const say = words.templates;

/** A file that was checked and may be used. */
interface Checked {
  kind: string;
  name: string;
  base64: string;
}

let used: UsedTemplate[] = [];
let checked: Checked | null = null;
let isBusy = false;

const kind = (): string => put<HTMLSelectElement>('template-kind').value;
const ownName = (): string | null => used.find((template) => template.kind === kind())?.name ?? null;

function answer(text: string): void {
  put('template-answer').textContent = text;
}

/** Shows what is in use and which buttons do something; they stay in reach of the keyboard. */
function showButtons(): void {
  const own = ownName();
  put('template-used').textContent = own === null ? say.builtIn : say.own(own);
  const allowed: [string, boolean][] = [
    ['template-check', true],
    ['template-use', checked !== null],
    ['template-default', own !== null],
  ];
  for (const [id, can] of allowed) put(id).setAttribute('aria-disabled', String(isBusy || !can));
}

/** The buttons of this part wait while something else runs. */
export function setTemplatesBusy(busy: boolean): void {
  isBusy = busy;
  showButtons();
}

/** Another report or file was chosen: what was found of the one before is gone. */
function forget(): void {
  const link = put<HTMLAnchorElement>('template-preview');
  if (link.href !== '') URL.revokeObjectURL(link.href);
  link.removeAttribute('href');
  link.hidden = true;
  put('template-findings').replaceChildren();
  checked = null;
  answer('');
  showButtons();
}

function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
}

function showPreview({ name, base64 }: NonNullable<TemplateAnswer['preview']>): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = put<HTMLAnchorElement>('template-preview');
  link.href = URL.createObjectURL(new Blob([bytes], { type: WORD_FILE }));
  link.download = name;
  link.textContent = say.preview(name);
  link.hidden = false;
}

/** The label of the file says which one is chosen. */
function showChosen(): void {
  const [file] = put<HTMLInputElement>('template-file').files ?? [];
  put('template-file-label').textContent = file ? `${say.file}: ${file.name}` : say.file;
}

async function check(): Promise<void> {
  const [file] = put<HTMLInputElement>('template-file').files ?? [];
  forget();
  if (!file) return answer(say.chooseFile);
  if (file.size > LIMIT) return answer(say.tooLarge);
  answer(words.working);
  const tried = { kind: kind(), name: file.name, base64: await readBase64(file) };
  const { ok, findings, preview } = await server.uploadTemplate(tried.kind, tried.name, tried.base64, false);
  put('template-findings').replaceChildren(...findings.map(findingItem));
  if (preview) showPreview(preview);
  checked = ok ? tried : null;
  answer(ok ? say.good : say.bad);
}

async function keep({ kind: one, name, base64 }: Checked, done: string): Promise<void> {
  answer(words.working);
  const { isUsed, dataErrors } = await server.uploadTemplate(one, name, base64, true);
  if (isUsed) used = await server.templates();
  answer(isUsed ? done : say.dataErrors(String(dataErrors)));
}

/**
 * Makes the part *Templat* work: check a file, see it on one unit, use it, go back to the add-on's own.
 *
 * @param alone runs one thing at a time
 */
export function startTemplates(alone: (work: () => Promise<void>) => Promise<unknown>): void {
  put('templates-title').textContent = say.title;
  put('template-help').textContent = say.help;
  put('template-kind-label').textContent = say.kind;
  showChosen();
  for (const kind of kindsWithTemplate) {
    const option = element('option', '', kinds[kind].name) as HTMLOptionElement;
    option.value = indonesianKinds[kind].word;
    put('template-kind').append(option);
  }
  const logo = element('option', '', say.logo) as HTMLOptionElement;
  logo.value = LOGO;
  put('template-kind').append(logo);
  // What fails is told where the person looks, not at the top of the panel.
  const act = (id: string, label: string, work: () => Promise<void>): void => {
    put(id).textContent = label;
    put(id).addEventListener('click', () => {
      if (put(id).getAttribute('aria-disabled') === 'true') return;
      void alone(() => work().catch(async (error: unknown) => answer(await wordFailure(error))));
    });
  };
  act('template-check', say.check, check);
  act('template-use', say.use, async () => {
    if (checked) await keep(checked, say.used);
  });
  act('template-default', say.backToDefault, async () => {
    forget();
    await keep({ kind: kind(), name: '', base64: '' }, say.defaultUsed);
  });
  for (const id of ['template-kind', 'template-file']) put(id).addEventListener('change', forget);
  put('template-file').addEventListener('change', showChosen);
  const part = put<HTMLDetailsElement>('templates-part');
  part.addEventListener('toggle', () => {
    if (!part.open) return;
    server
      .templates()
      .then((found) => {
        used = found;
        showButtons();
      })
      .catch(async (error: unknown) => answer(await wordFailure(error)));
  });
  showButtons();
}
