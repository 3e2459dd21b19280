/**
 * Where the behaviour of each method that the add-on calls was taken from, and how sure that is. Nothing was tried in a live
 * Google account.
 */

/** How the runtime came to behave as it does. */
export interface Origin {
  /** `reference`, `guide`: a page of Google's; `public`: threads and tests of others; `assumed`: no source tells it. */
  from: 'reference' | 'guide' | 'public' | 'assumed';
  /** What is not told there and was filled in; absent: what is used of it is told. */
  open?: string;
}

interface TypeOrigins {
  /** The title of the page. */
  page: string;
  /** What the page tells, as far as it is used. */
  told: string;
  /** Methods of which the page does not tell all, or another source does. */
  others?: Readonly<Record<string, Origin>>;
}

const rest = (open: string): Origin => ({ from: 'reference', open });
const guide = (open?: string): Origin => ({ from: 'guide', ...(open !== undefined && { open }) });
const heard = (open: string): Origin => ({ from: 'public', open });
const assumed = (open: string): Origin => ({ from: 'assumed', open });

/** By the name of a type in Google's declarations. */
export const ORIGINS: Readonly<Record<string, TypeOrigins>> = {
  Blob: { page: 'Blob', told: 'getBytes' },
  BooleanCondition: {
    page: 'BooleanCondition',
    told: 'getBackground getBold getCriteriaType getCriteriaValues getFontColor',
  },
  Cache: { page: 'Cache', told: 'get put remove' },
  CacheService: { page: 'CacheService', told: 'getDocumentCache getScriptCache' },
  ChartOptions: {
    page: 'ChartOptions',
    told: '',
    others: { get: rest('which options of a chart in the file it knows') },
  },
  ClockTriggerBuilder: {
    page: 'ClockTriggerBuilder',
    told: 'create everyHours',
    others: { after: rest('how late it runs; that it stands after it has run (guide)') },
  },
  ConditionalFormatRule: { page: 'ConditionalFormatRule', told: 'getBooleanCondition getRanges' },
  ConditionalFormatRuleBuilder: {
    page: 'ConditionalFormatRuleBuilder',
    told: 'build setBackground setBold setFontColor setRanges',
    others: { whenFormulaSatisfied: rest('that `;` separates arguments in every locale (public threads)') },
  },
  ContainerInfo: { page: 'ContainerInfo', told: 'getAnchorColumn getAnchorRow getOffsetX getOffsetY' },
  DataValidation: { page: 'DataValidation', told: 'getAllowInvalid getCriteriaType getCriteriaValues getHelpText' },
  DataValidationBuilder: {
    page: 'DataValidationBuilder',
    told: 'build requireValueInList requireValueInRange setAllowInvalid setHelpText',
  },
  EmbeddedChart: { page: 'EmbeddedChart', told: 'getContainerInfo getOptions getRanges modify' },
  EmbeddedChartBuilder: {
    page: 'EmbeddedChartBuilder',
    told: 'addRange build clearRanges setChartType setNumHeaders setPosition',
    others: { setOption: rest('which options a kind of chart heeds') },
  },
  FilesCollection: {
    page: 'Drive API, files',
    told: 'generateIds get',
    others: {
      copy: rest('whether a conversion keeps charts'),
      create: rest('that an answer that is lost may leave a file; fields of its errors are those of the error guide'),
      list: guide('for how long a search by name lags behind'),
      update: rest('that new content of a Google Doc keeps its id and its link'),
    },
  },
  Filter: { page: 'Filter', told: 'getRange remove' },
  HtmlOutput: { page: 'HtmlOutput', told: 'addMetaTag getContent setTitle' },
  HtmlService: { page: 'HtmlService', told: 'createHtmlOutput createHtmlOutputFromFile' },
  Lock: { page: 'Lock', told: 'releaseLock', others: { tryLock: rest('who of several that wait comes first') } },
  LockService: { page: 'LockService', told: 'getDocumentLock' },
  MailApp: {
    page: 'MailApp',
    told: 'getRemainingDailyQuota',
    others: { sendEmail: rest('whether a letter went out where the answer is lost') },
  },
  Menu: { page: 'Menu', told: 'addItem addSeparator addSubMenu addToUi' },
  PermissionsCollection: { page: 'Drive API, permissions', told: 'create' },
  PromptResponse: { page: 'PromptResponse', told: 'getResponseText getSelectedButton' },
  Properties: {
    page: 'Properties',
    told: 'deleteProperty getKeys getProperties getProperty setProperties setProperty',
  },
  PropertiesService: { page: 'PropertiesService', told: 'getDocumentProperties getScriptProperties' },
  Protection: {
    page: 'Protection',
    told: 'addEditor addEditors canDomainEdit canEdit getDescription getEditors getProtectionType getUnprotectedRanges isWarningOnly remove removeEditors setDescription setDomainEdit setUnprotectedRanges setWarningOnly',
    others: { getRange: rest('that the notation of a protected sheet is that of all its cells') },
  },
  Range: {
    page: 'Range',
    told: 'activate clear clearContent createFilter getA1Notation getBackgrounds getColumn getDataValidations getFormulas getLastColumn getLastRow getMergedRanges getNotes getNumRows getRichTextValues getRow getSheet insertCheckboxes merge protect setBackground setBackgrounds setDataValidation setDataValidations setFontColor setFontSize setFontWeight setHorizontalAlignment setNotes setVerticalAlignment setWrap shiftColumnGroupDepth',
    others: {
      getNumberFormats: assumed('what a cell without a format of its own answers'),
      getValue: guide('which formats make a number a day; errors as text such as `#N/A`'),
      getValues: guide('which formats make a number a day; errors as text such as `#N/A`'),
      setNumberFormat: rest('that a cell formatted `@` keeps every string as it is written'),
      setNumberFormats: rest('that a cell formatted `@` keeps every string as it is written'),
      setRichTextValues: rest('that it writes the text as it is'),
      setValue: heard('how strings become numbers, days and formulas in each locale; a blank before `=`'),
      setValues: heard('how strings become numbers, days and formulas in each locale; a blank before `=`'),
    },
  },
  RangeList: { page: 'RangeList', told: 'setNumberFormat' },
  RichTextValue: { page: 'RichTextValue', told: 'getLinkUrl getText' },
  RichTextValueBuilder: {
    page: 'RichTextValueBuilder',
    told: 'build setText',
    others: { setLinkUrl: assumed('that `#gid=…&range=…` leads within the spreadsheet') },
  },
  ScriptApp: { page: 'ScriptApp', told: 'deleteTrigger getProjectTriggers newTrigger' },
  Session: {
    page: 'Session',
    told: 'getActiveUser getActiveUserLocale getEffectiveUser getScriptTimeZone',
  },
  Sheet: {
    page: 'Sheet',
    told: 'deleteColumns deleteRows getCharts getColumnGroupDepth getColumnWidth getConditionalFormatRules getDataRange getFilter getFrozenColumns getFrozenRows getLastColumn getMaxColumns getMaxRows getName getProtections getRange getRangeList getSheetId hideColumns hideSheet insertChart insertColumnsAfter insertRowsAfter isSheetHidden newChart protect removeChart setColumnWidth setColumnWidths setConditionalFormatRules setFrozenColumns setFrozenRows setRowHeight updateChart',
    others: { getLastRow: rest('that unticked check boxes count as content') },
  },
  Spreadsheet: {
    page: 'Spreadsheet',
    told: 'deleteSheet getActiveRange getActiveSheet getCurrentCell getId getName getSheetByName getSheets getSpreadsheetLocale getSpreadsheetTimeZone setActiveSheet',
    others: {
      insertSheet: rest('the size of a new sheet; names that differ in letter case alone are taken for the same'),
    },
  },
  SpreadsheetApp: {
    page: 'SpreadsheetApp',
    told: 'getActiveSpreadsheet newConditionalFormatRule newDataValidation newRichTextValue',
    others: {
      flush: rest('that a buffered write that failed shows at the next read or flush'),
      getUi: heard('its words where nobody looks'),
    },
  },
  SpreadsheetTriggerBuilder: { page: 'SpreadsheetTriggerBuilder', told: 'create onEdit' },
  Trigger: { page: 'Trigger', told: 'getHandlerFunction getUniqueId' },
  TriggerBuilder: { page: 'TriggerBuilder', told: 'forSpreadsheet timeBased' },
  Ui: { page: 'Ui', told: 'alert createAddonMenu createMenu prompt showSidebar' },
  User: { page: 'User', told: '', others: { getEmail: rest('for whom it is empty (guide)') } },
  Utilities: {
    page: 'Utilities',
    told: 'base64Decode base64Encode newBlob',
    others: {
      gzip: rest('how well it packs, and the name of the file'),
      sleep: rest('that triggers which are due run meanwhile'),
    },
  },
};

/** The methods that have an entry, as `Type.method`. */
export function methodsWithOrigin(): Map<string, Origin> {
  return new Map(
    Object.entries(ORIGINS).flatMap(([type, { told, others = {} }]) => [
      ...told
        .split(' ')
        .filter((name) => name !== '')
        .map((name): [string, Origin] => [`${type}.${name}`, { from: 'reference' }]),
      ...Object.entries(others).map(([name, origin]): [string, Origin] => [`${type}.${name}`, origin]),
    ]),
  );
}
