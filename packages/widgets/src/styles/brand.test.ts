import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearPage, mountCard } from '../testing/mount.ts';
import { until } from '../testing/page.ts';

afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
});

/** The relative luminance of a computed colour, as WCAG 2 defines it. */
function luminance(color: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = Array.from(canvas.getImageData(0, 0, 1, 1).data.slice(0, 3), (byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

async function colorsOf(theme: string, brand?: string) {
  const { element } = await mountCard({}, { theme });
  if (brand) element.style.setProperty('--cf-primary', brand);
  const probe = document.createElement('span');
  probe.style.transition = 'none';
  element.shadowRoot!.append(probe);
  return (name: string) => {
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
}

const brands = [
  '#ffc107',
  '#ffffff',
  '#000000',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#ff00ff',
  '#ffe4e1',
  '#006fee',
  '#777777',
  'hsl(120 45% 36%)',
  'oklch(0.7 0.35 150)',
  'rebeccapurple',
  'rgb(255 193 7 / 0.2)',
];

describe.each(['light', 'dark'])('the colours of the %s theme', (theme) => {
  it.each(brands)('have enough contrast with %s as the main colour', async (brand) => {
    const color = await colorsOf(theme, brand);
    for (const background of ['primary', 'primary-strong'])
      expect(contrast(color('on-primary'), color(background)), background).toBeGreaterThanOrEqual(4.5);
    for (const surface of ['surface', 'surface-raised', 'surface-sunken']) {
      expect(contrast(color('link'), color(surface)), `link on ${surface}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(color('edge'), color(surface)), `edge on ${surface}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('are those of the reference without one', async () => {
    const color = await colorsOf(theme);
    expect(['primary', 'primary-strong', 'on-primary', 'link'].map((name) => luminance(color(name)))).toEqual(
      ['#006fee', '#0056b3', '#fff', theme === 'dark' ? '#8bb9fe' : '#0056b3'].map(luminance),
    );
  });
});

it('an own colour for links goes before the derived one', async () => {
  const color = await colorsOf('light', '#ffc107');
  document.documentElement.style.setProperty('--cf-link', 'rgb(1, 2, 3)');
  expect(color('link')).toBe('rgb(1, 2, 3)');
  document.documentElement.style.removeProperty('--cf-link');
});

it('a main colour that is none is replaced by the default, and the console says so once', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  document.documentElement.style.setProperty('--cf-primary', 'blurple');
  const cards = [await mountCard(), await mountCard()];
  for (const { element } of cards) {
    const button = await until(() => element.shadowRoot?.querySelector('.btn-primary'));
    expect(luminance(getComputedStyle(button).backgroundColor)).toBe(luminance('#006fee'));
  }
  await until(() => said.mock.calls.length > 0);
  document.documentElement.style.removeProperty('--cf-primary');
  expect(said.mock.calls).toEqual([
    ['ChatterFix: --cf-primary is “blurple”, which is no CSS colour. The default is used instead.'],
  ]);
});
