import { html, nothing, type TemplateResult } from 'lit';
import type { Approval } from '@chatterfix/sdk';
import { formatNumber } from '../format.ts';
import { parseHours } from '../hours.ts';
import { fieldName, optionText, type ApprovalWords } from './approval-values.ts';

/** What a field of an approval takes, read from the JSON Schema of the tool's arguments. */
interface Field {
  name: string;
  kind: 'text' | 'long-text' | 'number' | 'hours' | 'instant' | 'day' | 'choice';
  options: readonly string[];
  schema: Readonly<Record<string, unknown>>;
  /** Whether it may be emptied. */
  nullable: boolean;
}

type Values = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** Texts that may be longer than this get a field of several lines. */
const LONG = 255;
const DAY = 'YYYY-MM-DD';

/** The arguments that a person can edit: all but the ids of records, and values that no field can hold. */
export function editableFields({ arguments: values, arguments_schema: schema }: Approval): Field[] {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  return Object.keys(values).flatMap((name) => {
    const property = properties[name];
    if (name === 'id' || name.endsWith('_id') || !isObject(property)) return [];
    const field = fieldOf(name, property, values[name]);
    return field ? [field] : [];
  });
}

function fieldOf(name: string, property: Values, value: unknown): Field | undefined {
  const alternatives = alternativesOf(property);
  const possible = alternatives.filter(({ type }) => type !== 'null');
  // A time that may be a day or an instant is edited as what it is.
  const format = typeof value === 'string' && value.length > DAY.length ? 'date-time' : 'date';
  const schema =
    possible.length > 1 && possible.every(isTime)
      ? possible.find((one) => one['format'] === format)
      : possible.length === 1
        ? possible[0]
        : undefined;
  if (!schema) return undefined;
  const types = [schema['type']].flat();
  const nullable = alternatives.length > 1 || types.includes('null');
  const options = Array.isArray(schema['enum'])
    ? schema['enum'].filter((one) => typeof one === 'string')
    : [];
  const kind = kindOf(name, schema, types, options);
  return kind && { name, kind, options, schema, nullable };
}

/** What a value may be, also where one of the alternatives has alternatives itself. */
function alternativesOf(property: Values): Values[] {
  return Array.isArray(property['anyOf'])
    ? property['anyOf'].filter(isObject).flatMap(alternativesOf)
    : [property];
}

const isTime = ({ format }: Values) => format === 'date' || format === 'date-time';

function kindOf(
  name: string,
  schema: Values,
  types: unknown[],
  options: readonly string[],
): Field['kind'] | undefined {
  if (options.length > 0) return 'choice';
  if (types.includes('number') || types.includes('integer'))
    return name.endsWith('_hours') ? 'hours' : 'number';
  if (!types.includes('string')) return undefined;
  if (isTime(schema)) return schema['format'] === 'date' ? 'day' : 'instant';
  return Number(schema['maxLength']) > LONG ? 'long-text' : 'text';
}

/** A field with its label. */
export function fieldInput(
  { name, kind, options, schema, nullable }: Field,
  value: unknown,
  words: ApprovalWords,
  /** The rule that the server says the value breaks. */
  refusal: string | undefined,
): TemplateResult {
  const id = `approval-${name}`;
  const text = value === null || value === undefined ? '' : String(value);
  const described = refusal ? `${id}-rule` : nothing;
  const invalid = refusal ? 'true' : nothing;
  const input = () => {
    if (kind === 'choice')
      return html`<select
        class="form-control"
        id=${id}
        name=${name}
        aria-invalid=${invalid}
        aria-describedby=${described}
      >
        ${nullable ? html`<option value="" ?selected=${text === ''}>${words.t.none}</option>` : nothing}
        ${options.map(
          (option) =>
            html`<option value=${option} ?selected=${option === text}>
              ${optionText(name, option, words.common) ?? option}
            </option>`,
        )}
      </select>`;
    if (kind === 'long-text')
      return html`<textarea
        class="form-control"
        id=${id}
        name=${name}
        rows="3"
        dir="auto"
        ?required=${!nullable}
        maxlength=${limit(schema['maxLength'])}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${text}
      ></textarea>`;
    const type = { number: 'number', hours: 'text', instant: 'datetime-local', day: 'date', text: 'text' }[
      kind
    ];
    return html`<input
      class="form-control"
      id=${id}
      name=${name}
      type=${type}
      inputmode=${kind === 'hours' ? 'decimal' : nothing}
      dir=${kind === 'text' ? 'auto' : nothing}
      step=${kind === 'number' ? (schema['type'] === 'integer' ? '1' : 'any') : nothing}
      min=${kind === 'number' ? limit(schema['minimum']) : nothing}
      max=${kind === 'number' ? limit(schema['maximum']) : nothing}
      maxlength=${kind === 'text' ? limit(schema['maxLength']) : nothing}
      ?required=${!nullable}
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${shownValue(kind, value, words.tag)}
      @wheel=${leaveNumber}
    />`;
  };
  return html`<div class="field">
    <label for=${id}>${fieldName(name, name, words)}</label>
    ${input()} ${refusal ? html`<span class="rule" id="${id}-rule">${refusal}</span>` : nothing}
  </div>`;
}

function shownValue(kind: Field['kind'], value: unknown, tag: string): string {
  if (value === null || value === undefined) return '';
  if (kind === 'hours' && typeof value === 'number') return formatNumber(value, tag);
  return kind === 'instant' ? localInstant(String(value)) : String(value);
}

/** A browser changes the number that has the focus when the reader scrolls. */
function leaveNumber({ currentTarget }: Event): void {
  const input = currentTarget as HTMLInputElement; // the field that has the listener
  if (input.type === 'number') input.blur();
}

function limit(value: unknown): unknown {
  return typeof value === 'number' ? value : nothing;
}

/** An instant as `datetime-local` takes it, in the reader's time zone. */
function localInstant(instant: string): string {
  const date = new Date(instant);
  if (instant === '' || Number.isNaN(date.getTime())) return '';
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/**
 * The arguments with what the person entered in a form of `fieldInput`s, and the names of those whose hours
 * cannot be read. What was not touched stays exactly as it was.
 */
export function editedArguments(
  approval: Approval,
  form: HTMLFormElement,
  tag: string,
): { edited: Record<string, unknown>; unread: string[] } {
  const unread: string[] = [];
  const entered = new FormData(form);
  const edited = { ...approval.arguments };
  for (const { name, kind, nullable } of editableFields(approval)) {
    const text = entered.get(name);
    if (typeof text !== 'string') continue;
    const before = edited[name];
    if (text === shownValue(kind, before, tag)) continue;
    if (text === '' && nullable) edited[name] = null;
    else if (kind === 'number') edited[name] = Number(text);
    else if (kind === 'hours') {
      const hours = parseHours(text);
      if (hours === undefined) unread.push(name);
      else edited[name] = hours;
    } else edited[name] = kind === 'instant' ? new Date(text).toISOString() : text;
  }
  return { edited, unread };
}
