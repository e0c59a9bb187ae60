/** Tags without attributes that only shape text. */
const SHAPES =
  /^<\/?(?:b|i|u|s|p|br|hr|em|strong|sub|sup|code|pre|kbd|ul|ol|li|table|thead|tbody|tr|th|td|blockquote) ?\/?>$/i;
const PUNCTUATION = /[.,;:!?*_~'’”»\\)\]|]+$/;

/**
 * Whatever a renderer of Markdown could make a link, an image or active HTML of, found more generously than any one
 * renderer does: images with a `!` before them, HTML with its pointed brackets, else the address.
 */
export function linksShown(markdown: string): string[] {
  // A sign behind a backslash means nothing, except that backslashes in code mean themselves.
  const text = markdown.replace(/\\[!-/:-@[-`{-~]/g, '·');
  const inline = [...text.matchAll(/(!?)\[(?:[^[\]]|\[[^[\]]*\])*\]\(\s*<?([^)\s>]*)/g)];
  const definitions = [...text.matchAll(/^[ >]*\[[^\]]+\]:\s*(\S+)/gm)];
  const html = [...text.matchAll(/<[a-z!/?][^>]*>?/gi)].map(([tag]) => tag);
  const bare = [
    ...text.matchAll(/(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|(?<![:\w])\/\/(?=[\w[]))[^\s<>"`]+/gi),
    ...text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g),
  ];
  return [
    ...inline.map(([, image = '', address = '']) => image + address),
    ...definitions.map(([, address = '']) => address),
    ...html.filter((tag) => !SHAPES.test(tag)),
    ...bare.map(([address]) => address.replace(PUNCTUATION, '')),
  ];
}
