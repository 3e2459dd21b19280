import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../../src/text';
import type { Language } from '../../src/text/language';
import { entries } from './entries';
import { drawPage, onlySheet } from './paper';
import { shrink, type Size } from './small-png';
import { Workbench } from './workbench';

/** The day on which the sample agency is looked at. */
const TODAY = '2026-10-05';
const SAMPLES: Record<Language, string> = {
  id: 'samples/dinas-sosial-contoh.xlsx',
  en: 'samples/social-agency-example.xlsx',
};
const WIDE = { width: 1240, height: 640 };
/** High enough that the whole menu shows. */
const HIGH = { width: 1240, height: 860 };
const PHONE = { width: 412, height: 780 };
const SCREEN = { width: 1280, height: 720 };

interface Job {
  language: Language;
  /** Folder of the pictures. */
  pictures: string;
  /** Folder for what is made on the way. */
  work: string;
}

/** A name of the workbook in the language, from its declaration `Indonesian / English`. */
const named = (language: Language, name: string): string => name.split(' / ')[language === 'id' ? 0 : 1] ?? name;

/** Path of the only made document whose name holds all these words. */
function madeDocument(out: string, ...words: string[]): string {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const found = paths.filter((path) => path.endsWith('.docx') && words.every((word) => path.includes(word)));
  if (found.length !== 1) throw new Error(`${found.length} documents are named ${words.join(' … ')}.`);
  return join(out, found[0] ?? '');
}

/** Goes through the menu as the manual does and takes its pictures; returns their names. */
export async function takePictures({ language, pictures, work }: Job): Promise<string[]> {
  const { entries: menu } = texts(language).menu;
  const { papers } = texts(language).people;
  const sheet = (name: string): string => named(language, name);
  const out = join(work, 'out');
  const taken: string[] = [];
  const workbench = await Workbench.open({ workbook: SAMPLES[language], out, today: TODAY, language });
  const { page } = workbench;

  function keep(name: string, size?: Size): void {
    shrink(join(pictures, name), size);
    taken.push(name);
  }

  async function screenshot(name: string): Promise<void> {
    await page.screenshot({ path: join(pictures, name) });
    keep(name);
  }

  function document(name: string, file: string, dpi = 76, number = 1): void {
    drawPage(file, number, join(pictures, name), work, dpi);
    keep(name, { trim: true });
  }

  try {
    await page.setViewportSize(HIGH);
    await workbench.openMenu([menu.documents]);
    await screenshot('menu.png');
    await page.reload();
    await page.waitForSelector('#tabs [role=tab]');

    await page.setViewportSize(WIDE);
    await workbench.choose(menu.check);
    await workbench.turnTo(sheet('Hasil Periksa Data / Data Check'));
    await screenshot('findings.png');
    await workbench.choose(menu.flags);
    await workbench.turnTo(sheet('Rapor Unit / Unit Report'));
    await screenshot('unit-report.png');

    await workbench.choose(menu.dashboard);
    onlySheet(await workbench.save(), sheet('Dasbor / Dashboard'), join(work, 'dashboard.xlsx'));
    document('dashboard.png', join(work, 'dashboard.xlsx'));
    await workbench.turnTo(sheet('Dasbor / Dashboard'));
    await page.setViewportSize(PHONE);
    await screenshot('phone.png');

    await page.setViewportSize(HIGH);
    await workbench.choose(menu.sidebar);
    await page.frameLocator('#sidebar iframe').getByRole('heading').first().waitFor();
    await page.waitForTimeout(2000);
    await screenshot('sidebar.png');

    await workbench.choose(menu.evaluation, menu.evaluationOfAll);
    document('evaluation.png', madeDocument(out, 'RHS'));

    await workbench.choose(menu.awards, menu.finaliseAwards);
    document('certificate.png', madeDocument(out, 'Mayang'));

    await workbench.choose(menu.agreements, menu.prepareAgreements);
    await workbench.enter(sheet('Perjanjian Kinerja / Agreements'), 1, 0, [entries[language].agreement]);
    await workbench.choose(menu.agreements, menu.makeAgreements);
    document('agreement.png', madeDocument(out, texts(language).agreements.paper));

    await workbench.choose(menu.people, menu.preparePeople);
    await workbench.choose(menu.people, menu.prepareReflections);
    await workbench.enter(sheet('Refleksi Pegawai / Reflections'), 13, 2, [entries[language].reflection]);
    await workbench.choose(menu.people, menu.summariseReflections);
    document('reflection.png', madeDocument(out, papers.reflection, 'Mayang'));

    await workbench.choose(menu.schedule, menu.updateBoard);
    await page.setViewportSize(SCREEN);
    await workbench.leaveFor('/papan.html?layar=pegawai');
    await page.waitForTimeout(4000);
    await screenshot('board.png');
  } finally {
    await workbench.close();
  }
  return taken;
}
