/** Whether a blank stands at an offset that ends no line; `\r` is one, since it stands before `\n`. */
export function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0xa0;
}

/** Where the blanks begin that stand before an offset. */
export function blanksBefore(text: string, end: number): number {
  let at = end;
  while (isBlankAt(text, at - 1)) at--;
  return at;
}
