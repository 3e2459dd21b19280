import { behaviours } from './behaviour';

const CACHE = 'Cache reference';
const PROPERTIES = 'Properties reference; quotas page';
const UTILITIES = 'Utilities reference';
const HTML = 'html guides (templates, restrictions)';
const pages: Record<string, string> = {
  papan: '<p>Papan</p>',
  templat: '<p><?= nama ?></p><? for (const n of angka) { ?><b><?!= n ?></b><? } ?>',
  skrip: '<script>const nama = <?= nama ?>;</script>',
};
const options = { page: (name: string) => pages[name] };

export const smallServiceBehaviours = behaviours([
  [
    CACHE,
    'keeps text',
    `const cache = CacheService.getDocumentCache(); cache.put('a', '1'); return [cache.get('a'), cache.get('b')]`,
    ['1', null],
  ],
  [CACHE, 'key of at most 250 characters', `CacheService.getScriptCache().put('k'.repeat(251), '1')`, /too large: key/],
  [CACHE, 'value of at most 100 KB', `CacheService.getScriptCache().put('k', 'x'.repeat(102401))`, /too large: value/],
  [CACHE, 'at most 21600 seconds', `CacheService.getScriptCache().put('k', '1', 21601)`, /1 to 21600 seconds/],
  [
    CACHE,
    'about a thousand items; the oldest go first',
    `const cache = CacheService.getUserCache(); for (let i = 0; i < 1001; i += 1) cache.put('k' + i, 'v'); return [cache.get('k0'), cache.get('k1000')]`,
    [null, 'v'],
  ],
  [
    PROPERTIES,
    '9 KB per value',
    `PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(9217))`,
    /Argument too large/,
  ],
  [
    PROPERTIES,
    '500 KB per store',
    `const store = PropertiesService.getScriptProperties(); for (let i = 0; i < 56; i += 1) store.setProperty('k' + i, 'x'.repeat(9216)); return 0`,
    /exceeded the property storage quota/,
  ],
  [
    PROPERTIES,
    'document, script and user have stores of their own',
    `PropertiesService.getDocumentProperties().setProperty('k', 'd'); PropertiesService.getUserProperties().setProperties({ k: 'u', l: 'v' });
     return [PropertiesService.getScriptProperties().getProperty('k'), PropertiesService.getUserProperties().getProperties()]`,
    [null, { k: 'u', l: 'v' }],
  ],
  [
    PROPERTIES,
    'values are text',
    `PropertiesService.getDocumentProperties().setProperty('k', 1)`,
    /don't match the method signature/,
  ],
  ['Blob.getBytes reference', 'bytes run from -128 to 127', `Utilities.newBlob([200])`, /bytes run from -128 to 127/],
  ['Blob.getBytes reference', 'bytes come out signed', `Utilities.newBlob('é').getBytes()`, [-61, -87]],
  [
    `${UTILITIES} (computeDigest)`,
    'digests are signed bytes',
    `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 4)`,
    [12, -63, 117, -71],
  ],
  [
    `${UTILITIES} (base64Encode)`,
    'base64 there and back, with padding',
    `[Utilities.base64Encode('ÿÿa'), Utilities.base64EncodeWebSafe([-1, -1]), Utilities.base64Decode('//8=')]`,
    ['w7/Dv2E=', '__8=', [-1, -1]],
  ],
  [`${UTILITIES} (base64Decode)`, 'what is no base64 fails', `Utilities.base64Decode('*')`, /Could not decode string/],
  [
    `${UTILITIES} (formatDate)`,
    'a moment in the zone asked for, names in English',
    `Utilities.formatDate(new Date(Date.UTC(2026, 9, 5, 22, 30)), 'Asia/Jakarta', "EEE, d MMMM yyyy 'pukul' HH.mm")`,
    'Tue, 6 October 2026 pukul 05.30',
  ],
  [
    'own rule',
    'uuids are the same in the same run',
    `[Utilities.getUuid().length, Utilities.getUuid() === Utilities.getUuid()]`,
    [36, false],
  ],
  [
    `${UTILITIES} (sleep)`,
    'time passes while a script sleeps',
    `const began = Date.now(); Utilities.sleep(1500); return [Date.now() - began, new Date().getTime() - began]`,
    [1500, 1500],
  ],
  [`${UTILITIES} (sleep)`, 'sleeps five minutes at most', `Utilities.sleep(300001)`, /maximum sleep time/],
  [
    HTML,
    'a page of the project',
    `HtmlService.createHtmlOutputFromFile('papan').getContent()`,
    '<p>Papan</p>',
    options,
  ],
  [
    HTML,
    'a page that is not there',
    `HtmlService.createHtmlOutputFromFile('lain')`,
    /No HTML file named lain was found/,
    options,
  ],
  [
    HTML,
    'a template escapes what <?= prints, not what <?!= prints',
    `const t = HtmlService.createTemplateFromFile('templat'); t.nama = '<i>A & "B"</i>'; t.angka = [1, 2]; return t.evaluate().getContent()`,
    '<p>&lt;i&gt;A &amp; &#34;B&#34;&lt;/i&gt;</p><b>1</b><b>2</b>',
    options,
  ],
  [
    HTML,
    '<?= inside a script is not imitated',
    `const t = HtmlService.createTemplateFromFile('skrip'); t.nama = 'a'; return t.evaluate()`,
    /inside a script is not imitated/,
    options,
  ],
  [
    'HtmlOutput.addMetaTag reference',
    'only some meta tags',
    `HtmlService.createHtmlOutput('a').addMetaTag('refresh', '1')`,
    /not allowed in this context/,
  ],
  [
    'HtmlOutput.setXFrameOptionsMode reference',
    'the frame mode is kept',
    `HtmlService.createHtmlOutput('a').setTitle('T').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).getTitle()`,
    'T',
  ],
]);
