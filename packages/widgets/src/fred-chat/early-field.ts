// The field of an open chat before the chat's own code is there, so that its reader can write at once. It stands where
// the chat's field will be, and looks like it. It is made without markup and without a style element, which strict pages
// forbid.
import { afterPaint } from '../after-paint.ts';
import { configuration } from '../configuration.ts';
import { localeOf } from '../i18n/locale.ts';
import { followScheme } from '../page-colors.ts';
import { keepTyping } from '../typing.ts';
import { EARLY_FIELD, type EarlyField } from './early.ts';
import { MAX_QUESTION, robotIcon, sendIcon, styles, texts, type Shape } from './early-look.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** Draws the fields of chats. Settles when they are painted. Where the chat's code does not come, they say so. */
export async function drawFields(chats: Iterable<HTMLElement>, code: Promise<unknown>): Promise<void> {
  // What the palette is made of.
  if (!CSS.supports('color', 'color(from light-dark(red, red) xyz-d65 x y z)')) return;
  const sayNotLoaded = [...chats].filter(beginsWithField).map(drawField);
  code.catch(() => {
    for (const say of sayNotLoaded) say();
  });
  if (sayNotLoaded[0]) await new Promise<void>(afterPaint);
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
function draw(host: HTMLElement) {
  const { language, tag, direction } = localeOf(host);
  const t = texts[language];
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  keepTyping(root);
  followScheme(host);
  const theme = setting(host, 'theme') ?? configuration().theme;
  if (theme) host.setAttribute('theme', String(theme));

  const level = setting(host, 'headingLevel', 'heading-level') ?? 2;
  const title = make('span', { id: 'title', role: 'heading', 'aria-level': level }, t.title);
  const room = make('div', { class: 'btn' }); // as high as the buttons to come
  room.style.visibility = 'hidden';
  const field = make('textarea', {
    class: 'form-control',
    id: 'chat-input',
    rows: 1,
    dir: 'auto',
    'aria-label': t.inputLabel,
    placeholder: t.placeholder,
  });
  const named = { class: 'btn btn-primary', title: t.send, 'aria-label': t.send };
  const button = make('button', named, icon(sendIcon));
  const form = make('form', { class: 'input-group' }, field, button);
  const note = String(setting(host, 'disclaimer') ?? t.disclaimer);
  const body = make('div', { class: 'chat-body', part: 'body' });
  const section = make(
    'section',
    { class: 'chat-widget open', part: 'chat', lang: tag, dir: direction, 'aria-labelledby': 'title' },
    make(
      'div',
      { class: 'chat-header', part: 'header' },
      make('div', { class: 'chat-title' }, icon(robotIcon), title),
      room,
    ),
    make(
      'div',
      { class: 'panel' },
      body,
      make(
        'div',
        { class: 'chat-footer', part: 'footer' },
        form,
        note && make('p', { class: 'disclaimer' }, note),
        make('slot', { name: 'footer' }),
      ),
    ),
  );
  // The chat is drawn before the empty text, which stays.
  root.append('', section);
  return { t, root, section, body, form, field, button };
}

/** Returns what says that the chat could not be loaded. */
function drawField(host: HTMLElement): () => void {
  const { t, root, section, body, form, field, button } = draw(host);
  let canSend = true;
  const show = () => {
    button.ariaDisabled = String(!canSend || field.readOnly || field.value.trim() === '');
    field.style.opacity = field.readOnly ? '0.65' : '';
  };
  /** A question that was sent stays in the field until the chat sends it. */
  const send = (event: Event) => {
    event.preventDefault();
    if (canSend && field.value.trim() !== '' && field.value.length <= MAX_QUESTION) field.readOnly = true;
    field.focus();
    show();
  };
  show();
  form.addEventListener('submit', send);
  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey) send(event);
  });
  let composed: Promise<unknown> | undefined;
  field.addEventListener('compositionstart', () => {
    // Some browsers write after the end.
    composed = new Promise((resolve) =>
      field.addEventListener('compositionend', () => setTimeout(resolve), { once: true }),
    );
  });

  const early: EarlyField = {
    async whenComposed() {
      for (let waited; waited !== composed;) await (waited = composed);
      return field.readOnly ? field.value : '';
    },
    giveTo(own) {
      const { activeElement } = root;
      const written = field.readOnly ? '' : field.value;
      // What the tab has kept was written before.
      const before = own?.value && written ? `${own.value}\n` : (own?.value ?? '');
      if (own && written) {
        own.value = before + written;
        own.dispatchEvent(new Event('input'));
      }
      if (activeElement === button) own?.form?.querySelector('button')?.focus();
      if (own && activeElement === field) {
        const [start, end] = [field.selectionStart, field.selectionEnd].map((at) => before.length + at);
        own.focus({ preventScroll: true });
        own.setSelectionRange(start!, end!, field.selectionDirection);
        own.scrollTop = field.scrollTop;
      }
      section.remove();
      for (const name of [EARLY_FIELD, 'isContentEditable']) Reflect.deleteProperty(host, name);
      return activeElement === field;
    },
  };
  Object.defineProperties(host, {
    [EARLY_FIELD]: { configurable: true, value: early },
    // Pages ask the target of a key before they take it.
    isContentEditable: { configurable: true, get: () => root.activeElement === field },
  });
  return () => {
    canSend = field.readOnly = false;
    show();
    form.after(make('p', { class: 'too-long', part: 'notice', role: 'alert' }, t.notLoaded));
    body.append(make('slot', {})); // what the page says in this case
  };
}

type Attributes = Readonly<Record<string, unknown>>;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, ...children);
}

function icon(shapes: readonly Shape[]): SVGElement {
  const parts = [['svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': true }] as const, ...shapes];
  const [svg, ...drawn] = parts.map(([name, attributes]) =>
    fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes),
  );
  svg!.append(...drawn);
  return svg!;
}

function fill<E extends Element>(element: E, attributes: Attributes, ...children: (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}
