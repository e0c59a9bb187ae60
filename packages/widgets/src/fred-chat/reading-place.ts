/** Within this many pixels of where text arrives, a reader is following it. */
const NEAR = 48;
/** Pixels above the question that stays in view. */
const QUESTION_MARGIN = 12;

/** Where the reader of a growing conversation is: following it, or reading on their own, when nothing moves the text under their eyes. */
export class ReadingPlace {
  /** Text has arrived below what the reader sees. */
  textBelow = false;
  private following = true;
  /** The question stays in view above its answer, so that a long answer is read from its beginning; otherwise the end of the text does. */
  private questionFirst = true;

  constructor(
    private readonly body: () => HTMLElement | null,
    private readonly changed: () => void,
  ) {}

  /** A question was asked, or a conversation opened. */
  begin(): void {
    this.following = this.questionFirst = true;
    this.setTextBelow(false);
  }

  /** After every change of what is shown. */
  keep(): void {
    const body = this.body();
    if (body && this.following) body.scrollTop = Math.max(body.scrollTop, this.placeToFollow(body));
  }

  /** Text has arrived. */
  textArrived(): void {
    this.keep();
    const body = this.body();
    if (body && outOfView(body) > NEAR) this.setTextBelow(true);
  }

  readonly scrolled = (): void => {
    const body = this.body();
    if (!body) return;
    this.following = body.scrollTop > this.placeToFollow(body) - NEAR;
    if (outOfView(body) <= NEAR) this.setTextBelow(false);
  };

  readonly goToEnd = (): void => {
    this.following = true;
    this.questionFirst = false;
    this.setTextBelow(false);
    this.keep();
    this.body()?.focus();
  };

  private setTextBelow(textBelow: boolean): void {
    if (textBelow === this.textBelow) return;
    this.textBelow = textBelow;
    this.changed();
  }

  private placeToFollow(body: HTMLElement): number {
    const question = this.questionFirst ? [...body.querySelectorAll('.user-message')].at(-1) : undefined;
    const top = question
      ? question.getBoundingClientRect().top -
        body.getBoundingClientRect().top +
        body.scrollTop -
        QUESTION_MARGIN
      : Infinity;
    return Math.min(top, body.scrollHeight - body.clientHeight);
  }
}

function outOfView(body: HTMLElement): number {
  return body.scrollHeight - body.scrollTop - body.clientHeight;
}
