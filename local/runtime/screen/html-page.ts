/** A page made by a script, as a browser would get it. */
export interface HtmlPage {
  content: string;
  title: string;
  /** Pixels; null where the script did not say. */
  width: number | null;
  height: number | null;
  /** `ALLOWALL` lets other sites show it in a frame. */
  frames: 'DEFAULT' | 'ALLOWALL';
  metaTags: { name: string; content: string }[];
}
