/** Text colours for speakers on paper and at night, each at 4.5 : 1 or more on its page and on its own tint (WCAG AA). */
export const PALETTE: readonly { readonly light: string; readonly dark: string }[] = [
  { light: '#0b57a4', dark: '#82baf5' },
  { light: '#9c3510', dark: '#f2a580' },
  { light: '#0d6347', dark: '#70d0a9' },
  { light: '#74389a', dark: '#d0a6ec' },
  { light: '#7a4f00', dark: '#e2b85f' },
  { light: '#0a6070', dark: '#72cfdf' },
  { light: '#a81f58', dark: '#f59abe' },
  { light: '#3c3ca8', dark: '#aeb4ff' },
  { light: '#545f00', dark: '#c2cd60' },
  { light: '#7d3434', dark: '#e8a9a4' },
];

/** Of a page and its text. `soft`: text of less weight, still 4.5 : 1 on both the page and a card. */
export const PAPER = { ink: '#1f1d1a', soft: '#5c5750', page: '#fdfbf6', card: '#f6f2e9', line: '#ddd5c6' };
export const NIGHT = { ink: '#e9e5dd', soft: '#aca69b', page: '#16171a', card: '#1e2024', line: '#3a3c42' };

/** How much of its colour lies under the words of a speaker, as the alpha of a hex colour: 9 % and 14 %. */
export const TINT = { light: '17', dark: '24' };
