import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../../src/text';
import type { Language } from '../../src/text/language';

/** Menus of Google Sheets, whose entries are its own. */
const GOOGLE = /^(File|Data|Download)$/;
const ROOT = join(__dirname, '../..');

/** What people press, as the menu writes it: without the sign that a question follows. */
function labelsIn(language: Language): Set<string> {
  const { menu, tasks } = texts(language);
  const labels = [menu.title, ...Object.values(menu.entries), ...Object.values(tasks).map((task) => task.menu)];
  return new Set(labels.map((label) => label.replace(/…$/, '')));
}

/** The steps of ways through a menu that a text names: `Kinerja ▸ Siapkan ▸ Lembar inti` has two, each with what stands before it. */
const stepsIn = (text: string): { from: string; to: string }[] =>
  [...text.matchAll(/(?<=(\p{L}+) ▸ )[^▸.,;:()"'`\\\n]+/gu)].map(([to, from = '']) => ({ from, to }));

/** Whether a text begins with a label, as a whole: what follows is the rest of its sentence. */
const begins = (text: string, label: string): boolean =>
  text.startsWith(label) && !/^[\p{L}\d]/u.test(text.slice(label.length));

const filesUnder = (folder: string, name: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => name.test(file));

test.each<Language>(['id', 'en'])(
  'every way through the menu that a text in %s names is one that is there',
  (language) => {
    const labels = [...labelsIn(language)];
    const unknown = filesUnder(`src/text/${language}`, /\.ts$/).flatMap((file) => {
      const steps = stepsIn(readFileSync(join(ROOT, file), 'utf8')).filter(({ from }) => !GOOGLE.test(from));
      return steps.flatMap(({ to }) =>
        labels.some((label) => begins(to, label)) ? [] : [`${file}: … ▸ ${to.trim()}`],
      );
    });
    expect(unknown).toEqual([]);
  },
);
