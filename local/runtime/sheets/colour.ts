import { ServiceError } from '../execution/service-error';

/** A colour as styles of xlsx hold it. @throws ServiceError for another notation than `#rrggbb` */
export function colourOf(css: string): { rgb: string } {
  const hex = /^#([0-9a-f]{6})$/i.exec(css)?.[1];
  if (!hex) throw new ServiceError(`Invalid color: ${css}. The local runtime reads #rrggbb.`);
  return { rgb: hex.toUpperCase() };
}
