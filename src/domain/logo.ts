/** The picture of the agency, as it is printed on its papers. */
export interface Logo {
  /** File name as people know it. */
  name: string;
  type: 'png' | 'jpeg';
  /** Pixels. */
  width: number;
  height: number;
  base64: string;
  /** Changes when the picture does. */
  mark: string;
}

/** Bytes of a picture that goes into every paper. */
export const LOGO_LIMIT = 204_800;

/** Why a picture is no logo. */
export type LogoFault = 'unknown' | 'too-large';
