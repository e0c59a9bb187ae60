import { endpoints, permissions, roles } from '@chatterfix/sdk/contract';
import { rolePermissions } from './permissions.ts';

/** Prints `docs/roles.md`, which says who may do what, from `rolePermissions` and the contract. */
export function rolesDocument(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const of = (permission: string | null) =>
    endpoints
      .filter((endpoint) => endpoint.permission === permission)
      .map(({ method, path }) => `\`${method} ${path}\``)
      .join('<br>');
  return `# Who may do what

\`npm run openapi\` prints this file from \`packages/server/src/identity/permissions.ts\` and the contract. The matrix
test calls every operation with every role. A restricted key (\`rk_…\`) has exactly the permissions that it names; a
secret key (\`sk_…\`) has those of an admin. The visitors of a page with a publishable key (\`pk_…\`) are requesters, or
viewers if the key says so. Nobody can find a record of another tenant.

${[
  row(['Permission', ...roles, 'Operations']),
  row(['---', ...roles.map(() => ':-:'), '---']),
  ...permissions.map((permission) =>
    row([
      `\`${permission}\``,
      ...roles.map((role) => (rolePermissions[role].has(permission) ? '✓' : '')),
      of(permission),
    ]),
  ),
].join('\n')}

Everybody, signed in or not: ${of(null).replaceAll('<br>', ', ')}.

Only the server's operator, with the operator's key (\`op_…\`): ${of('operator').replaceAll('<br>', ', ')}.
`;
}
