import type { PanelState } from '../../../commands/panel/panel';
import { copyBrief } from './copy-brief';
import { put } from '../../shared/browser/elements';
import { CHANGED } from './finding-card';
import { requestStop } from './make-documents';
import { complain, tell } from '../../shared/browser/status-line';
import { complainOf } from './messages';
import { goTo, takeNextStep } from './next-step';
import { showSettings } from './settings-form';
import { isBeingRead, read, readIfStale, setPageBusy, showKept, stateOfPage, take } from './state-of-page';
import { setTemplatesBusy, startTemplates } from './templates-part';
import { words } from './words';

let isBusy = false;

function setBusy(busy: boolean): void {
  isBusy = busy;
  setPageBusy(busy);
  setTemplatesBusy(busy);
}

/** Runs one thing at a time; whatever fails is told, and the panel stays usable. False: it was not done, or not to its end. */
async function alone(work: () => Promise<void>): Promise<boolean> {
  if (isBusy) return false;
  setBusy(true);
  complain('');
  try {
    await work();
    return true;
  } catch (error) {
    tell('');
    complainOf(error);
    return false;
  } finally {
    setBusy(false);
  }
}

function reload(): void {
  if (isBusy || isBeingRead()) return;
  complain('');
  void read(true);
}

async function goOn(): Promise<void> {
  const standing = stateOfPage();
  if (!standing) return;
  let left: PanelState | undefined;
  const isDone = await alone(async () => {
    put('progress').classList.remove('idle');
    try {
      left = await takeNextStep(standing);
    } finally {
      put('progress').classList.add('idle');
    }
  });
  if (left) take(left);
  else if (isDone) await read();
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
  document.addEventListener(CHANGED, () => void read());
  window.addEventListener('focus', readIfStale);
  put('primary').addEventListener('click', () => void goOn());
  put('by-hand').addEventListener('click', () => {
    const target = stateOfPage()?.target;
    if (target) void alone(() => goTo(target));
  });
  put('stop').addEventListener('click', requestStop);
  put('brief').addEventListener('click', () => void alone(copyBrief));
  const settingsPart = put<HTMLDetailsElement>('settings-part');
  settingsPart.addEventListener('toggle', () => {
    if (settingsPart.open) showSettings(() => void read()).catch(complainOf);
  });
  startTemplates(alone);
  const part = document.documentElement.dataset.part ?? '';
  if (part !== '') openPart(part);
  showKept();
  void read();
}

start();
