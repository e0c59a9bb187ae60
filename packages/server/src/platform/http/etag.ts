import type { Endpoint } from '@chatterfix/sdk/contract';
import type { Versions } from '../db/versions.ts';

/** The ETag of an answer: the version of its resource. Undefined if the endpoint has no version. */
export function etagOf({ versionAt }: Endpoint, answer: unknown): string | undefined {
  if (!versionAt) return undefined;
  let value = answer;
  for (const name of versionAt) value = (value as Record<string, unknown>)[name];
  return `"${String(value)}"`;
}

/**
 * The versions that an If-Match header names. Unknown ETags match no version. `*`, or a missing header,
 * matches every version.
 */
export function versionsIn(ifMatch: string | undefined): Versions {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  return ifMatch.split(',').flatMap((etag) => {
    const version = /^\s*"(\d{1,9})"\s*$/.exec(etag)?.[1];
    return version === undefined ? [] : [Number(version)];
  });
}
