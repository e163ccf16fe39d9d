/** Few texts and days, so that they meet often: one line as it is, cut, and reworded; two that are too short to be one. */
export const LINE = 'the old harbour wall will stand another hundred winters if nobody digs beneath its western gate';
export const TEXTS = [
  LINE,
  LINE.slice(0, 70),
  LINE.replace('hundred', 'thousand'),
  'We never promised a ferry.',
  'No.',
  '',
];
export const DAYS = ['2031-05-05', '2031-05-07', '2031-05-13', null];
