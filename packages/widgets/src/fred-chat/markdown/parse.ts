import { parse, postprocess, preprocess } from 'micromark';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { BlockBuilder, type Definitions, type Parsed } from './build.ts';
import { characterReferences } from './character-references.ts';

// Putting the constructs together takes longer than parsing a sentence, so one parser reads all texts.
const parser = parse({
  extensions: [gfmTable(), gfmStrikethrough(), gfmAutolinkLiteral(), gfmTaskListItem(), characterReferences],
});

/**
 * Reads Markdown as CommonMark with the extensions of GitHub. `known`: definitions from elsewhere in the
 * answer. `ended`: the text goes on no further, so what stands at its end is complete.
 */
export function parseMarkdown(text: string, known: Definitions, ended: boolean): Parsed {
  parser.defined = [...known.keys()];
  parser.lazy = {};
  const events = postprocess(parser.document().write(preprocess()(text, undefined, true)));
  const builder = new BlockBuilder(text, known, ended);
  for (const event of events) builder.take(event);
  return builder.finish();
}
