/** Rows that the encoder takes at once, and the anchored head. Both bound the memory. */
export const ENCODER_ROWS = 2560;
export const HEAD_ROWS = 2048;
