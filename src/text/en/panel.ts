import type { panel as panelId } from '../id/panel';

export const panel: typeof panelId = {
  title: 'Rapor Kinerja',
  saveCommand: 'Change settings',
  confirmed: 'It is so',
  repaired: (repair: string) => `Repair from the side panel: ${repair}`,
  interrupted: (command, time) =>
    `The run “${command}” that began ${time} was interrupted before its end. Run that command again: nothing is made twice.`,
  changed: (setting, before, after) => `${setting}: ${before} → ${after}`,
  refused: {
    number: 'Enter a number, such as 90 or 92.5.',
    changed: 'Somebody else has changed this cell. Reload the settings, then change it again.',
    unknown: 'This setting is no longer found on the settings sheet.',
  },
};
