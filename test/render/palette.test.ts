import { describe, expect, it } from 'vitest';
import { NIGHT, PALETTE, PAPER, TINT } from '../../src/render/palette.ts';

type Color = readonly [red: number, green: number, blue: number];

const parse = (hex: string): Color =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Color;

/** WCAG 2.2: relative luminance and contrast ratio. */
const luminance = (color: Color): number => {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Color;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(a: Color, b: Color): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((first, second) => second - first) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const over = (hex: string, alpha: string, ground: Color): Color =>
  parse(hex).map((value, index) => {
    const share = Number.parseInt(alpha, 16) / 255;
    return value * share + (ground[index] as number) * (1 - share);
  }) as unknown as Color;

describe.each([
  ['light', PAPER],
  ['dark', NIGHT],
] as const)('the %s colours', (mode, ground) => {
  const grounds = [parse(ground.page), parse(ground.card)];

  it('can be read: 4.5 : 1 for every text on every ground', () => {
    for (const page of grounds) {
      expect(contrast(parse(ground.ink), page)).toBeGreaterThan(7);
      expect(contrast(parse(ground.soft), page)).toBeGreaterThan(4.5);
      for (const color of PALETTE) {
        expect(contrast(parse(color[mode]), page)).toBeGreaterThan(4.5);
        expect(contrast(parse(color[mode]), over(color[mode], TINT[mode], page))).toBeGreaterThan(4.5);
      }
    }
  });

  it('can be read where one quote lies in another: each colour on the tint of each, twice', () => {
    const page = parse(ground.page);
    for (const outer of PALETTE)
      for (const inner of PALETTE) {
        const below = over(inner[mode], TINT[mode], over(outer[mode], TINT[mode], page));
        expect(contrast(parse(ground.ink), below)).toBeGreaterThan(7);
        expect(contrast(parse(inner[mode]), over(outer[mode], TINT[mode], page))).toBeGreaterThan(4.5);
      }
  });

  it('are distinct', () => {
    expect(new Set(PALETTE.map((color) => color[mode])).size).toBe(PALETTE.length);
  });
});
