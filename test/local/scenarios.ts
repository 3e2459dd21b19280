import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalMemory } from '../../local/drive/memory';
import { MOMENT, runtimeFor, temporaryFolder, workbookOf, type TestRuntime } from './support';

/** Something that only several executions show: different people, different moments. */
export interface Scenario {
  source: string;
  title: string;
  play: () => Promise<void>;
}

const OWNER = 'pemilik@contoh.go.id';
const OTHER = 'operator@lain.contoh.id';
const HOUR = 60 * 60 * 1000;
const EVAL = 'function run(body) { return new Function(body)(); }';

type Options = NonNullable<Parameters<typeof runtimeFor>[0]>;

/** Runtimes over one spreadsheet and one Google, for different people or moments. */
async function together(...each: Options[]): Promise<TestRuntime[]> {
  const workbook = await workbookOf([{ name: 'Lembar', rows: [['a', 1]] }]);
  const memory: LocalMemory = { files: {}, properties: {} };
  const folder = temporaryFolder();
  return Promise.all(each.map((options) => runtimeFor({ workbook, memory, folder, owner: OWNER, ...options })));
}

async function two(first: Options, second: Options): Promise<[TestRuntime, TestRuntime]> {
  const [a, b] = await together(first, second);
  if (!a || !b) throw new Error('two runtimes');
  return [a, b];
}

const MAKE = `Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('isi', 'text/plain'), { supportsAllDrives: true }).id`;
const read = (id: unknown): string =>
  `Drive.Files.get('${String(id)}', { supportsAllDrives: true, fields: 'name' }).name`;
const PROTECT = `const sheet = SpreadsheetApp.getActive().getSheetByName('Lembar'); const protection = sheet.getRange('A1:B1').protect();
  protection.removeEditors(protection.getEditors()); protection.setDomainEdit(false); return 0`;
const WRITE = (cell: string): string =>
  `SpreadsheetApp.getActive().getSheetByName('Lembar').getRange('${cell}').setValue(9) && 'ditulis'`;
const CLOSED = /You are trying to edit a protected cell or object/;
const PUT = `CacheService.getDocumentCache().put('k', 'v', 3600)`;
const GET = `CacheService.getDocumentCache().get('k')`;

/** Letters in the output folder, by file name. */
function letters(folder: string): Map<string, string> {
  const place = join(folder, 'surat');
  const names = existsSync(place) ? readdirSync(place).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(join(place, name), 'utf8')]));
}

/** The text of a base64 part that follows a header line. */
function decoded(eml: string, header: string): string {
  const part = eml.slice(eml.indexOf(header));
  return Buffer.from(/\r\n\r\n([A-Za-z0-9+/=\r\n]*)/.exec(part)?.[1] ?? '', 'base64').toString();
}

