import type { PanelState } from '../../../commands/panel/panel';
import { copyBrief } from './copy-brief';
import { put } from './elements';
import { CHANGED } from './finding-card';
import { requestStop } from './make-documents';
import { complain, complainOf, tell } from './messages';
import { goTo, takeNextStep } from './next-step';
import { server } from './server';
import { showSettings } from './settings-form';
import { showState } from './show-state';
import { setTemplatesBusy, startTemplates } from './templates-part';
import { words } from './words';

let state: PanelState | null = null;
let isBusy = false;
/** When the state was read, and how old it may be before a look at the panel reads it again: a sidebar hears no edits. */
let readAt = 0;
const STALE = 15_000;

/** Buttons stay in reach of the keyboard while something runs; they only do nothing. */
function setBusy(busy: boolean): void {
  isBusy = busy;
  put('primary').setAttribute('aria-disabled', String(busy || state === null));
  put('reload').setAttribute('aria-disabled', String(busy));
  put('by-hand').setAttribute('aria-disabled', String(busy));
  put('brief').setAttribute('aria-disabled', String(busy));
  setTemplatesBusy(busy);
  document.querySelector('main')?.setAttribute('aria-busy', String(busy));
}

async function load(): Promise<void> {
  state = await server.state();
  readAt = Date.now();
  showState(state);
}

/** Runs one thing at a time; whatever fails is told, and the panel stays usable. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (isBusy) return;
  setBusy(true);
  complain('');
  try {
    await work();
  } catch (error) {
    tell('');
    complainOf(error);
  } finally {
    setBusy(false);
  }
}

function reload(): void {
  void alone(async () => {
    tell(words.loading);
    await load();
    tell('');
  });
}

function goOn(): void {
  const standing = state;
  if (!standing) return;
  void alone(async () => {
    put('progress').classList.remove('idle');
    try {
      await takeNextStep(standing);
      await load();
    } finally {
      put('progress').classList.add('idle');
    }
  });
}

/** A menu entry may lead to one part of the panel; the keyboard stands there too. */
function openPart(id: string): void {
  const part = put<HTMLDetailsElement>(id);
  part.open = true;
  part.querySelector('summary')?.focus();
}

function start(): void {
  put('reload').setAttribute('aria-label', words.reload);
  put('reload').title = words.reload;
  put('figures-title').textContent = words.figures;
  put('steps').setAttribute('aria-label', words.stepsTitle);
  put('no-figures').textContent = words.noFigures;
  put('findings-title').textContent = words.findings('–');
  put('documents-title').textContent = words.documents('–');
  put('settings-title').textContent = words.settings;
  put('brief').textContent = words.brief.button;
  put('brief-text').setAttribute('aria-label', words.brief.button);
  put('stop').textContent = words.stop;
  put('stop').classList.add('idle');
  put('progress').classList.add('idle');
  put('progress').setAttribute('aria-label', words.working);
  put('reload').addEventListener('click', reload);
  document.addEventListener(CHANGED, () => void alone(load));
  window.addEventListener('focus', () => {
    if (state && Date.now() - readAt > STALE) void alone(load);
  });
  put('primary').addEventListener('click', goOn);
  put('by-hand').addEventListener('click', () => {
    const target = state?.target;
    if (target) void alone(() => goTo(target));
  });
  put('stop').addEventListener('click', requestStop);
  put('brief').addEventListener('click', () => void alone(copyBrief));
  const settingsPart = put<HTMLDetailsElement>('settings-part');
  settingsPart.addEventListener('toggle', () => {
    if (settingsPart.open) showSettings(() => void alone(load)).catch(complainOf);
  });
  startTemplates(alone);
  const part = document.documentElement.dataset.part ?? '';
  if (part !== '') openPart(part);
  reload();
}

start();
