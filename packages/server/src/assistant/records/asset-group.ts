import { eq, inArray, isNull, ne, not, or, type SQL } from 'drizzle-orm';
import { assets as assetTable } from '../../features/assets/schema.ts';
import { isKindAskedFor } from './kinds.ts';
import type { KnownAsset } from './known-records.ts';

/** Assets that have something in common: a kind, a place, a manufacturer. */
export interface AssetGroup {
  label: string;
  /** The words of the question that are its kind of equipment. */
  kindWords: readonly string[];
  conditions: SQL[];
}

interface SaidGroup {
  places: readonly string[];
  /** Those that are not in these places. */
  isOutside: boolean;
  made: string | undefined;
  /** Those of other manufacturers. */
  isOfOthers: boolean;
  kind: readonly string[];
}

export function groupOf(
  { places, isOutside, made, isOfOthers, kind }: SaidGroup,
  assets: readonly KnownAsset[],
  notLabel: (label: string) => string,
): AssetGroup | undefined {
  if (places.length === 0 && !made && kind.length === 0) return undefined;
  const place = places.length === 0 ? '' : commonBeginning(places) || places.join(' / ');
  const { location, manufacturer } = assetTable;
  const isIn = inArray(location, [...places]);
  return {
    label: [
      kind.join(' '),
      made && isOfOthers ? notLabel(made) : (made ?? ''),
      place && isOutside ? notLabel(place) : place,
    ]
      .filter(Boolean)
      .join(', '),
    kindWords: kind,
    conditions: [
      ...(places.length > 0 ? [isOutside ? or(isNull(location), not(isIn))! : isIn] : []),
      ...(made
        ? [isOfOthers ? or(isNull(manufacturer), ne(manufacturer, made))! : eq(manufacturer, made)]
        : []),
      ...(kind.length > 0 ? isKindAskedFor(kind, assets) : []),
    ],
  };
}

function commonBeginning(places: readonly string[]): string {
  const [first] = places.toSorted((a, b) => a.length - b.length);
  return first !== undefined && places.every((place) => place.startsWith(first)) ? first : '';
}
