import * as z from 'zod/mini';
import { citationMark } from '../../features/citation-mark.ts';
import { tool } from '../../features/tool.ts';
import { findPlaybook, playbookSource, searchPlaybooks } from './playbook-search.ts';

export const findPlaybooksTool = tool({
  name: 'find_playbooks',
  description:
    'Finds our maintenance playbooks (hazards, lockout, causes, steps, parts, prevention) for a symptom of, or a job on, a kind of equipment.',
  permission: 'chat:use',
  effect: 'read',
  input: z.strictObject({ q: z.string().check(z.minLength(1), z.maxLength(200)) }),
  summary: ({ q }) => `Looking in the playbooks for “${q}”`,
  async run(_context, { q }) {
    const found = searchPlaybooks(q, 3);
    return {
      lists: {
        playbooks: {
          rows: found.map(({ slug }) => ({ cite: citationMark('playbook', slug), ...findPlaybook(slug) })),
          total: found.length,
        },
      },
      sources: found.map(playbookSource),
    };
  },
});
