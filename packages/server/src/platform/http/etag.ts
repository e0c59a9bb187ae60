import type { Endpoint } from '@chatterfix/sdk/contract';
import type { Versions } from '../db/versions.ts';

/** The ETag of an answer whose endpoint says where its resource's version stands. */
export function etagOf({ version_at }: Endpoint, answer: unknown): string | undefined {
  if (!version_at) return undefined;
  let value = answer;
  for (const name of version_at) value = (value as Record<string, unknown>)[name];
  return `"${String(value)}"`;
}

/** The versions that an If-Match header names. What is no ETag of ours matches nothing; `*` and no header at all match any version. */
export function versionsIn(if_match: string | undefined): Versions {
  if (if_match === undefined || if_match.trim() === '*') return undefined;
  return if_match.split(',').flatMap((etag) => {
    const version = /^\s*"(\d{1,9})"\s*$/.exec(etag)?.[1];
    return version === undefined ? [] : [Number(version)];
  });
}
