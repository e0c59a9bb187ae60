import type { CSSResult, LitElement } from 'lit';
import type { Language } from './i18n/locale.ts';
import type { TextFiles } from './i18n/text-files.ts';

/** Code that is fetched when it is needed, and its texts. */
interface Part<Texts> {
  readonly texts: TextFiles<Texts>;
  readonly styles: CSSResult;
  /** The texts in the language of the page, or in English where they cannot be fetched. */
  t: Texts | undefined;
}

/**
 * A part of a widget that is fetched with its texts and styles when it is first needed, so that a page does not load what
 * its readers do not use.
 */
export class OnDemand<P extends Part<object>> {
  private part: P | undefined;
  private language: Language | undefined;
  private loading: Promise<P> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly fetchPart: () => Promise<P>,
  ) {}

  /** The part if it is there. What is missing is fetched, and the host is then drawn again. */
  in(language: Language): P | undefined {
    if (language !== this.language) this.load(language).catch(() => undefined); // the next drawing tries again
    return this.part;
  }

  /** The part if it is there. Nothing is fetched. */
  get loaded(): P | undefined {
    return this.part;
  }

  load(language: Language): Promise<P> {
    return (this.loading ??= this.fetch(language).finally(() => (this.loading = undefined)));
  }

  private async fetch(language: Language): Promise<P> {
    const part = this.part ?? (await this.fetchPart());
    if (!this.part) adoptStyles(this.host, part.styles);
    part.t = await part.texts[language]().catch(() => part.t ?? part.texts.en());
    this.part = part;
    this.language = language;
    this.host.requestUpdate();
    return part;
  }
}

/** Adds styles to those of an element that is on the page already. */
export function adoptStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (renderRoot instanceof ShadowRoot && styleSheet) renderRoot.adoptedStyleSheets.push(styleSheet);
}
