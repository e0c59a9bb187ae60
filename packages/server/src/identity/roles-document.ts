import { endpoints, permissions, roles, type Endpoint } from '@chatterfix/sdk/contract';
import { rolePermissions } from './permissions.ts';

/** The sections of the operations that no role's permission covers, by the endpoint's `permission`. */
const otherSections: Readonly<Record<string, string>> = {
  signed_in: '## Operations of everyone who is signed in',
  operator: "## Operations of the operator\n\nThey need the operator's key (`op_…`).",
  null: '## Operations without sign-in',
};

/**
 * The text of `docs/roles.md`, made from the table of permissions and the contract, as the formatter lays it
 * out.
 */
export function rolesDocument(): string {
  return `# Roles and permissions

\`npm run openapi\` writes this file from \`packages/server/src/identity/permissions.ts\` and the contract. A test
calls every operation with every role.

- A restricted key (\`rk_…\`) has exactly the permissions that it names.
- A secret key (\`sk_…\`) has the permissions of an admin.
- Visitors of a page with a publishable key (\`pk_…\`) are requesters, or viewers if the key says so.
- A record of another tenant is answered like a record that does not exist.

## Permissions of each role

${permissionTable()}

## Operations that need a permission

${permissions.map((permission) => `### \`${permission}\`\n\n${operations(permission)}`).join('\n\n')}

${otherOperations()}
`;
}

function permissionTable(): string {
  const rows = permissions.map((permission) => [
    `\`${permission}\``,
    ...roles.map((role) => (rolePermissions[role].has(permission) ? 'yes' : '')),
  ]);
  const header = ['Permission', ...roles];
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function otherOperations(): string {
  const callers = [...new Set(endpoints.map(({ permission }) => permission))].filter(
    (caller) => !permissions.some((permission) => permission === caller),
  );
  return callers
    .map((caller) => {
      const section = otherSections[String(caller)];
      if (!section) throw new Error(`Describe the permission ${caller} in roles-document.ts`);
      return `${section}\n\n${operations(caller)}`;
    })
    .join('\n\n');
}

function operations(permission: Endpoint['permission']): string {
  return endpoints
    .filter((endpoint) => endpoint.permission === permission)
    .map((endpoint) => `- \`${endpoint.method} ${endpoint.path}\`${furtherNeeds(endpoint)}`)
    .join('\n');
}

function furtherNeeds({ alsoNeeds = [], mayNeed = {} }: Endpoint): string {
  return [
    ...alsoNeeds.map((permission) => `, also \`${permission}\``),
    ...Object.entries(mayNeed).map(([permission, when]) => `, also \`${permission}\` ${when}`),
  ].join('');
}
