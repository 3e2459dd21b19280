import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../../src/text';
import type { Language } from '../../src/text/language';
import { dashboardName } from '../../src/workbook/sheets/main-job/dashboard-sheet';
import { BROUGHT } from './brought';
import { camera, type Album } from './camera';
import { onlySheet } from './paper';
import { Workbench } from './workbench';

/** The day on which the sample agency is looked at. */
const TODAY = '2026-10-05';

/** What differs between the languages: the sample, its figures, and what stands in the names of documents. */
const SHOWN: Record<Language, { workbook: string; locale: string; unit: string; agency: string; head: string }> = {
  id: {
    workbook: 'samples/dinas-sosial-contoh.xlsx',
    locale: 'id-ID',
    unit: 'Evaluasi Kinerja – Bidang Rehabilitasi Sosial',
    agency: 'Evaluasi Kinerja – Instansi',
    head: 'Kepala Bidang Rehabilitasi Sosial',
  },
  en: {
    workbook: 'samples/social-agency-example.xlsx',
    locale: 'en-GB',
    unit: 'Evaluation – Social Rehabilitation Division',
    agency: 'Evaluation – Agency',
    head: 'Head of Social Rehabilitation',
  },
};

const WIDE = { width: 1240, height: 640 };
/** A common screen: wide enough for the colours of `Rapor Unit`, high enough for its flagged units. */
const COMMON = { width: 1366, height: 620 };
/** High enough that the whole menu shows. */
const HIGH = { width: 1240, height: 860 };
const SCREEN = { width: 1280, height: 720 };
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
  await page.setViewportSize(COMMON);
  await workbench.turnTo(sheet('Rapor Unit / Unit Report'), 'A4');
  await screen('unit-report.png');

  await workbench.choose(tasks.dashboard.menu);
  const dashboard = join(work, 'dashboard.xlsx');
  onlySheet(await workbench.save(), sheet(dashboardName), dashboard);
  paper('dashboard.png', dashboard, { dpi: 100 });

  await page.setViewportSize(HIGH);
  await workbench.turnTo(sheet('Rapor Unit / Unit Report'), 'A4');
  await workbench.choose(menu.sidebar);
  await page.frameLocator('#sidebar iframe').locator('main[aria-busy=false]').waitFor();
  await screen('sidebar.png');
}

/** The first page of the agency's report, a page of a unit's evaluation, a certificate, an agreement and a reflection. */
async function takePapers({ workbench, language, camera: { paper }, out }: Visit): Promise<void> {
  const {
    documentKinds,
    tasks,
    menu: { entries: menu },
  } = texts(language);
  const { unit, agency, head } = SHOWN[language];
  await workbench.choose(menu.evaluation, menu.evaluationOfAll);
  paper('first-page.png', madeDocument(out, agency));
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

/** What is shown of a table that somebody brings along, before anything is written. */
async function takeImport(language: Language, folders: Omit<Album, 'locale'>): Promise<string[]> {
  const out = join(folders.work, 'import');
  const workbench = await Workbench.open({ workbook: null, out, today: TODAY, language });
  const { page } = workbench;
  const { taken, screen } = camera(page, { ...folders, locale: SHOWN[language].locale });
  try {
    await page.setViewportSize(HIGH);
    await page.locator('#welcome').getByRole('button').first().click();
    const frame = page.frameLocator('#sidebar iframe');
    await frame
      .getByRole('textbox')
      .first()
      .evaluate((field, table) => {
        const data = new DataTransfer();
        data.setData('text/plain', table);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }, BROUGHT);
    const recognised = frame.locator('main[aria-busy=false] table').first();
    await recognised.waitFor();
    await recognised.evaluate((table) => table.closest('section')?.scrollIntoView());
    await screen('import.png');
  } finally {
    await workbench.close();
  }
  return taken;
}

/** Goes through the menu as the manual does. */
async function takeVisit(
  language: Language,
  folders: Omit<Album, 'locale'>,
  takes: readonly ((visit: Visit) => Promise<void>)[],
): Promise<string[]> {
  const { workbook, locale } = SHOWN[language];
  const out = join(folders.work, 'out');
  const workbench = await Workbench.open({ workbook, out, today: TODAY, language });
  const { work } = folders;
  const visit = { workbench, language, out, work, camera: camera(workbench.page, { ...folders, locale }) };
  try {
    for (const take of takes) await take(visit);
  } finally {
    await workbench.close();
  }
  return visit.camera.taken;
}

const VISITS = { sheets: takeSheets, papers: takePapers, board: takeBoard };

/** Pictures that are taken together. */
export const GROUPS = ['sheets', 'papers', 'board', 'import'] as const;

/** Takes pictures of some groups; returns their names. */
export async function takePictures(
  language: Language,
  folders: Omit<Album, 'locale'>,
  groups: readonly (typeof GROUPS)[number][],
): Promise<string[]> {
  const takes = groups.flatMap((group) => (group === 'import' ? [] : [VISITS[group]]));
  const visited = takes.length > 0 ? await takeVisit(language, folders, takes) : [];
  return [...visited, ...(groups.includes('import') ? await takeImport(language, folders) : [])];
}
