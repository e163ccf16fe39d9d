/** Emoji that say how somebody feels, by weight. The same scale as the sentiment words; our own compilation. */
export const EMOJI_WEIGHTS: readonly (readonly [weight: number, emoji: string])[] = [
  [
    3,
    '\u{1f60d} \u{1f970} \u{1f929} \u{1f973} \u{1f389} \u{1f3c6} \u2764 \u{1f499} \u{1f49a} \u{1f49b} \u{1f49c} \u{1f5a4} \u{1f495} \u{1f496}',
  ],
  [
    2,
    '\u{1f600} \u{1f603} \u{1f604} \u{1f601} \u{1f606} \u{1f602} \u{1f923} \u{1f60a} \u{1f607} \u{1f642} \u{1f60e} \u{1f44d} \u{1f44f} \u{1f64c} \u{1f4aa} \u2728',
  ],
  [
    -2,
    '\u{1f61e} \u{1f614} \u{1f61f} \u2639 \u{1f641} \u{1f622} \u{1f630} \u{1f628} \u{1f631} \u{1f612} \u{1f644} \u{1f44e} \u{1f494}',
  ],
  [-3, '\u{1f62d} \u{1f621} \u{1f620} \u{1f92c} \u{1f922} \u{1f92e}'],
];
