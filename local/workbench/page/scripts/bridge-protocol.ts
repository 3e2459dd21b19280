/** Messages between a page of a script and the frame around it. */
export type FromPage =
  | { google: 'run'; id: number; name: string; args: unknown[] }
  | { google: 'close' }
  | { google: 'focus' }
  | { google: 'size'; side: 'width' | 'height'; pixels: number }
  | { google: 'location'; id: number };

export type ToPage =
  | { google: 'done'; id: number; value?: unknown }
  | { google: 'failed'; id: number; message: string }
  | { google: 'location'; id: number; parameter: Record<string, string>; hash: string };
