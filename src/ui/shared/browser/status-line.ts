import { put } from './elements';

/** Tells how things stand; read out when the reader is free. */
export function tell(text: string): void {
  put('status').textContent = text;
}

/** Tells what went wrong and what to do about it; read out at once. An empty text takes it away. */
export function complain(text: string): void {
  const place = put('problem');
  place.textContent = text;
  place.hidden = text === '';
}
