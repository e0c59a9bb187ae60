import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { clearPage, mountCard, mountList } from '../testing/mount.ts';
import { settle } from '../testing/page.ts';

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
    expect(contrast(color('primary'), color('surface')), 'what is filled').toBeGreaterThanOrEqual(3);
    expect(contrast(color('primary-strong'), color('surface'))).toBeGreaterThanOrEqual(
      theme === 'light' ? 3 : 2,
    );
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

const page = document.documentElement.style;
/** What the console says where the page has this colour, and the colour of a main button. */
async function reportOf(brand: string, theme = 'light'): Promise<[said: unknown[], shown: number]> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  page.setProperty('--cf-primary', brand);
  onTestFinished(() => void page.removeProperty('--cf-primary'));
  await import('../brand.ts'); // so that it is there at once
  const cards = [await mountCard({}, { theme }), await mountCard({}, { theme })];
  await settle();
  const buttons = await Promise.all(cards.map(({ shadow }) => shadow.get('.btn-primary')));
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
  const shown = buttons.map((button) => luminance(getComputedStyle(button).backgroundColor));
  expect(shown[0]).toBe(shown[1]);
  return [said.mock.calls.flat(), shown[0]!];
}

it.each(['blurple', 'transparent', 'rgb(0 0 0 / 0)'])(
  'a main colour that is none is replaced by the default, and the console says so once: %s',
  async (brand) => {
    expect(await reportOf(brand)).toEqual([
      [
        `ChatterFix: --cf-primary is “${brand}”, which is no CSS colour that can be seen. The default is used instead.`,
      ],
      luminance('#006fee'),
    ]);
  },
);

it.each([
  ['#fff', 'light', 'darker'],
  ['#ff0', 'light', 'darker'],
  ['#000', 'dark', 'lighter'],
])(
  'a main colour like the background is corrected, and the console says so once: %s where it is %s',
  async (brand, theme, how) => {
    const [said] = await reportOf(brand, theme);
    expect(said).toEqual([
      `ChatterFix: --cf-primary is “${brand}”, which can hardly be told from the background. It is shown ${how}.`,
    ]);
  },
);

it.each([
  ['#006fee', 'light'],
  ['#006fee', 'dark'],
  ['#000', 'light'],
  ['#fff', 'dark'],
  ['rebeccapurple', 'light'],
])(
  'a main colour that can be seen is shown as it is, without a word: %s where it is %s',
  async (brand, theme) => {
    const [said, shown] = await reportOf(brand, theme);
    expect(said).toEqual([]);
    expect(shown).toBeCloseTo(luminance(brand), 1);
  },
);

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it.each(['#fff', '#ff0', '#000', '#212529'])('what is chosen stands apart with %s', async (brand) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    page.setProperty('--cf-primary', brand);
    onTestFinished(() => void page.removeProperty('--cf-primary'));
    const { shadow } = await mountList({}, { theme });
    const style = async (selector: string) => getComputedStyle(await shadow.get(selector));
    const around = (await style('.card-header')).backgroundColor;
    const chosen = await style('.segment[aria-pressed=true]');
    const other = await style('.segment[aria-pressed=false]');
    expect(contrast(chosen.borderTopColor, around)).toBeGreaterThanOrEqual(3);
    expect(contrast(chosen.backgroundColor, other.backgroundColor)).toBeGreaterThanOrEqual(
      theme === 'light' ? 3 : 2,
    );
    expect(contrast(chosen.color, chosen.backgroundColor)).toBeGreaterThanOrEqual(4.5);
  });
});
