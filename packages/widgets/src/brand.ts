const reported = new Set<string>();

/**
 * Looks at the page's main colour. Without one that the browser knows and a reader sees, nothing can be derived from it:
 * the default is used. The styles correct others (tokens.ts). Tells the page's author in the console, once per colour.
 */
export function checkBrand(host: HTMLElement, brand: string): void {
  if (!host.isConnected) return; // it is looked at again when it is put back
  const { style } = host;
  // An old browser tells nothing of a colour but whether it knows it.
  const canMeasure = CSS.supports('color', 'color(from red xyz-d65 y alpha 0)');
  const lightOf = (color: string) => {
    style.outlineColor = `color(from ${color} xyz-d65 y alpha 0)`;
    const parts = getComputedStyle(host).outlineColor.split(' ').map(parseFloat);
    style.outlineColor = '';
    return parts as [unknown: number, luminance: number, alpha: number];
  };
  const [, given, alpha] = lightOf(brand);
  const isColor = CSS.supports('color', brand) && (!canMeasure || alpha > 0);
  const lighter = lightOf('var(--_primary)')[1] - given;
  if (!isColor) style.setProperty('--cf-primary', 'initial');
  else if (!canMeasure || Math.abs(lighter) < 0.1) return;
  if (reported.has(brand)) return;
  reported.add(brand);
  console.error(
    `ChatterFix: --cf-primary is “${brand}”, ` +
      (isColor
        ? `which can hardly be told from the background. It is shown ${lighter > 0 ? 'lighter' : 'darker'}.`
        : 'which is no CSS colour that can be seen. The default is used instead.'),
  );
}
