import type { ImportAnswer } from '../../../commands/import/answer';
import { element, put } from '../../shared/browser/elements';
import { words } from './words';

type Question = ImportAnswer['questions'][number];
type Assigned = NonNullable<Question['assign']>;

/** Answers by the ids of questions: an option, or the units of programmes. */
export type Answers = Record<string, string | Record<string, string>>;

const isTable = (answer: Answers[string] | undefined): answer is Record<string, string> => typeof answer === 'object';

/** Each programme with a field for its unit; what is typed is the answer, in place of an option. */
function assignment({ id }: Question, { rows, choices }: Assigned, given: Answers, changed: () => void): HTMLElement {
  const part = element('details', 'assign', element('summary', '', words.units)) as HTMLDetailsElement;
  const answer = given[id];
  part.open = isTable(answer);
  const list = element('datalist', '');
  list.id = `choices-${id}`;
  list.append(...choices.map((choice) => element('option', '', choice)));
  const fields = rows.map(({ code, name, unit }) => {
    const field = document.createElement('input');
    field.setAttribute('list', list.id);
    field.value = (isTable(answer) ? answer[code] : undefined) ?? unit;
    field.addEventListener('change', () => {
      given[id] = Object.fromEntries(fields.map((one) => [one.code, one.field.value.trim()]));
      changed();
    });
    return { code, field, label: element('label', '', `${code} ${name}`, field) };
  });
  part.append(list, ...fields.map(({ label }) => label));
  return part;
}

/** A question with its readings; the default is chosen already, and a question about money that does not add up has none. */
function questionPart(question: Question, given: Answers, changed: () => void): HTMLElement {
  const { id, about, options, default: taken, assign } = question;
  const answer = given[id];
  const standing = answer === undefined ? taken : isTable(answer) ? null : answer;
  const choices = options.map(({ value, label }) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: id, value, checked: value === standing });
    input.addEventListener('change', () => {
      given[id] = value;
      changed();
    });
    return element(
      'label',
      '',
      input,
      element('span', '', `${label}${value === taken ? ` (${words.byDefault})` : ''}`),
    );
  });
  const isOpen = standing === null && !isTable(answer);
  const part = element('fieldset', isOpen ? 'open' : '', element('legend', '', about), ...choices);
  if (assign) part.append(assignment(question, assign, given, changed));
  return part;
}

/** Shows what is asked; `given` gets what a person answers. */
export function showQuestions(questions: readonly Question[], given: Answers, changed: () => void): void {
  put('questions-part').hidden = questions.length === 0;
  // The answer that was just given keeps the keyboard.
  const active = document.activeElement;
  const at = active instanceof HTMLInputElement && active.type === 'radio' ? [active.name, active.value] : null;
  put('questions').replaceChildren(...questions.map((question) => questionPart(question, given, changed)));
  const again = [...put('questions').querySelectorAll<HTMLInputElement>('input[type=radio]')];
  again.find(({ name, value }) => name === at?.[0] && value === at[1])?.focus();
}

/** Whether a question waits for an answer. */
export const isOpen = ({ id, default: taken }: Question, given: Answers): boolean =>
  taken === null && given[id] === undefined;
