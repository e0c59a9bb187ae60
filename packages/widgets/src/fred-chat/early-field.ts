// The field of an open chat before the chat's own code is there, so that its reader can write at once. It stands where
// the chat's field will be, and looks like it. It is made without markup and without a style element, which strict pages
// forbid.
import { configuration } from '../configuration.ts';
import { localeOf } from '../i18n/locale.ts';
import { followScheme } from '../page-colors.ts';
import { firstStyles } from '../styles/first.ts';
import { keepTyping } from '../typing.ts';
import { EARLY_FIELD, type DrawnField } from './early.ts';
import { MAX_QUESTION, robotIcon, sendIcon, styles, texts, title as name, type Shape } from './early-look.ts';

/** Draws the fields of chats. Returns those that have one now. */
export function drawFields(chats: Iterable<HTMLElement>): HTMLElement[] {
  // What the palette is made of.
  if (!CSS.supports('color', 'color(from light-dark(red, red) xyz-d65 x y z)')) return [];
  const begun = [...chats].filter(beginsWithField);
  if (begun[0]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const sheets = [...firstStyles.map(({ styleSheet }) => styleSheet!), sheet];
    for (const host of begun) drawField(host, sheets);
  }
  return begun;
}

/** What the page has set on an element that is no chat yet, by a property or an attribute. */
function setting(host: Element, name: string, attribute = name): unknown {
  return Reflect.get(host, name) ?? host.getAttribute(attribute);
}

/** Whether this will be a chat in its place in the page, and set up: otherwise it begins with a notice. */
function beginsWithField(host: Element): boolean {
  const { key, getToken } = configuration();
  const ofPage = setting(host, 'baseUrl', 'base-url') ? undefined : key || getToken;
  const isSetUp = ofPage || ['client', 'key', 'getToken'].some((name) => setting(host, name));
  const isFloating = host.hasAttribute('floating') || Reflect.get(host, 'floating');
  return Boolean(isSetUp) && !isFloating && !host.shadowRoot;
}

/** Draws what a chat will look like, with its field and without what is fetched for it. */
function drawField(host: HTMLElement, sheets: CSSStyleSheet[]): void {
  const { language, tag: lang, direction: dir } = localeOf(host);
  const [placeholder, ariaLabel, send, disclaimer] = texts[language];
  followScheme(host); // reads styles, which are known as long as nothing is added
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  keepTyping(root);
  const theme = setting(host, 'theme') ?? configuration().theme;
  if (theme) host.setAttribute('theme', theme as string);

  const title = make('span', { id: 'title', role: 'heading' }, name);
  title.ariaLevel = (setting(host, 'headingLevel', 'heading-level') ?? 2) as string;
  const room = make('div', { className: 'btn' }); // as high as the buttons to come
  room.style.visibility = 'hidden';
  const field = make('textarea', {
    className: 'form-control',
    id: 'chat-input',
    rows: 1,
    dir: 'auto',
    ariaLabel,
    placeholder,
  });
  const button = make(
    'button',
    { className: 'btn btn-primary', title: send, ariaLabel: send },
    icon(sendIcon),
  );
  const form = make('form', { className: 'input-group' }, field, button);
  const note = (setting(host, 'disclaimer') ?? disclaimer) as string;
  const section = make(
    'section',
    { className: 'chat-widget open', part: 'chat', lang, dir },
    make(
      'div',
      { className: 'chat-header', part: 'header' },
      make('div', { className: 'chat-title' }, icon(robotIcon), title),
      room,
    ),
    make(
      'div',
      { className: 'panel' },
      make('div', { className: 'chat-body', part: 'body' }, make('slot', { hidden: true })),
      make(
        'div',
        { className: 'chat-footer', part: 'footer' },
        form,
        note && make('p', { className: 'disclaimer' }, note),
        make('slot', { name: 'footer' }),
      ),
    ),
  );
  section.setAttribute('aria-labelledby', 'title');

  const early: DrawnField = {
    field,
    composed: undefined,
    show() {
      button.ariaDisabled = String(early.hasFailed || field.readOnly || field.value.trim() === '');
      field.style.opacity = field.readOnly ? '0.65' : '';
    },
  };
  /** A question that was sent stays in the field until the chat sends it. */
  const submit = (event: Event) => {
    event.preventDefault();
    field.readOnly ||= !early.hasFailed && field.value.trim() !== '' && field.value.length <= MAX_QUESTION;
    field.focus();
    early.show();
  };
  early.show();
  form.addEventListener('submit', submit);
  field.addEventListener('input', early.show);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey) submit(event);
  });
  field.addEventListener('compositionstart', () => {
    // Some browsers write after the end.
    early.composed = new Promise((resolve) =>
      field.addEventListener('compositionend', () => setTimeout(resolve), { once: true }),
    );
  });
  Object.defineProperties(host, {
    [EARLY_FIELD]: { configurable: true, value: early },
    // Pages ask the target of a key before they take it.
    isContentEditable: { configurable: true, get: () => root.activeElement === field },
  });
  // The chat is drawn before the empty text, which stays.
  root.append('', section);
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Readonly<Record<string, unknown>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function icon(shapes: readonly Shape[]): SVGElement {
  const [svg, ...drawn] = shapes.map(([name, attributes]) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return element;
  });
  svg!.append(...drawn);
  return svg!;
}
