// Compares what each story shows with what is recorded of it in text, on every machine and in every run. The styles and
// the texts of other languages are recorded once for all stories of a file.
import type { ChatterFixElement } from '../../packages/widgets/src/element.ts';
import { isCodeOnItsWay } from '../../packages/widgets/src/testing/code-on-its-way.ts';
import { frame } from '../../packages/widgets/src/testing/page.ts';
import { rendering } from '../../packages/widgets/src/testing/rendering.ts';
import { SeenStyles } from './styles.ts';

const languages = ['ar', 'de', 'es', 'fr'];

/** What all stories of a file show together. */
export class Recording {
  readonly styles = new SeenStyles();
  /** For each English text, what other languages say. */
  private readonly translations = new Map<string, Set<string>>();

  get texts(): string {
    const lines = [...this.translations]
      .filter(([english, others]) => [...others].some((text) => text.slice(3) !== english))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([english, others]) => [english, ...[...others].toSorted().map((text) => `  ${text}`)]);
    return `${lines.join('\n')}\n`;
  }

  /** Looks at the styles of a story in both themes. */
  lookAtStyles(main: HTMLElement): Promise<void> {
    this.styles.look(main, 'dark');
    return this.inTheme(main, 'light', () => this.styles.look(main, 'light'));
  }

  private async inTheme(main: HTMLElement, theme: 'light' | 'dark', look: () => void): Promise<void> {
    const widgets = widgetsIn(main);
    const before = widgets.map((widget) => widget.theme);
    for (const widget of widgets) widget.theme = theme;
    main.dataset['theme'] = theme;
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    look();
    widgets.forEach((widget, at) => (widget.theme = before[at]));
    main.dataset['theme'] = before[0] ?? 'light';
    await Promise.all(widgets.map((widget) => widget.updateComplete));
  }

  /** Looks at the texts of a story in the other languages, if it has texts that no story before it had. */
  async lookAtTexts(main: HTMLElement, setLanguage: (language: string) => void): Promise<void> {
    const english = textsOf(main);
    if (main.lang !== 'en' || english.every((text) => this.translations.has(text))) return;
    const isNew = english.map((text) => !this.translations.has(text));
    for (const text of english) if (!this.translations.has(text)) this.translations.set(text, new Set());
    for (const language of languages) {
      main.lang = language;
      setLanguage(language);
      await drawn(main);
      const texts = textsOf(main);
      texts.forEach((text, at) => {
        if (isNew[at] || texts.length !== english.length)
          this.translations.get(english[at] ?? english.at(-1)!)?.add(`${language} ${text}`);
      });
    }
    main.lang = 'en';
    setLanguage('en');
    await drawn(main);
  }
}

/** What a story shows, but for what depends on the moment: what is being read out, and how far the reader has scrolled. */
export function shownIn(main: HTMLElement): string {
  const lines = [...main.children].flatMap((element) =>
    element.matches('template') ? [] : rendering(element),
  );
  return `\n${lines.map((line) => line.replace(/^( *div#live\S*(?: aria-\S+)*).*/, '$1')).join('\n')}\n`;
}

const widgetsIn = (main: HTMLElement) =>
  [...main.querySelectorAll<ChatterFixElement>('*')].filter((element) => 'theme' in element);

/** Waits until the widgets show the language of the page, whose texts may have to be fetched. */
async function drawn(main: HTMLElement): Promise<void> {
  for (let before = ''; ;) {
    const now = shownIn(main);
    if (now === before && !isCodeOnItsWay()) return;
    before = now;
    await frame();
  }
}

const spoken = ['aria-label', 'title', 'placeholder', 'lang', 'dir'];

/** All texts that are shown or read out, in their order. */
function textsOf(root: ParentNode & Node): string[] {
  const texts: string[] = [];
  const add = (text: string | null) => {
    const words = text?.replace(/\s+/g, ' ').trim();
    if (words) texts.push(words);
  };
  for (const node of root.childNodes) {
    if (node instanceof Text) add(node.data);
    if (!(node instanceof Element) || node.matches('style, script, template, svg, #live')) continue;
    for (const name of spoken) add(node.getAttribute(name));
    if (node.shadowRoot) texts.push(...textsOf(node.shadowRoot));
    texts.push(...textsOf(node));
  }
  return texts;
}
