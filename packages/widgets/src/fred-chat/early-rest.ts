// What becomes of an early field when the chat is there, or is known not to come. The entry fetches it with the chat's code.
import { notLoaded } from '../i18n/early-field.ts';
import type { Language } from '../i18n/locale.ts';
import { EARLY_FIELD, type DrawnField, type EarlyField } from './early.ts';

/** Lets the chat take over. */
export function complete(host: HTMLElement): void {
  const early = Reflect.get(host, EARLY_FIELD) as DrawnField | undefined;
  if (!early) return;
  const { field } = early;
  Object.assign(early, {
    async whenComposed() {
      for (let waited; waited !== early.composed;) await (waited = early.composed);
      return field.readOnly ? field.value : '';
    },
    giveTo(own) {
      const { activeElement } = host.shadowRoot!;
      const written = field.readOnly ? '' : field.value;
      // What the tab has kept was written before.
      const before = own?.value && written ? `${own.value}\n` : (own?.value ?? '');
      if (own && written) {
        own.value = before + written;
        own.dispatchEvent(new Event('input'));
      }
      if (activeElement?.matches('.btn')) own?.form?.querySelector('button')?.focus();
      if (own && activeElement === field) {
        const [start, end] = [field.selectionStart, field.selectionEnd].map((at) => before.length + at);
        own.focus({ preventScroll: true });
        own.setSelectionRange(start!, end!, field.selectionDirection);
        own.scrollTop = field.scrollTop;
      }
      field.closest('section')!.remove();
      for (const name of [EARLY_FIELD, 'isContentEditable']) Reflect.deleteProperty(host, name);
      return activeElement === field;
    },
  } satisfies Pick<EarlyField, 'whenComposed' | 'giveTo'>);
}

/** Says that the chat could not be loaded. The text stays, and what the page says in this case is shown. */
export function sayNotLoaded(host: HTMLElement): void {
  const early = Reflect.get(host, EARLY_FIELD) as DrawnField | undefined;
  if (!early) return;
  const { field } = early;
  early.hasFailed = true;
  field.readOnly = false;
  early.show();
  const note = Object.assign(document.createElement('p'), {
    className: 'too-long',
    part: 'notice',
    role: 'alert',
  });
  note.append(notLoaded[field.closest('section')!.lang.slice(0, 2) as Language]);
  field.form!.after(note);
  host.shadowRoot!.querySelector('slot')!.hidden = false;
}