export const SCENARIOS: Scenario[] = [
  {
    source: 'api-specific-auth guide',
    title: 'drive.file: what one person’s add-on made is not found by another’s, even when shared',
    play: async () => {
      const [owner, other] = await two({ user: OWNER }, { user: OTHER });
      const id = owner.run(MAKE);
      owner.run(
        `Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${OTHER}' }, '${String(id)}', { supportsAllDrives: true }); return 0`,
      );
      expect(owner.run(read(id))).toBe('a.txt');
      expect(() => other.run(read(id))).toThrow(/File not found/);
    },
  },
  {
    source: 'api-specific-auth guide',
    title: 'drive: a shared file is found, an unshared one is not',
    play: async () => {
      const scopes = ['drive', 'spreadsheets.currentonly'];
      const [owner, other] = await two({ user: OWNER, scopes }, { user: OTHER, scopes });
      const [shared, own] = [owner.run(MAKE), owner.run(MAKE)];
      owner.run(
        `Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${OTHER}' }, '${String(shared)}', { supportsAllDrives: true }); return 0`,
      );
      expect(other.run(read(shared))).toBe('a.txt');
      expect(() => other.run(read(own))).toThrow(/File not found/);
    },
  },
  {
    source: 'Drive search guide',
    title: 'a search by name finds a file once the index has caught up',
    play: async () => {
      const [first] = await two({}, {});
      first.run(MAKE);
      const query = `Drive.Files.list({ q: "'root' in parents and name = 'a.txt'", supportsAllDrives: true, includeItemsFromAllDrives: true }).files.length`;
      expect(first.run(query)).toBe(0);
      const memory = JSON.parse(JSON.stringify(first.memory)) as LocalMemory;
      const later = await runtimeFor({ memory, folder: first.folder });
      expect(later.run(query)).toBe(1);
    },
  },
  {
    source: 'LockService reference',
    title: 'a lock keeps a second execution out until the first has ended',
    play: async () => {
      const TRY = `LockService.getDocumentLock().tryLock(1)`;
      let during: unknown;
      const workbook = await workbookOf([{ name: 'Lembar', rows: [] }]);
      const memory: LocalMemory = { files: {}, properties: {} };
      const second = await runtimeFor({ workbook, memory });
      const first = await runtimeFor({ workbook, memory, beforeCall: () => (during = second.run(TRY)) });
      expect(first.run(`${TRY} && SpreadsheetApp.getActive().getSheets().length`)).toBe(1);
      expect(during).toBe(false);
      // The first never gave the lock back; its end did.
      expect(second.run(TRY)).toBe(true);
    },
  },
  {
    source: 'LockService reference',
    title: 'waitLock throws when the lock stays taken, tryLock says false',
    play: async () => {
      const runtime = await runtimeFor({ lockBusy: true });
      expect(runtime.run(`LockService.getDocumentLock().tryLock(1)`)).toBe(false);
      expect(() => runtime.run(`LockService.getDocumentLock().waitLock(1)`)).toThrow(/Lock timeout/);
    },
  },
  {
    source: 'Protection reference; protected ranges guide',
    title: 'a protected range stops a second person’s script, a warning does not, the owner is never stopped',
    play: async () => {
      const [owner, other] = await two({ user: OWNER }, { user: OTHER });
      owner.run(PROTECT);
      expect(() => other.run(WRITE('B1'))).toThrow(CLOSED);
      expect(other.run(WRITE('C1'))).toBe('ditulis');
      expect(owner.run(WRITE('B1'))).toBe('ditulis');
      expect(() =>
        other.run(`SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheets()[0])`),
      ).toThrow();
    },
  },
  {
    source: 'Protection.setWarningOnly reference',
    title: 'a protection that only warns stops no script',
    play: async () => {
      const [owner, other] = await two({ user: OWNER }, { user: OTHER });
      owner.run(`SpreadsheetApp.getActive().getSheetByName('Lembar').protect().setWarningOnly(true); return 0`);
      expect(other.run(WRITE('A1'))).toBe('ditulis');
    },
  },
  {
    source: 'installable triggers guide',
    title: 'a trigger runs as its creator; others neither see nor delete it',
    play: async () => {
      const code = `${EVAL}\nfunction tiapJam(e) { PropertiesService.getScriptProperties().setProperty('siapa', Session.getEffectiveUser().getEmail() + ' ' + e.authMode + ' ' + e.hour); }`;
      const [owner, other] = await two({ user: OWNER, code }, { user: OTHER, code });
      owner.run(`ScriptApp.newTrigger('tiapJam').timeBased().everyHours(1).create(); return 0`);
      expect(other.run(`ScriptApp.getProjectTriggers().length`)).toBe(0);
      expect(other.runClockTriggers()).toEqual([{ handler: 'tiapJam', user: OWNER, error: null }]);
      const hour = new Date(MOMENT).getUTCHours();
      expect(owner.run(`PropertiesService.getScriptProperties().getProperty('siapa')`)).toBe(`${OWNER} FULL ${hour}`);
    },
  },
  {
    source: 'installable triggers guide',
    title: 'a trigger that fails is told by its message and stops no other',
    play: async () => {
      const code = `${EVAL}\nfunction buruk() { SpreadsheetApp.getUi(); }\nfunction baik() {}`;
      const [runtime] = await two({ code }, {});
      runtime.run(
        `for (const n of ['buruk', 'baik', 'hilang']) ScriptApp.newTrigger(n).timeBased().everyDays(1).create(); return 0`,
      );
      expect(runtime.runClockTriggers().map(({ error }) => error)).toEqual([
        'Cannot call SpreadsheetApp.getUi() from this context.',
        null,
        'Script function not found: hilang',
      ]);
    },
  },
  {
    source: 'events reference; triggers guide',
    title: 'an edit runs onEdit with few rights and the installed trigger with all of its creator’s',
    play: async () => {
      const code = `${EVAL}
        function onEdit(e) { MailApp.sendEmail('a@contoh.go.id', 'b', 'c'); }
        function disunting(e) {
          PropertiesService.getScriptProperties().setProperty('e', [e.range.getA1Notation(), e.value, e.oldValue,
            e.source.getId() === SpreadsheetApp.getActive().getId(), Session.getActiveUser().getEmail()].join());
        }`;
      const [owner, other] = await two({ user: OWNER, code }, { user: OTHER, code });
      owner.run(
        `ScriptApp.newTrigger('disunting').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); return 0`,
      );
      expect(other.edit({ sheet: 'Lembar', cell: 'B1', value: '1.250' })).toEqual([
        { handler: 'onEdit', user: OTHER, error: 'You do not have permission to call MailApp.sendEmail.' },
        { handler: 'disunting', user: OWNER, error: null },
      ]);
      expect(owner.run(`PropertiesService.getScriptProperties().getProperty('e')`)).toBe(`B1,1250,1,true,${OTHER}`);
    },
  },
  {
    source: 'triggers guide',
    title: 'an edit made by a script runs no trigger',
    play: async () => {
      const code = `${EVAL}\nfunction disunting() { PropertiesService.getScriptProperties().setProperty('e', '1'); }`;
      const [runtime] = await two({ code }, {});
      runtime.run(
        `ScriptApp.newTrigger('disunting').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); return 0`,
      );
      runtime.run(WRITE('A1'));
      expect(runtime.run(`PropertiesService.getScriptProperties().getProperty('e')`)).toBeNull();
    },
  },
  {
    source: 'Cache reference',
    title: 'what is cached is gone after its time',
    play: async () => {
      const [now, later] = await two({}, { fixedTime: MOMENT + HOUR });
      now.run(PUT);
      expect([now.run(GET), later.run(GET)]).toEqual(['v', null]);
    },
  },
  {
    source: 'quotas page',
    title: 'the day’s letters are counted for each person, and again from nothing after 24 hours',
    play: async () => {
      const SEND = `MailApp.sendEmail('a@contoh.go.id,b@contoh.go.id', 's', 'b')`;
      const LEFT = `MailApp.getRemainingDailyQuota()`;
      const [owner, other, tomorrow] = await together(
        { user: OWNER },
        { user: OTHER },
        { user: OWNER, fixedTime: MOMENT + 25 * HOUR },
      );
      owner?.run(SEND);
      expect([owner?.run(LEFT), other?.run(LEFT), tomorrow?.run(LEFT)]).toEqual([98, 100, 100]);
    },
  },
  {
    source: 'MailApp.sendEmail reference; RFC 5322, RFC 2047, RFC 2045',
    title: 'a letter is an .eml file with its addresses, text in two forms and attachments',
    play: async () => {
      const runtime = await runtimeFor({ user: OWNER });
      runtime.run(`MailApp.sendEmail({ to: 'a@contoh.go.id', cc: 'c@contoh.go.id', replyTo: 'r@contoh.go.id', name: 'Dinas Sosial',
        subject: 'Pengingat: kegiatan “Bulan Bakti” – H-7 bagi seluruh bidang dan UPTD di lingkungan dinas', body: 'Halo é', htmlBody: '<p>Halo é</p>',
        attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'jadwal é.ics')] }); return 0`);
      const [[name, eml] = ['', '']] = letters(runtime.folder);
      expect(name).toMatch(/^2026-10-06 001 Pengingat- kegiatan .*\.eml$/);
      expect(eml).toContain(
        `From: Dinas Sosial <${OWNER}>\r\nTo: a@contoh.go.id\r\nCc: c@contoh.go.id\r\nReply-To: r@contoh.go.id\r\n`,
      );
      const subject = /Subject: ([\s\S]*?)\r\n(?! )/.exec(eml)?.[1] ?? '';
      const words = [...subject.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, word = '']) => word);
      expect(words.map((word) => Buffer.from(word, 'base64').toString()).join('')).toBe(
        'Pengingat: kegiatan “Bulan Bakti” – H-7 bagi seluruh bidang dan UPTD di lingkungan dinas',
      );
      expect(decoded(eml, 'Content-Type: text/plain')).toBe('Halo é');
      expect(decoded(eml, 'Content-Type: text/html')).toBe('<p>Halo é</p>');
      expect(decoded(eml, 'Content-Type: text/calendar')).toBe('BEGIN:VCALENDAR');
      expect(eml.split('\r\n').every((line) => line.length <= 998 && !line.includes('\n'))).toBe(true);
    },
  },
  {
    source: 'web apps guide; HtmlService reference',
    title: 'doGet gets the parameters of the address and answers with a page',
    play: async () => {
      const code = `function doGet(e) { return HtmlService.createHtmlOutput('<p>' + e.parameter.layar + '</p>').setTitle('Papan'); }`;
      const runtime = await runtimeFor({ code });
      expect(runtime.openWebApp({ layar: 'publik' })).toMatchObject({ content: '<p>publik</p>', title: 'Papan' });
    },
  },
];
