import { behaviours } from './behaviour';

const BUILDER = 'ClockTriggerBuilder reference';
const ADDON = 'editor-triggers guide';
const isAddon = { isAddon: true };

export const triggerBehaviours = behaviours([
  [
    'installable triggers guide',
    'a trigger is found again by its owner, with handler, source and event',
    `ScriptApp.newTrigger('tiapJam').timeBased().everyHours(1).create();
     ScriptApp.newTrigger('disunting').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
     return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getTriggerSource()), String(t.getEventType())])`,
    [
      ['tiapJam', 'CLOCK', 'CLOCK'],
      ['disunting', 'SPREADSHEETS', 'ON_EDIT'],
    ],
  ],
  [
    'ScriptApp.deleteTrigger reference',
    'a deleted trigger is gone, and deleting it again fails',
    `const trigger = ScriptApp.newTrigger('a').timeBased().everyDays(1).atHour(6).create();
     ScriptApp.deleteTrigger(trigger);
     const left = ScriptApp.getProjectTriggers().length;
     try { ScriptApp.deleteTrigger(trigger); } catch (error) { return [left, error.message]; }`,
    [0, 'The trigger does not exist any more.'],
  ],
  [
    'ClockTriggerBuilder reference (after)',
    'a trigger that runs once runs when its time has come, also while another execution sleeps, and stands afterwards',
    `ScriptApp.newTrigger('lari').timeBased().after(5000).create();
     const ran = () => PropertiesService.getScriptProperties().getProperty('ran');
     Utilities.sleep(4000); const before = ran(); Utilities.sleep(2000); Utilities.sleep(9000);
     return [before, ran(), ScriptApp.getProjectTriggers().length]`,
    [null, '1', 1],
    {
      code: `function run(body) { return new Function(body)(); }
        function lari() { const store = PropertiesService.getScriptProperties(); store.setProperty('ran', String(Number(store.getProperty('ran')) + 1)); }`,
    },
  ],
  [
    'quotas page',
    'at most 20 triggers of one user',
    `for (let i = 0; i < 21; i += 1) ScriptApp.newTrigger('a').timeBased().everyDays(1).create(); return 0`,
    /This script has too many triggers/,
  ],
  [
    BUILDER,
    'everyMinutes takes 1, 5, 10, 15 or 30',
    `ScriptApp.newTrigger('a').timeBased().everyMinutes(7)`,
    /one of 1, 5, 10, 15 or 30/,
  ],
  [BUILDER, 'a trigger needs a time', `ScriptApp.newTrigger('a').timeBased().create()`, /needs a time/],
  [
    BUILDER,
    'one recurrence only',
    `ScriptApp.newTrigger('a').timeBased().everyHours(1).everyDays(1).create()`,
    /only one is possible/,
  ],
  [BUILDER, 'hours run from 0 to 23', `ScriptApp.newTrigger('a').timeBased().everyDays(1).atHour(24)`, /0 to 23/],
  [
    BUILDER,
    'a time zone must exist',
    `ScriptApp.newTrigger('a').timeBased().inTimezone('Asia/Contoh')`,
    /Invalid timezone/,
  ],
  [
    'SpreadsheetTriggerBuilder reference',
    'a spreadsheet trigger needs an event',
    `ScriptApp.newTrigger('a').forSpreadsheet(SpreadsheetApp.getActive()).create()`,
    /needs an event/,
  ],
  [
    ADDON,
    'an add-on runs by the clock once an hour at most',
    `ScriptApp.newTrigger('a').timeBased().everyMinutes(30)`,
    /more often than once an hour/,
    isAddon,
  ],
  [
    ADDON,
    'also with after()',
    `ScriptApp.newTrigger('a').timeBased().after(60000)`,
    /more often than once an hour/,
    isAddon,
  ],
  [
    ADDON,
    'an add-on has one trigger of each type per user and document',
    `ScriptApp.newTrigger('a').timeBased().everyHours(1).create(); return ScriptApp.newTrigger('b').timeBased().everyHours(2).create()`,
    /too many triggers of this type/,
    isAddon,
  ],
]);
