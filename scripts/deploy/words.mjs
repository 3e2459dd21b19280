/** What `npm run deploy` tells people; the terminal's language decides, as for the command line. */

const id = {
  usage: 'Pemakaian: npm run deploy -- [--yes] [--target=sheet|addon] [--drive=file|full]',
  building: 'Menyusun bundel …',
  account: (email) => `Akun Google     : ${email}`,
  script: (script) => `Proyek skrip    : ${script}`,
  editor: (script) => `                  https://script.google.com/d/${script}/edit`,
  files: (files) => `Yang diunggah   : ${files.join(', ')}`,
  warning: 'Unggahan ini MENGGANTI seluruh isi proyek skrip tersebut.',
  question: 'Lanjutkan? [y/N] ',
  yes: /^(y|ya|yes)$/i,
  pushed: (count) => `Selesai: ${count} berkas diunggah. Muat ulang lembar kerja; menu Kinerja akan muncul.`,
  unchanged: 'Tidak ada yang diunggah: isi proyek skrip sudah sama.',
  problems: {
    'no-project': () => 'Berkas .clasp.json tidak ada atau tidak terbaca. Ambil kembali dari sumber program ini.',
    'no-script-id': () =>
      'scriptId di .clasp.json masih kosong. Buka lembar kerja → Ekstensi → Apps Script → Setelan Project, salin ID Skrip, lalu isikan.',
    'wrong-root': (found) => `rootDir di .clasp.json harus "dist", bukan "${found}".`,
    'no-clasp': () => 'clasp belum terpasang. Jalankan npm ci lebih dahulu.',
    'build-failed': () => 'Bundel gagal disusun; tidak ada yang diunggah.',
    'not-logged-in': () => 'Belum masuk ke akun Google. Jalankan npx clasp login, lalu ulangi.',
    'unknown-account': () =>
      'Akun Google tidak dapat dipastikan: jaringan terputus atau masa masuk habis. Periksa jaringan; bila baik, jalankan npx clasp login.',
    'wrong-files': (files) => `Folder dist berisi berkas yang tidak semestinya diunggah: ${files}. Hapus lalu ulangi.`,
    'no-terminal': () => 'Tidak ada orang yang dapat ditanyai. Untuk mengunggah tanpa pertanyaan tambahkan --yes.',
    declined: () => 'Dibatalkan; tidak ada yang diunggah.',
    'api-off': () =>
      'Apps Script API belum dinyalakan untuk akun ini. Nyalakan di https://script.google.com/home/usersettings, tunggu satu menit, lalu ulangi.',
    offline: () => 'Google tidak terjangkau. Periksa jaringan atau proksi, lalu ulangi.',
    'login-expired': () => 'Masa masuk ke akun Google habis. Jalankan npx clasp login, lalu ulangi.',
    'script-not-found': () =>
      'Proyek skrip itu tidak ada atau tidak dibagikan kepada akun ini. Periksa scriptId di .clasp.json dan akun yang dipakai.',
    forbidden: () => 'Akun ini tidak boleh mengubah proyek skrip itu. Mintalah hak Editor kepada pemiliknya.',
    skipped: () => 'clasp melewatkan unggahan tanpa kesalahan; tidak ada yang berubah. Jalankan ulang dengan --yes.',
    unknown: (words) => `clasp gagal: ${words}`,
  },
};

/** @type {typeof id} */
const en = {
  usage: 'Usage: npm run deploy -- [--yes] [--target=sheet|addon] [--drive=file|full]',
  building: 'Building the bundle …',
  account: (email) => `Google account  : ${email}`,
  script: (script) => `Script project  : ${script}`,
  editor: (script) => `                  https://script.google.com/d/${script}/edit`,
  files: (files) => `To be uploaded  : ${files.join(', ')}`,
  warning: 'This upload REPLACES everything in that script project.',
  question: 'Go on? [y/N] ',
  yes: /^(y|ya|yes)$/i,
  pushed: (count) => `Done: ${count} files uploaded. Reload the spreadsheet; the menu Kinerja appears.`,
  unchanged: 'Nothing was uploaded: the script project already holds the same.',
  problems: {
    'no-project': () => 'The file .clasp.json is missing or cannot be read. Take it from the sources of this program.',
    'no-script-id': () =>
      'scriptId in .clasp.json is empty. Open the spreadsheet → Extensions → Apps Script → Project Settings, copy the Script ID, and enter it.',
    'wrong-root': (found) => `rootDir in .clasp.json must be "dist", not "${found}".`,
    'no-clasp': () => 'clasp is not installed. Run npm ci first.',
    'build-failed': () => 'The bundle could not be built; nothing was uploaded.',
    'not-logged-in': () => 'You are not logged in to Google. Run npx clasp login, then try again.',
    'unknown-account': () =>
      'The Google account could not be determined: no network, or the login has expired. Check the network; if it is fine, run npx clasp login.',
    'wrong-files': (files) =>
      `The folder dist holds files that should not be uploaded: ${files}. Delete them and try again.`,
    'no-terminal': () => 'There is nobody to ask. To upload without a question add --yes.',
    declined: () => 'Cancelled; nothing was uploaded.',
    'api-off': () =>
      'The Apps Script API is off for this account. Switch it on at https://script.google.com/home/usersettings, wait a minute, and try again.',
    offline: () => 'Google cannot be reached. Check the network or the proxy, then try again.',
    'login-expired': () => 'The login to Google has expired. Run npx clasp login, then try again.',
    'script-not-found': () =>
      'That script project does not exist or is not shared with this account. Check scriptId in .clasp.json and the account.',
    forbidden: () => 'This account may not change that script project. Ask its owner for the role Editor.',
    skipped: () => 'clasp skipped the upload without an error; nothing has changed. Run it again with --yes.',
    unknown: (words) => `clasp failed: ${words}`,
  },
};

/** The words in the language of the terminal. */
export function wordsFor({ LC_ALL, LC_MESSAGES, LANG }) {
  return /^(id|in)\b|^(id|in)_/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? id : en;
}

export const WORDS = { id, en };
