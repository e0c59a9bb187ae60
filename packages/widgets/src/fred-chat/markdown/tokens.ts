// What the parser calls the parts of a text.

/** What the text at a place becomes. `skip`: nothing, as with the title of a link. */
export type Mode = 'flow' | 'inline' | 'raw' | 'code' | 'code-text' | 'skip';

/** The tokens that become one element. */
export const simpleTags: Readonly<Record<string, [tag: string, mode: Mode]>> = {
  paragraph: ['p', 'inline'],
  blockQuote: ['blockquote', 'flow'],
  emphasis: ['em', 'inline'],
  strong: ['strong', 'inline'],
  strikethrough: ['s', 'inline'],
  codeText: ['code', 'code-text'],
  tableHead: ['thead', 'flow'],
  tableBody: ['tbody', 'flow'],
};
/** What has text that is not shown where it stands. */
export const captured = new Set([
  'definition',
  'definitionLabelString',
  'definitionDestinationString',
  'resource',
  'resourceDestinationString',
  'reference',
  'codeFencedFence',
]);
/** The tokens whose text matters. Of some others the parser knows no text. */
export const withText = new Set([
  'data',
  'characterEscapeValue',
  'characterReference',
  'codeFlowValue',
  'codeTextData',
  'htmlFlowData',
  'htmlTextData',
  'atxHeadingSequence',
  'setextHeadingLineSequence',
  'listItemValue',
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
  'literalAutolinkEmail',
  'labelText',
  'definitionLabelString',
  'reference',
]);

/** The tokens of blocks. */
export const blockTypes = new Set([
  'paragraph',
  'atxHeading',
  'setextHeading',
  'blockQuote',
  'listOrdered',
  'listUnordered',
  'codeFenced',
  'codeIndented',
  'htmlFlow',
  'thematicBreak',
  'table',
  'definition',
]);
