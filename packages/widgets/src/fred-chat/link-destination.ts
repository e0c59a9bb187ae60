/** Characters that change the direction of a text or cannot be seen. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** What readers may take for an address. Full stops have look-alikes, too. */
const LOOKS_LIKE_ADDRESS =
  /[\p{L}\p{N}][.\u3002\uff0e\uff61\u2024\u0589\u06d4][\p{L}\p{N}]|[@\uff20\u{1f4e7}]|:\/\//u;

/**
 * Lets a link lead to an address, and writes the host beside its text, so that the text cannot say that the
 * link leads elsewhere. Only two kinds of links have none: those whose text is their own address, and those
 * that lead to the server itself under a text that looks like no address.
 */
export function leadTo(link: HTMLAnchorElement, address: string, base: string): void {
  link.href = address;
  link.rel = 'noopener noreferrer';
  link.target = '_blank';
  link.dir = 'auto'; // what the text does to the order of signs ends with the link
  const url = new URL(link.href);
  const text = link.textContent.trim();
  removeHiddenCharacters(link);
  if (isWrittenOut(url, text)) return;
  if (url.origin === new URL(base).origin && !LOOKS_LIKE_ADDRESS.test(text) && isPlain(url)) return;
  const host = document.createElement('bdi');
  host.className = 'host';
  host.dir = 'ltr';
  host.style.fontSize = '0.87em';
  // The form with which the browser will look it up: look-alike letters of other alphabets become `xn--…`.
  host.textContent = url.protocol === 'mailto:' ? decoded(url.pathname) : url.host;
  link.append(' (', host, ')');
}

/** Whether the text is the address, as the browser writes it, perhaps without the scheme. */
function isWrittenOut(url: URL, text: string): boolean {
  if (!isPlain(url)) return false;
  const short = (address: string) => address.replace(/^(https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  return text !== '' && [url.href, decoded(url.href)].some((address) => short(address) === short(text));
}

/** Whether the address has nothing that can pass for another host: user-info, or other alphabets. */
function isPlain({ username, password, host }: URL): boolean {
  return username === '' && password === '' && !/(^|\.)xn--/.test(host);
}

function decoded(text: string): string {
  try {
    const plain = decodeURI(text);
    // What is hidden or could be read in another order stays as it is in the address.
    return /^[\x21-\x7e]*$/.test(plain) ? plain : text;
  } catch {
    return text;
  }
}

function removeHiddenCharacters(link: HTMLAnchorElement): void {
  const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (HIDDEN.test(node.data)) node.data = node.data.replace(HIDDEN, '');
  }
}
