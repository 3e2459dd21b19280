import { ORIGINS, type Origin } from '../../local/contract/origins';
import imitated from '../../local/contract/imitated-types.json';
import signatures from '../../local/contract/signatures.json';
import { imitatedMethods } from '../../local/runtime/execution/service';
import { ALL_BEHAVIOURS } from './behaviours/all';
import { SCENARIOS } from './scenarios';
import { runtimeFor } from './support';

/** What a reader might expect and will not find. A failing call is not listed: every method missing above fails loudly. */
const NOT_IMITATED: readonly [what: string, instead: string][] = [
  ['Results of formulas that the script writes', 'reading such a cell fails'],
  ['Recalculation', 'formulas keep the result that came with the file'],
  ['The execution time limits (6 minutes, 30 seconds)', 'an execution can be stopped at any service call on purpose'],
  ['Daily quotas other than mail recipients', 'not counted'],
  ['Simultaneous executions', 'another execution can be run just before any service call on purpose'],
  ['Waiting for a lock', 'nothing moves meanwhile, so `tryLock` answers at once'],
  ['When a time-driven trigger runs', 'all are run once when a test asks for it'],
  ['E-mail about failing triggers', 'the error is given to the test'],
  ['Conversion of a .docx to a Google Doc', 'the file stays a .docx that answers as a Google Doc'],
  ['Export of a document as PDF', 'fails, unless a converter is handed over'],
  ['Files that a person picked for the add-on (Google Picker)', 'out of reach, as all files the add-on did not make'],
  [
    'Shared drives as such',
    'folders and files carry a `driveId`, and members have roles; moving between drives is not imitated',
  ],
  ['Trusted types, sandbox and comment stripping of HtmlService', 'pages are handed out as they stand'],
  ['Escaping of `<?=` inside scripts', 'fails'],
  ['Protections in the file', 'they hold while the runtime lives; xlsx knows none that name people'],
  [
    'Charts',
    'columns, bars, lines, both and pies of cells of their own sheet; of one that the file brought only rows and place',
  ],
  ['Which rows a filter leaves out', 'all rows are read, as Google’s `getValues` does'],
  ['Locales other than Indonesian and US English', 'texts are read as US English'],
];

/** Makes one object of every imitated type, so that their methods are known. */
const TOUR = `
  const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName('Lembar'); const range = sheet.getRange('A1:B2');
  const ui = SpreadsheetApp.getUi(); ui.createMenu('A'); ui.prompt('?'); range.protect(); range.createFilter(); sheet.getRangeList(['A1']);
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=1').setRanges([range]).build(); rule.getBooleanCondition();
  SpreadsheetApp.newDataValidation().requireValueInList(['a']).build(); SpreadsheetApp.newRichTextValue().setText('a').build();
  Session.getActiveUser(); Utilities.newBlob('a'); LockService.getDocumentLock(); PropertiesService.getScriptProperties();
  CacheService.getScriptCache(); HtmlService.createTemplate('a').evaluate(); ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  ScriptApp.getService(); ScriptApp.newTrigger('a').timeBased().everyHours(1).create(); ScriptApp.newTrigger('a').forSpreadsheet(book);
  const chart = sheet.newChart().addRange(range).build(); chart.getContainerInfo(); chart.getOptions(); Charts.ChartType.BAR;
  return 0`;

/** A list as prettier leaves it; templates' tags are code. */
function list(items: readonly string[]): string {
  return items.map((item) => `- ${item.replace(/(?<!`)<\?!?=(?!`)/g, '`$&`')}`).join('\n');
}

const sorted = (names: Iterable<string>): string[] => [...names].sort((a, b) => (a < b ? -1 : 1));

function methodsList(): string {
  const known = imitatedMethods();
  const declared: Record<string, object> = signatures;
  const items = sorted(Object.keys(imitated)).map((type) => {
    const methods = sorted(known.get(type as keyof typeof signatures) ?? []);
    const all = Object.keys(declared[type] ?? {}).length;
    if (type === 'Drive') return '`Drive`: the collections `Files` and `Permissions`';
    const names = methods.map((name) => `\`${name}\``).join(', ');
    return `\`${type}\` (${methods.length} of ${all}): ${names || 'every call fails'}`;
  });
  return list(items);
}

/** How sure a behaviour is, by where it was taken from. */
const sureness: Record<Origin['from'], string> = {
  reference: 'as the page says; not told there',
  guide: 'as a guide of Google’s says; not told there',
  public: 'as threads and tests of others say; unsure',
  assumed: 'assumed',
};

/** Where the behaviour of the methods that are used was taken from, type by type. */
function originsList(): string {
  const code = (name: string): string => `\`${name}\``;
  return list(
    Object.entries(ORIGINS).map(([type, { page, told, others = {} }]) => {
      const sure = told === '' ? [] : [`sure: ${told.split(' ').map(code).join(', ')}`];
      const less = Object.entries(others).map(
        ([name, { from, open }]) => `${code(name)} (${sureness[from]}${open === undefined ? '' : `: ${open}`})`,
      );
      return `${code(type)} (${page}): ${[...sure, ...less].join('; ')}`;
    }),
  );
}

const described = ({ title, source }: { title: string; source: string }): string => `${title} (${source})`;

/** The text of docs/local-runtime.md. */
export async function runtimeDoc(): Promise<string> {
  const runtime = await runtimeFor({ context: 'menu' });
  runtime.run(TOUR);
  const sections = Object.entries(ALL_BEHAVIOURS).map(([name, told]) => {
    return `### ${name}\n\n${list(told.map(described))}`;
  });
  return `# The local Apps Script runtime

<!-- Made by test/local/runtime-doc.test.ts; write it again with UPDATE_DOCS=1 npx jest test/local/runtime-doc -->

The command line and the tests run the very bundle that is uploaded to Google, inside an imitation of Apps Script in
\`local/runtime\`. The imitation is strict: what Google refuses is refused here in Google's words, every call is checked
against the signatures of \`@types/google-apps-script\`, and a method that is not imitated fails loudly instead of doing
nothing. Nothing below was tried in a live Google account: the sources are Google's reference and guides, named by the
title of their page; “own rule” marks what only makes runs repeatable or mistakes visible.

## Behaviours, each with a test

The tests are \`test/local/behaviours\` and \`test/local/scenarios.ts\`; this list is made from them.

${sections.join('\n\n')}

### Several people and moments

${list(SCENARIOS.map(described))}

How written strings are parsed, and what a workbook keeps through reading and writing, is shown by
\`test/local/spreadsheet-strictness.test.ts\` and \`test/local/preservation.test.ts\`.

## What is counted

A service call is a method that reads, writes, creates, deletes or lists. Handles (\`getRange\`), facts that came with a
list (\`getName\`), builder chains, locks and \`flush\` are not counted. A run can be made to stop at the n-th
call, or calls to fail from the n-th on: once, several times or for ever, before their effect, after it, or, as buffered writes do,
at the next read or flush; with the fields that Drive gives, and with words in English, Indonesian or an invented language.

## What is imitated

${methodsList()}

## Where the methods that are used come from

Each method of Google's that the add-on calls, under the page of Google's reference that its behaviour was taken from. _Sure_ is
what that page tells; of the others it stands what the page leaves open. None was measured in a live account: the full self-test
(_Tentang ▸ Uji lengkap_) does that, and its report is compared with this runtime.

${originsList()}

## What is not imitated

${list(NOT_IMITATED.map(([what, instead]) => `${what}: ${instead}`))}
`;
}
