import { KEY, outcome, type TestStep } from './bench';

/** What a property takes at most is 9 KB with its key. */
const LARGE = 'x'.repeat(8_900);
const TOO_LARGE = 'x'.repeat(10_000);

/** Texts kept with the document and with the script. */
const properties: TestStep = {
  name: 'properties',
  run: ({ note }) => {
    const stores = {
      document: PropertiesService.getDocumentProperties(),
      script: PropertiesService.getScriptProperties(),
    };
    for (const [name, store] of Object.entries(stores)) {
      store.setProperty(`${KEY}satu`, LARGE);
      store.setProperties({ [`${KEY}dua`]: 'é – “kutip”', [`${KEY}tiga`]: '' });
      note(`${name} large`, store.getProperty(`${KEY}satu`)?.length);
      note(
        `${name} all`,
        ['dua', 'tiga', 'empat'].map((key) => store.getProperties()[KEY + key] ?? null),
      );
      note(`${name} none`, store.getProperty(`${KEY}empat`));
      note(`${name} keys`, store.getKeys().filter((key) => key.startsWith(KEY)).length);
      note(
        `${name} too large`,
        outcome(() => store.setProperty(`${KEY}satu`, TOO_LARGE) !== null),
      );
      forgetOwn(store);
      note(`${name} forgotten`, store.getKeys().filter((key) => key.startsWith(KEY)).length);
    }
  },
};

function forgetOwn(store: GoogleAppsScript.Properties.Properties): void {
  for (const key of store.getKeys()) if (key.startsWith(KEY)) store.deleteProperty(key);
}

/** Forgets what a test that was cut short has left. */
export function forgetProperties(): void {
  forgetOwn(PropertiesService.getDocumentProperties());
  forgetOwn(PropertiesService.getScriptProperties());
}

/** What all executions of the spreadsheet share for a while. */
const cache: TestStep = {
  name: 'cache',
  run: ({ note }) => {
    const stores = { document: CacheService.getDocumentCache(), script: CacheService.getScriptCache() };
    for (const [name, store] of Object.entries(stores)) {
      store?.put(`${KEY}satu`, 'x'.repeat(100_000), 21_600);
      note(`${name} large`, store?.get(`${KEY}satu`)?.length);
      note(
        `${name} too large`,
        outcome(() => store?.put(`${KEY}satu`, 'x'.repeat(110_000), 60) ?? null),
      );
      store?.remove(`${KEY}satu`);
      note(`${name} removed`, store?.get(`${KEY}satu`));
    }
  },
};

/** Bytes, base64, time, the language and the people. */
const utilities: TestStep = {
  name: 'utilities',
  run: ({ note }) => {
    note('base64', Utilities.base64Encode([0, 127, -128, -1]));
    note('bytes', Utilities.base64Decode('AH+A/w=='));
    note(
      'noBase64',
      outcome(() => Utilities.base64Decode('*')),
    );
    note('blob', Utilities.newBlob('é', 'text/plain', 'uji.txt').getBytes());
    // What a zip file is made of: the marks of its head, and at its end the sum and the size of what is packed.
    const gzip = Utilities.gzip(Utilities.newBlob('é'.repeat(50))).getBytes();
    note('gzip', [...gzip.slice(0, 4), ...gzip.slice(-8)]);
    const before = Date.now();
    Utilities.sleep(300);
    note('slept', Date.now() - before >= 300);
    note('language', typeof Session.getActiveUserLocale());
    note('zone', typeof Session.getScriptTimeZone());
    note('active', typeof Session.getActiveUser().getEmail());
    note('effective', Session.getEffectiveUser().getEmail() !== '');
    note('sameDay', new Date(2026, 9, 5).getHours());
  },
};

/** What calls of the wrong kind throw. */
const faults: TestStep = {
  name: 'faults',
  run: ({ sheet, spreadsheet, note }) => {
    note(
      'rows',
      outcome(() => sheet.getRange(3, 1, 2, 2).setValues([['a', 'b']]) !== null),
    );
    note(
      'outside',
      outcome(() => sheet.getRange(3, 1, 100_000, 2).getValues().length),
    );
    note(
      'name',
      outcome(() => spreadsheet.insertSheet(sheet.getName(), spreadsheet.getSheets().length) !== null),
    );
    note(
      'notation',
      outcome(() => sheet.getRange('!').getValues()),
    );
  },
};

export const storeSteps = [properties, cache, utilities, faults];
