/** Within this many pixels of where text arrives, a reader is following it. */
const NEAR = 48;
/** Pixels above the question that stays in view. */
const QUESTION_MARGIN = 12;

/** Where the reader of a growing conversation is: following it, or reading on their own, when nothing moves the text under their eyes. */
export class ReadingPlace {
  /** Text has arrived below what the reader sees. */
  text_below = false;
  private following = true;
  /** The question stays in view above its answer, so that a long answer is read from its beginning; otherwise the end of the text does. */
  private question_first = true;

  constructor(
    private readonly body: () => HTMLElement | null,
    private readonly changed: () => void,
  ) {}

  /** A question was asked, or a conversation opened. */
  begin(): void {
    this.following = this.question_first = true;
    this.set_text_below(false);
  }

  /** After every change of what is shown. */
  keep(): void {
    const body = this.body();
    if (body && this.following) body.scrollTop = Math.max(body.scrollTop, this.place_to_follow(body));
  }

  /** Text has arrived. */
  text_arrived(): void {
    this.keep();
    const body = this.body();
    if (body && out_of_view(body) > NEAR) this.set_text_below(true);
  }

  readonly scrolled = (): void => {
    const body = this.body();
    if (!body) return;
    this.following = body.scrollTop > this.place_to_follow(body) - NEAR;
    if (out_of_view(body) <= NEAR) this.set_text_below(false);
  };

  readonly go_to_end = (): void => {
    this.following = true;
    this.question_first = false;
    this.set_text_below(false);
    this.keep();
    this.body()?.focus();
  };

  private set_text_below(text_below: boolean): void {
    if (text_below === this.text_below) return;
    this.text_below = text_below;
    this.changed();
  }

  private place_to_follow(body: HTMLElement): number {
    const question = this.question_first ? [...body.querySelectorAll('.user-message')].at(-1) : undefined;
    const top = question
      ? question.getBoundingClientRect().top -
        body.getBoundingClientRect().top +
        body.scrollTop -
        QUESTION_MARGIN
      : Infinity;
    return Math.min(top, body.scrollHeight - body.clientHeight);
  }
}

function out_of_view(body: HTMLElement): number {
  return body.scrollHeight - body.scrollTop - body.clientHeight;
}
