import { invalidInput } from '../../errors.ts';

/** Checks an Idempotency-Key header. Returns undefined if there is none. */
export function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(header))
    throw invalidInput(
      'header.Idempotency-Key',
      'must have 1 to 255 printable ASCII characters without spaces; use a UUID',
    );
  return header;
}
