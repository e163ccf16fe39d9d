/** ANSI codes (ECMA-48, "Select Graphic Rendition") that begin and end a style. */
const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], cyan: [36, 39] } as const;

export type Style = keyof typeof CODES;
export type Paint = (style: Style, text: string) => string;

/** Puts a style around a text, or, without colour, leaves the text as it is. */
export const painter = (color: boolean): Paint =>
  color ? (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : (_, text) => text;
