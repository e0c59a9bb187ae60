import * as z from 'zod/mini';
import { FeedbackRating, FeedbackReason } from '../enum-schemas.ts';
import { pageFields, pageQuery } from '../page.ts';
import { described, describedFields, Id, Instant, InstantInput, text } from '../values.ts';

const texts = {
  rating: 'Whether the answer helped',
  reasons: 'What is wrong with the answer; only with the rating `down`',
  comment: 'What the reader adds in their own words',
};

/** What the reader of an answer thinks of it. */
export const ChatFeedback = z.object(
  describedFields(
    { ...texts, comment: `${texts.comment}; null if nothing` },
    {
      rating: FeedbackRating,
      reasons: z.array(FeedbackReason),
      comment: z.nullable(z.string()),
    },
  ),
);
export type ChatFeedback = z.infer<typeof ChatFeedback>;

export const ChatFeedbackGive = z.strictObject(
  describedFields(texts, {
    rating: FeedbackRating,
    reasons: z._default(z.array(FeedbackReason).check(z.maxLength(7)), []),
    comment: z.optional(z.nullable(text(2000))),
  }),
);
export type ChatFeedbackGive = z.input<typeof ChatFeedbackGive>;

/** Feedback with the answer that it is about, for those who improve the answers. */
export const ChatFeedbackEntry = z.object({
  id: described('Identifier of the feedback', Id),
  ...ChatFeedback.shape,
  message_id: described('Identifier of the answer', Id),
  question: described('The question that was answered', z.string()),
  answer: described('The answer, in Markdown', z.string()),
  user_id: described('Who gave the feedback: the kind of actor and its id', z.string()),
  updated_at: described('When it was given, or changed last', Instant),
});
export type ChatFeedbackEntry = z.infer<typeof ChatFeedbackEntry>;

export const ChatFeedbackQuery = z.strictObject({
  ...describedFields(
    {
      rating: 'Only feedback with this rating',
      reason: 'Only feedback with this reason',
      after: 'Given at or after this instant',
      before: 'Given at or before this instant',
    },
    {
      rating: z.optional(FeedbackRating),
      reason: z.optional(FeedbackReason),
      after: z.optional(InstantInput),
      before: z.optional(InstantInput),
    },
  ),
  ...pageQuery,
});
export type ChatFeedbackQuery = z.input<typeof ChatFeedbackQuery>;
export const ChatFeedbackList = z.object({
  feedback: described('The rows of this page, the latest first', z.array(ChatFeedbackEntry)),
  ...pageFields,
});
export type ChatFeedbackList = z.infer<typeof ChatFeedbackList>;
