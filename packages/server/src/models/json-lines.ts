import { CompleteLines } from './complete-lines.ts';
import { failureOfError, ProviderFailure, type Named } from './failures.ts';
import { isObject, parseJson } from './tool-arguments.ts';

/**
 * Lets the complete lines of a stream of JSON lines pass; lines that arrived together stay one text. A line that
 * is no JSON throws a SyntaxError, an error that the server reports a `ProviderFailure`.
 *
 * If the first line is only the beginning of a JSON text, the server does not stream: then all lines together are
 * one.
 */
export class JsonLines {
  readonly #provider: Named;
  readonly #lines = new CompleteLines();
  #hasBegun = false;
  /** The lines of an answer that is one JSON text over several lines. */
  #whole: string[] | undefined;

  constructor(provider: Named) {
    this.#provider = provider;
  }

  add(text: string): string {
    return this.#lines
      .add(text)
      .split('\n')
      .map((line) => this.#pass(line))
      .join('');
  }

  /** What is left at the end of the stream, without a line that the end cut. */
  end(): string {
    const rest = this.#lines.takeRest();
    if (this.#whole) return this.#check(JSON.stringify(JSON.parse([...this.#whole, rest].join('\n'))));
    return rest.trim() === '' || isBeginning(rest) ? '' : this.#check(rest);
  }

  #pass(line: string): string {
    if (!this.#hasBegun && isBeginning(line)) this.#whole = [];
    if (this.#whole) {
      this.#whole.push(line);
      this.#hasBegun = true;
      return '';
    }
    if (line.trim() === '') return '';
    this.#hasBegun = true;
    return this.#check(line);
  }

  #check(line: string): string {
    const value: unknown = JSON.parse(line);
    if (isObject(value) && value['error'] !== undefined)
      throw new ProviderFailure(failureOfError(this.#provider, value['error']));
    return `${line}\n`;
  }
}

/** Whether a text can be the beginning of a JSON object, but is no whole one. */
function isBeginning(text: string): boolean {
  return text.trimStart().startsWith('{') && parseJson(text) === undefined;
}
