import { behaviours } from './behaviour';

const QUOTAS = 'quotas page';
const list = (count: number): string =>
  `Array.from({ length: ${count} }, (_, i) => 'orang' + i + '@contoh.go.id').join()`;

export const mailBehaviours = behaviours([
  [
    'MailApp.getRemainingDailyQuota reference',
    'recipients count, in To, Cc and Bcc',
    `const before = MailApp.getRemainingDailyQuota();
     MailApp.sendEmail({ to: 'a@contoh.go.id, b@contoh.go.id', cc: 'c@contoh.go.id', bcc: 'd@contoh.go.id', subject: 's', body: 'b' });
     return [before, MailApp.getRemainingDailyQuota()]`,
    [100, 96],
  ],
  [
    QUOTAS,
    'after 100 recipients of a day nothing more is sent',
    `MailApp.sendEmail(${list(50)}, 's', 'b'); MailApp.sendEmail(${list(50)}, 's', 'b');
     return MailApp.sendEmail('a@contoh.go.id', 's', 'b')`,
    /Service invoked too many times for one day: email/,
  ],
  [QUOTAS, 'at most 50 recipients of one letter', `MailApp.sendEmail(${list(51)}, 's', 'b')`, /Recipients Per Message/],
  [QUOTAS, 'at most 200 KB of text', `MailApp.sendEmail('a@contoh.go.id', 's', 'x'.repeat(204801))`, /Email Body Size/],
  [
    QUOTAS,
    'at most 25 MB of attachments',
    `const blob = Utilities.newBlob('x'.repeat(13 * 1024 * 1024), 'text/plain', 'a.txt');
     return MailApp.sendEmail('a@contoh.go.id', 's', 'b', { attachments: [blob, blob] })`,
    /Attachments Size/,
  ],
  [
    'MailApp.sendEmail reference',
    'at most 250 characters of subject',
    `MailApp.sendEmail('a@contoh.go.id', 'x'.repeat(251), 'b')`,
    /too large: subject/,
  ],
  [
    'MailApp.sendEmail reference',
    'an address must be one',
    `MailApp.sendEmail('kepala dinas', 's', 'b')`,
    /Invalid email: kepala dinas/,
  ],
  [
    'MailApp.sendEmail reference',
    'without recipient nothing is sent',
    `MailApp.sendEmail('', 's', 'b')`,
    /no recipient/,
  ],
  [
    '@types/google-apps-script',
    'options that are not imitated fail loudly',
    `MailApp.sendEmail({ to: 'a@contoh.go.id', subject: 's', body: 'b', inlineImages: {} })`,
    /mail option inlineImages is not imitated/,
  ],
]);
