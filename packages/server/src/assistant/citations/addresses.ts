/** Addresses of pages and of mail, up to a sign that ends them in a text. */
const ADDRESS =
  /(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.|mailto:)[^\s<>"`]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi;

/** UTF-16 code units of an address. What is longer is none. */
export const LONGEST_ADDRESS = 2_000;

/** The addresses in a text, as a renderer of Markdown would make links of them. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)]
    .filter(([address]) => address.length <= LONGEST_ADDRESS)
    .map(([address]) => withoutPunctuation(address));
}

/** An address without the punctuation of the sentence around it. */
export function withoutPunctuation(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1]!;
    if (last === ')' || last === ']') {
      const open = last === ')' ? '(' : '[';
      const part = address.slice(0, end);
      if (part.split(open).length >= part.split(last).length) break;
    } else if (!/[.,;:!?*_~'’”»\\]/.test(last)) break;
  }
  return address.slice(0, end);
}
