import type { PanelSetting, SettingChange } from '../../../commands/panel/panel';
import { element, put } from '../../shared/browser/elements';
import { complain } from '../../shared/browser/status-line';
import { complainOf } from './messages';
import { server } from './server';
import { words } from './words';

type Control = HTMLInputElement | HTMLSelectElement;

function choiceControl({ choices, value }: PanelSetting): HTMLSelectElement {
  const select = element('select', '') as HTMLSelectElement;
  // A word that the list does not have may still be read; it stays until the person chooses another one.
  const offered = [...new Set(['', ...choices, value])];
  for (const choice of offered) {
    const option = element('option', '', choice || words.unset) as HTMLOptionElement;
    option.value = choice;
    select.append(option);
  }
  select.value = value;
  return select;
}

function textControl({ value, isNumber }: PanelSetting): HTMLInputElement {
  const input = element('input', '') as HTMLInputElement;
  Object.assign(input, { type: 'text', value, ...(isNumber && { inputMode: 'decimal' }) });
  return input;
}

interface Field {
  setting: PanelSetting;
  control: Control;
  wrong: HTMLElement;
}

function fieldOf(setting: PanelSetting): Field & { row: HTMLElement } {
  const control = setting.choices.length > 0 ? choiceControl(setting) : textControl(setting);
  const id = `setting-${setting.key}`;
  control.id = id;
  const label = element('label', '', setting.label) as HTMLLabelElement;
  label.htmlFor = id;
  const help = element('p', 'help', setting.help);
  const wrong = element('p', 'wrong');
  Object.assign(help, { id: `${id}-help` });
  Object.assign(wrong, { id: `${id}-wrong` });
  control.setAttribute('aria-describedby', `${id}-help ${id}-wrong`);
  return { setting, control, wrong, row: element('div', 'field', label, control, help, wrong) };
}

async function save(fields: readonly Field[], answer: HTMLElement): Promise<boolean> {
  const changed = fields.filter(({ setting, control }) => control.value.trim() !== setting.value);
  if (changed.length === 0) {
    answer.textContent = words.nothingChanged;
    return false;
  }
  const changes = changed.map(({ setting, control }): SettingChange => ({
    key: setting.key,
    before: setting.value,
    value: control.value.trim(),
  }));
  const { saved, refused } = await server.saveSettings(changes);
  for (const { setting, control, wrong } of fields) {
    const reason = refused.find(({ key }) => key === setting.key)?.reason ?? '';
    wrong.textContent = reason;
    control.setAttribute('aria-invalid', String(reason !== ''));
    if (reason === '') setting.value = control.value.trim();
  }
  fields.find(({ wrong }) => wrong.textContent !== '')?.control.focus();
  answer.textContent = saved.length > 0 ? words.saved(saved.join(', ')) : '';
  return saved.length > 0;
}

/**
 * Shows the settings with their explanations. Only what was changed is sent, with what the form had shown.
 *
 * @param afterSave called when something was written
 */
export async function showSettings(afterSave: () => void): Promise<void> {
  const form = put<HTMLFormElement>('settings');
  const settings = await server.settings();
  if (settings.length === 0) return form.replaceChildren(element('p', 'help', words.noSettings));
  const fields = settings.map(fieldOf);
  const submit = element('button', 'primary', words.save) as HTMLButtonElement;
  submit.type = 'submit';
  // The answer stands where the person looks, not at the top of the panel.
  const answer = element('p', 'answer');
  answer.id = 'settings-answer';
  answer.setAttribute('role', 'status');
  form.replaceChildren(...fields.map(({ row }) => row), submit, answer);
  form.onsubmit = (event) => {
    event.preventDefault();
    if (submit.getAttribute('aria-disabled') === 'true') return;
    submit.setAttribute('aria-disabled', 'true');
    complain('');
    save(fields, answer)
      .then((isSaved) => {
        if (isSaved) afterSave();
      })
      .catch(complainOf)
      .finally(() => submit.setAttribute('aria-disabled', 'false'));
  };
}
