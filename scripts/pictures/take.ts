import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../../src/text';
import { sidebar as english } from '../../src/text/en/sidebar';
import { sidebar as indonesian } from '../../src/text/id/sidebar';
import type { Language } from '../../src/text/language';
import { dashboardName } from '../../src/workbook/sheets/main-job/dashboard-sheet';
import { camera, type Album } from './camera';
import { onlySheet } from './paper';
import { Workbench } from './workbench';

/** The day on which the sample agency is looked at. */
const TODAY = '2026-10-05';

/** What differs between the languages: the sample, its figures, and what stands in the names of documents. */
const SHOWN: Record<Language, { workbook: string; locale: string; unit: string; head: string }> = {
  id: {
    workbook: 'samples/dinas-sosial-contoh.xlsx',
    locale: 'id-ID',
    unit: 'Evaluasi Kinerja – Bidang Rehabilitasi Sosial',
    head: 'Kepala Bidang Rehabilitasi Sosial',
  },
  en: {
    workbook: 'samples/social-agency-example.xlsx',
    locale: 'en-GB',
    unit: 'Evaluation – Social Rehabilitation Division',
    head: 'Head of Social Rehabilitation',
  },
};

const WIDE = { width: 1240, height: 640 };
/** Wide enough for the colours of `Rapor Unit`. */
const WIDEST = { width: 1720, height: 560 };
/** High enough that the whole menu shows. */
const HIGH = { width: 1240, height: 860 };
const SCREEN = { width: 1280, height: 720 };
/** Headline figures, check boxes and the first four charts of `Dasbor`. */
const DASHBOARD = '$A$1:$J$62';
/** Milliseconds until the board shows its first slide. */
const FIRST_SLIDE = 4000;

/** Path of the only made document whose name holds all these words. */
function madeDocument(out: string, ...words: string[]): string {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const found = paths.filter((path) => path.endsWith('.docx') && words.every((word) => path.includes(word)));
  if (found.length !== 1) throw new Error(`${found.length} documents are named ${words.join(' … ')}.`);
  return join(out, found[0] ?? '');
}

interface Visit {
  workbench: Workbench;
  language: Language;
  camera: ReturnType<typeof camera>;
  work: string;
  /** Folder of the documents the workbench makes. */
  out: string;
}

/** The menu, the findings, the flagged units, the dashboard and the sidebar. */
async function takeSheets({ workbench, language, camera: { screen, paper }, work }: Visit): Promise<void> {
  const { page } = workbench;
  const {
    tasks,
    menu: { entries: menu },
  } = texts(language);
  const sheet = (name: string): string => name.split(' / ')[language === 'id' ? 0 : 1] ?? name;
  await page.setViewportSize(HIGH);
  await workbench.openMenu([menu.documents]);
  await screen('menu.png');
  await page.reload();
  await page.waitForSelector('#tabs [role=tab]');

  await workbench.choose(tasks.check.menu);
  await page.setViewportSize(WIDE);
  await workbench.turnTo(sheet('Hasil Periksa Data / Data Check'));
  await screen('findings.png');

  await workbench.choose(tasks.flags.menu);
  await page.setViewportSize(WIDEST);
  await workbench.turnTo(sheet('Rapor Unit / Unit Report'), 'O8');
  await screen('unit-report.png');

  await workbench.choose(tasks.dashboard.menu);
  const dashboard = join(work, 'dashboard.xlsx');
  onlySheet(await workbench.save(), sheet(dashboardName), DASHBOARD, dashboard);
  paper('dashboard.png', dashboard, { dpi: 110 });

  await page.setViewportSize(HIGH);
  await workbench.turnTo(sheet('Rapor Unit / Unit Report'), 'A8');
  await workbench.choose(menu.sidebar);
  const { figures } = language === 'id' ? indonesian : english;
  await page.frameLocator('#sidebar iframe').getByText(figures, { exact: true }).waitFor();
  await screen('sidebar.png');
}

/** A page of an evaluation, a certificate, an agreement and a reflection. */
async function takePapers({ workbench, language, camera: { paper }, out }: Visit): Promise<void> {
  const {
    documentKinds,
    tasks,
    menu: { entries: menu },
  } = texts(language);
  const { unit, head } = SHOWN[language];
  await workbench.choose(menu.evaluation, menu.evaluationOfAll);
  paper('evaluation.png', madeDocument(out, unit), { number: 2 });
  await workbench.choose(menu.awards, menu.finaliseAwards);
  paper('certificate.png', madeDocument(out, 'Mayang'));
  await workbench.choose(menu.agreements, tasks.agreements.menu);
  paper('agreement.png', madeDocument(out, documentKinds.agreement.name, head));
  await workbench.choose(menu.people, tasks.reflections.menu);
  paper('reflection.png', madeDocument(out, documentKinds.reflection.name, 'Lintang'));
}

async function takeBoard({ workbench, language, camera: { screen } }: Visit): Promise<void> {
  const { page } = workbench;
  const {
    tasks,
    menu: { entries: menu },
  } = texts(language);
  await workbench.choose(menu.schedule, tasks.board.menu);
  await page.setViewportSize(SCREEN);
  await page.clock.install({ time: `${TODAY}T08:05:00+07:00` });
  await workbench.leaveFor('/papan.html?layar=pegawai');
  await page.waitForTimeout(FIRST_SLIDE);
  await screen('board.png');
}

/** Goes through the menu as the manual does and takes its pictures; returns their names. */
export async function takePictures(language: Language, folders: Omit<Album, 'locale'>): Promise<string[]> {
  const { workbook, locale } = SHOWN[language];
  const out = join(folders.work, 'out');
  const workbench = await Workbench.open({ workbook, out, today: TODAY, language });
  const visit = {
    workbench,
    language,
    out,
    work: folders.work,
    camera: camera(workbench.page, { ...folders, locale }),
  };
  try {
    await takeSheets(visit);
    await takePapers(visit);
    await takeBoard(visit);
  } finally {
    await workbench.close();
  }
  return visit.camera.taken;
}
