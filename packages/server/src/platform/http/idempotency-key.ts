import { invalidInput } from '../../errors.ts';

/** The key that an Idempotency-Key header holds, or undefined where there is none. */
export function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(header))
    throw invalidInput(
      'header.Idempotency-Key',
      'must have 1 to 255 printable ASCII characters without spaces; a UUID is best',
    );
  return header;
}
