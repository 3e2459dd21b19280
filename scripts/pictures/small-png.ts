import { findProgram, run } from './tools';

export interface Size {
  /** Widest picture, in pixels; a smaller one stays as it is. */
  width?: number;
  /** Cuts the even border off and leaves a narrow one. */
  trim?: boolean;
}

/** Rewrites a PNG with a palette of few colours, small enough for a repository; needs ImageMagick. */
export function shrink(file: string, { width = 1720, trim = false }: Size = {}): void {
  const border = trim ? ['-bordercolor', 'white', '-border', '1', '-trim', '+repage', '-border', '16'] : [];
  const colours = ['-resize', `${width}x>`, '+dither', '-colors', '96', '-strip'];
  run(findProgram('convert', 'magick'), [file, ...border, ...colours, `PNG8:${file}`]);
}
