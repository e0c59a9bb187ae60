import type { FeedbackReason } from '@chatterfix/sdk';

export const en = {
  actions: 'This answer',
  whole: (what: string) => `Show all of “${what}”`,
  less: (what: string) => `Show less of “${what}”`,
  all: 'Show all',
  fewer: 'Show less',
  copy: 'Copy the answer',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  askAgain: 'Ask again',
  up: 'This answer helped',
  down: 'This answer did not help',
  thanks: 'Thank you.',
  whatWasWrong: 'What was wrong?',
  reasons: {
    wrong: 'It is not true',
    unsafe: 'It is unsafe',
    incomplete: 'Something is missing',
    out_of_date: 'It is out of date',
    off_topic: 'It answers something else',
    unclear: 'It is hard to understand',
    other: 'Something else',
  } satisfies Record<FeedbackReason, string>,
  comment: 'In your own words (optional)',
  whoReads: 'Admins can read this, with your question and the answer.',
  send: 'Send',
  skip: 'Skip',
};

export type AnswerActionTexts = typeof en;
