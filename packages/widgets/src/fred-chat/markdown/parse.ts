import { parse, postprocess, preprocess } from 'micromark';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { BlockBuilder, type Definitions, type Parsed } from './build.ts';
import { characterReferences } from './character-references.ts';
import { parseSimple } from './simple.ts';

// Putting the constructs together takes longer than parsing a sentence, so they are there once. Two of them are
// tried at each word or line, so text in which they cannot find anything is read without them.
const usual = [gfmStrikethrough(), gfmTaskListItem(), characterReferences];
const usualParser = parse({ extensions: usual });
const fullParser = parse({ extensions: [gfmTable(), gfmAutolinkLiteral(), ...usual] });
/** What is in each table, and in each address that becomes a link. */
const TABLE_OR_ADDRESS = /\||:-|-:|@|www\.|:\/\//i;

/**
 * Reads Markdown as CommonMark with the extensions of GitHub. `known`: definitions from elsewhere in the
 * answer. `ended`: the text goes on no further, so what stands at its end is complete.
 */
export function parseMarkdown(text: string, known: Definitions, ended: boolean): Parsed {
  const simple = parseSimple(text);
  if (simple) return simple;
  const parser = TABLE_OR_ADDRESS.test(text) ? fullParser : usualParser;
  parser.defined = [...known.keys()];
  parser.lazy = {};
  const events = postprocess(parser.document().write(preprocess()(text, undefined, true)));
  const builder = new BlockBuilder(text, known, ended);
  for (const event of events) builder.take(event);
  return builder.finish();
}
