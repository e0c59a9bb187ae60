/** A reader who is within this many pixels of the new text is following it. */
const NEAR = 48;
/** Pixels between the top of the conversation and the question that stays in view. */
const QUESTION_MARGIN = 12;

/**
 * Scrolls a growing conversation for a reader who follows it. A reader who has scrolled away is left alone,
 * and is told that there is new text below.
 */
export class ReadingPlace {
  /** Whether there is new text below what the reader sees. */
  textBelow = false;
  private following = true;
  /**
   * Keeps the question in view, so that a long answer is read from its beginning; otherwise the end of the
   * text.
   */
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

  /** Scrolls on for a reader who follows. To be called after every change of what is shown. */
  keep(): void {
    const body = this.body();
    if (body && this.following) body.scrollTop = Math.max(body.scrollTop, this.followedTop(body));
  }

  /** To be called after text was added. */
  textArrived(): void {
    this.keep();
    const body = this.body();
    if (body && outOfView(body) > NEAR) this.setTextBelow(true);
  }

  readonly scrolled = (): void => {
    const body = this.body();
    if (!body) return;
    this.following = body.scrollTop > this.followedTop(body) - NEAR;
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

  /** The scroll position of a reader who follows. */
  private followedTop(body: HTMLElement): number {
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
