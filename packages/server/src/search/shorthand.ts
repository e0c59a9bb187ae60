export function expandTerms(text: string): string[][] { return text.toLowerCase().split(/[^a-z0-9]+/).filter((w) => w.length > 1).slice(0, 24).map((w) => [w]); }
