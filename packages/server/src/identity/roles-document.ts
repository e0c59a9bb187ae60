import { endpoints, permissions, roles } from '@chatterfix/sdk/contract';
import { rolePermissions } from './permissions.ts';

/** `docs/roles.md`: who may do what, printed from the one table of permissions and the contract. */
export function rolesDocument(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const of = (permission: string | null) =>
    endpoints
      .filter((endpoint) => endpoint.permission === permission)
      .map(({ method, path }) => `\`${method} ${path}\``)
      .join('<br>');
  return `# Who may do what

Printed by \`npm run openapi\` from \`packages/server/src/identity/permissions.ts\` and the contract; the matrix test asks every operation of every role.
A restricted key (\`rk_…\`) has the permissions it names, whatever a role has; a secret key (\`sk_…\`) has an admin's; the visitors of a page with a
publishable key (\`pk_…\`) are requesters, or viewers where the key says so. A record of another tenant is not found, whoever asks.

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

Anyone, signed in or not: ${of(null).replaceAll('<br>', ', ')}.

The server's operator only, with the operator's key (\`op_…\`): ${of('operator').replaceAll('<br>', ', ')}.
`;
}
