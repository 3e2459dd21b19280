/**
 * What a template may consist of. Whatever is not listed is refused by its name: a list of what is dangerous is never whole.
 * Names are the last parts of relationship types (ECMA-376, Office Open XML) and the content types of the parts.
 */

/** Relationships whose parts a document is made of. */
export const keptRelations = new Set([
  'officeDocument',
  'styles',
  'settings',
  'webSettings',
  'fontTable',
  'font',
  'numbering',
  'theme',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'comments',
  'image',
  'hyperlink',
  'core-properties',
  'extended-properties',
  'custom-properties',
]);

/** Relationships whose parts are left out: programs keep notes of their own in them, and no page needs them. */
export const droppedRelations = new Set([
  'customXml',
  'customXmlProps',
  'thumbnail',
  'people',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'glossaryDocument',
  'stylesWithEffects',
  'printerSettings',
  'keyMapCustomizations',
  'documenttasks',
]);

/** What an address that people click may begin with. */
export const linkAddress = /^(?:https:\/\/|mailto:)[^\s"<>\\]+$/i;

/** Fields that a word processor works out from the document itself, by their first word. */
export const keptFields = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'PAGEREF',
  'REF',
  'NOTEREF',
  'STYLEREF',
  'SEQ',
  'TOC',
  'TC',
  'XE',
  'INDEX',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
  'PRINTDATE',
  'TITLE',
  'SUBJECT',
  'AUTHOR',
  'KEYWORDS',
  'COMMENTS',
  'DOCPROPERTY',
  'NUMWORDS',
  'NUMCHARS',
  'REVNUM',
  'SYMBOL',
  'EQ',
  'QUOTE',
  'FORMTEXT',
  'FORMCHECKBOX',
  'HYPERLINK',
]);

/** Elements that bring something in from another program or another file, also where no relationship tells. */
export const refusedElements = new Set([
  'altChunk',
  'object',
  'OLEObject',
  'control',
  'subDoc',
  'attachedTemplate',
  'mailMerge',
  'movie',
  'contentPart',
  'oleObj',
  'videoFile',
  'audioFile',
  'wavAudioFile',
  'quickTimeFile',
  'externalData',
  'webVideoPr',
  'svgBlip',
]);

/** The type of the part that a document is. */
export const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Types of content that parts of a document have; what is said of a part decides how programs read it. */
const wordParts =
  'document.main|styles|settings|webSettings|fontTable|numbering|header|footer|footnotes|endnotes|comments';
export const keptTypes = new RegExp(
  [
    String.raw`^application/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:${wordParts})\+xml$`,
    String.raw`^application/vnd\.openxmlformats-officedocument\.(?:theme|extended-properties|custom-properties|obfuscatedFont)(?:\+xml)?$`,
    String.raw`^application/vnd\.openxmlformats-package\.(?:core-properties|relationships)\+xml$`,
    String.raw`^(?:application|text)/xml$`,
    String.raw`^(?:application/x-font-(?:ttf|otf)|font/(?:ttf|otf|sfnt))$`,
    String.raw`^image/(?:png|jpe?g|gif)$`,
  ].join('|'),
);
