/** Set by the build; `addon` is an editor add-on. */
declare const BUILD_TARGET: string | undefined;

/** Whether this is an editor add-on: Google puts its menu under *Extensions* and gives it one trigger of each type, hourly at most. */
export const isAddon = (): boolean => typeof BUILD_TARGET !== 'undefined' && BUILD_TARGET === 'addon';
