// In the place of Lit for the styles that the entry has.

/** As much of Lit's `CSSResult` as Lit itself needs to adopt styles. */
class Styles {
  readonly cssText: string;
  private sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.cssText);
    }
    return this.sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (cssText: string) => new Styles(cssText);
export const css = (strings: TemplateStringsArray, ...values: unknown[]) =>
  new Styles(String.raw({ raw: strings }, ...values));
