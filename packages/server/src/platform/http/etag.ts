import type { Endpoint } from '@chatterfix/sdk/contract';
import type { Versions } from '../db/versions.ts';

/** The ETag of an answer whose endpoint says where its resource's version stands. */
export function etagOf({ versionAt }: Endpoint, answer: unknown): string | undefined {
  if (!versionAt) return undefined;
  let value = answer;
  for (const name of versionAt) value = (value as Record<string, unknown>)[name];
  return `"${String(value)}"`;
}

/** The versions that an If-Match header names. What is no ETag of ours matches nothing; `*` and no header at all match any version. */
export function versionsIn(ifMatch: string | undefined): Versions {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  return ifMatch.split(',').flatMap((etag) => {
    const version = /^\s*"(\d{1,9})"\s*$/.exec(etag)?.[1];
    return version === undefined ? [] : [Number(version)];
  });
}
