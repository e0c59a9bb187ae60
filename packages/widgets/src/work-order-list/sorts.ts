/** The orders that a reader can choose. The code that offers them is fetched when it is needed. */
export const sorts = ['due_date', '-priority', '-created_at'] as const;
