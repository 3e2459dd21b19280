import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dashboardName } from '../../src/workbook/sheets/dashboard-sheet';
import { texts } from '../../src/text';
import type { Language } from '../../src/text/language';
import { drawPage, onlySheet } from './paper';
import { shrink, type Size } from './small-png';
import { Workbench } from './workbench';

/** The day on which the sample agency is looked at. */
const TODAY = '2026-10-05';
const SAMPLES: Record<Language, string> = {
  id: 'samples/dinas-sosial-contoh.xlsx',
  en: 'samples/social-agency-example.xlsx',
};
/** What stands in the names of documents of the flagged unit and of its head. */
const SHOWN: Record<Language, { unit: string; agreement: string }> = {
  id: { unit: 'Evaluasi Kinerja – Bidang Rehabilitasi Sosial', agreement: 'Kepala Bidang Rehabilitasi Sosial' },
  en: { unit: 'Evaluation – Social Rehabilitation Division', agreement: 'Head of Social Rehabilitation' },
};
const WIDE = { width: 1240, height: 640 };
/** Wide enough for the colours of `Rapor Unit`. */
const WIDEST = { width: 1720, height: 560 };
/** High enough that the whole menu shows. */
const HIGH = { width: 1240, height: 860 };
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

  function paper(name: string, file: string, number = 1, dpi = 76): void {
    drawPage({
      file,
      page: number,
      dpi,
      picture: join(pictures, name),
      work,
      locale: language === 'id' ? 'id-ID' : 'en-GB',
    });
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
    await page.setViewportSize(WIDEST);
    await workbench.turnTo(sheet('Rapor Unit / Unit Report'), 'O8');
    await screenshot('unit-report.png');

    await workbench.choose(menu.dashboard);
    onlySheet(await workbench.save(), sheet(dashboardName), '$A$1:$F$61', join(work, 'dashboard.xlsx'));
    paper('dashboard.png', join(work, 'dashboard.xlsx'), 1, 110);

    await page.setViewportSize(HIGH);
    await workbench.turnTo(sheet('Rapor Unit / Unit Report'), 'A8');
    await workbench.choose(menu.sidebar);
    await page.frameLocator('#sidebar iframe').getByRole('heading').first().waitFor();
    await page.waitForTimeout(2000);
    await screenshot('sidebar.png');

    await workbench.choose(menu.evaluation, menu.evaluationOfAll);
    paper('evaluation.png', madeDocument(out, SHOWN[language].unit), 2);

    await workbench.choose(menu.awards, menu.finaliseAwards);
    paper('certificate.png', madeDocument(out, 'Mayang'));

    await workbench.choose(menu.agreements, menu.makeAgreements);
    paper('agreement.png', madeDocument(out, texts(language).agreements.paper, SHOWN[language].agreement));

    await workbench.choose(menu.people, menu.summariseReflections);
    paper('reflection.png', madeDocument(out, papers.reflection, 'Lintang'));

    await workbench.choose(menu.schedule, menu.updateBoard);
    await page.setViewportSize(SCREEN);
    await page.clock.install({ time: `${TODAY}T08:05:00+07:00` });
    await workbench.leaveFor('/papan.html?layar=pegawai');
    await page.waitForTimeout(4000);
    await screenshot('board.png');
  } finally {
    await workbench.close();
  }
  return taken;
}
