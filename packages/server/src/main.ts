#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { ResourceName } from './cli/import/fields.ts';
import type { ImportOptions } from './cli/import/import-file.ts';
import type { KeyOptions, OperatorOptions } from './cli/tenants.ts';
import { explainFailure } from './cli/explain-failure.ts';
import { readConfig, type Flags } from './config.ts';
import { scrub } from './platform/log/scrub.ts';
import { version } from './platform/version.ts';

// The command line. No other file reads the environment.

// Later starts need not compile the same modules again. The cache is beside the installed packages, not in the
// system's folder for temporary files, where other users could write. Where it cannot be written, it is not used.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));

const say = (text: string) => process.stdout.write(`${text}\n`);
const config = (flags: Flags) => readConfig(process.env, flags, '.data');

const program = new Command('chatterfix')
  .version(version)
  .description('A maintenance system (CMMS) that other pages embed, with the assistant Fix It Fred')
  .showHelpAfterError('Run “chatterfix --help” for the commands, or a command with --help for its options.');

const withDatabase = (command: Command) =>
  command
    .option(
      '--data-dir <folder>',
      'where the embedded database and the generated secrets are kept (DATA_DIR)',
    )
    .option('--database-url <url>', 'a PostgreSQL to use instead of the embedded database (DATABASE_URL)');

withDatabase(
  program.command('serve').description('start the server; this is what chatterfix does without a command'),
)
  .option('--port <port>', 'the port to listen on (PORT, 8000)')
  .option('--host <address>', 'the address to listen on (HOST, 127.0.0.1: this machine only)')
  .option('--demo', 'load the demo plant on the first start, and show it at /')
  .action(async (flags: Flags & { demo?: boolean }) => {
    const { runServer } = await import('./cli/serve.ts'); // each command loads only the modules that it needs
    await runServer(await config(flags), { demo: flags.demo === true }, say);
  });

const imports = program.command('import').description('load records from a file');
const importCommand = (resource: ResourceName, records: string, example: string) =>
  withDatabase(
    imports
      .command(resource)
      .description(
        `load ${records} from a delimited file (CSV), such as a spreadsheet's or another system's export`,
      )
      .argument('<file>', 'the file, with a header; it is read twice'),
  )
    .option('--map <pairs>', `comma-separated pairs of field=Column: ${example}; #3 is the third column`)
    .option('--mapping <file>', 'a JSON file with a mapping, as --save-mapping writes it')
    .option('--save-mapping <file>', 'write the mapping to a file, to be used again with --mapping')
    .option('--suggest', 'propose a mapping from the header and show it; with --dry-run, also try it')
    .option('--set <pairs>', 'the same value for every row, such as status=completed')
    .option('--values <pairs>', "what the file's values mean, such as status:TECO=completed,CRTD=open")
    .option(
      '--date-format <format>',
      'the order of dates: dmy, mdy or ymd, or by field as in due_date=dmy (found, where the dates prove it)',
    )
    .option('--unit <pairs>', 'the unit of hours, such as actual_hours=min, or the column that has it')
    .option('--decimal <sign>', 'the decimal sign: . or , (found, where the numbers prove it)')
    .option('--time-zone <zone>', 'the zone of times that name none, such as Europe/Berlin')
    .option('--empty <cells>', 'comma-separated cells that mean no value (N/A, NULL, - and the like)')
    .option('--encoding <name>', "the file's encoding, such as windows-1252 (recognised)")
    .option('--delimiter <character>', "the character between two cells, such as ';' or '\\t' (recognised)")
    .option('--header-row <line>', 'the line of the header, from 1 (found by the mapped columns)')
    .option('--dry-run', 'only report what would be done')
    .option('--base-url <url>', 'import into a running server instead of the database')
    .option(
      '--key <key>',
      "that server's secret key (sk_…), or a restricted key (rk_…) that may import; CHATTERFIX_KEY is safer, because other users of the machine can see arguments",
    )
    .option('--tenant <name>', 'the tenant to import into, if the database has several')
    .option('--json', 'print the report as JSON')
    .action(async (file: string, flags: Flags & ImportOptions) => {
      const { importFile } = await import('./cli/import/import-file.ts');
      const key = flags.key ?? process.env.CHATTERFIX_KEY;
      const report = await importFile(
        resource,
        file,
        { ...flags, ...(key ? { key } : {}) },
        () => config(flags),
        {
          out: say,
          progress: (text) => {
            if (process.stderr.isTTY) process.stderr.write(text);
          },
        },
      );
      // The other rows were imported; scripts can tell by the exit code.
      if (report && !report.complete) process.exitCode = 130;
      else if (report && report.rejected.length > 0) process.exitCode = 2;
    });
importCommand('work-orders', 'work orders', 'title=Text,asset=Asset,external_ref=Order').option(
  '--create-assets',
  'create the assets that the rows name and that do not exist',
);
importCommand('assets', 'assets', 'name=Description,asset_tag=Tag,parent=Superior');
importCommand('parts', 'parts', 'part_number=Material,name=Description,current_stock=Stock');

const operators = (command: Command) =>
  withDatabase(command)
    .option('--base-url <url>', 'a running server to use instead of the database')
    .option(
      '--operator-key <key>',
      "that server's operator key (op_…); OPERATOR_KEY is safer, because other users of the machine can see arguments",
    )
    .option('--json', 'print the result as JSON');
const withKey = <Options extends OperatorOptions>(options: Options): Options => ({
  ...options,
  ...((options.operatorKey ?? process.env.OPERATOR_KEY)
    ? { operatorKey: options.operatorKey ?? process.env.OPERATOR_KEY }
    : {}),
});

const tenants = program.command('tenants').description('manage the tenants of this server');
operators(tenants.command('list').description('list all tenants')).action(
  async (options: Flags & OperatorOptions) =>
    (await import('./cli/tenants.ts')).listTenantsAt(withKey(options), () => config(options), say),
);
operators(
  tenants
    .command('create')
    .description('create a tenant and print its keys, which cannot be read again')
    .argument('<tenant>', "the tenant's short name: a–z, 0–9 and hyphens"),
)
  .option('--name <name>', 'the display name')
  .option(
    '--origins <origins>',
    'comma-separated origins whose pages may use the publishable key: https://erp.example.com',
  )
  .action(async (tenant: string, options: Flags & OperatorOptions & { name?: string; origins?: string }) =>
    (await import('./cli/tenants.ts')).createTenantAt(tenant, withKey(options), () => config(options), say),
  );

withDatabase(
  program.command('jobs').description("list the server's own jobs, such as sweeps, the newest first"),
)
  .option('--json', 'print the result as JSON')
  .action(async (options: Flags & { json?: boolean }) =>
    (await import('./cli/jobs.ts')).listJobsAt(options, () => config(options), say),
  );

const keys = program.command('keys').description("manage a tenant's keys");
operators(keys.command('create').description('create a key and print it; it cannot be read again'))
  .requiredOption('--tenant <tenant>', 'the tenant of the key')
  .option('--kind <kind>', 'secret (sk_), restricted (rk_) or publishable (pk_)', 'secret')
  .option('--name <name>', 'where the key is used')
  .option(
    '--permissions <permissions>',
    'comma-separated permissions of a restricted key: work_orders:read,assets:read',
  )
  .option('--role <role>', "the role of a publishable key's visitors: requester or viewer")
  .option('--origins <origins>', 'comma-separated origins whose pages may use the key')
  .action(async (options: Flags & KeyOptions) =>
    (await import('./cli/tenants.ts')).createKeyAt(withKey(options), () => config(options), say),
  );

operators(keys.command('list').description('list the keys of a tenant, without the keys themselves'))
  .requiredOption('--tenant <tenant>', 'the tenant of the keys')
  .action(async (options: Flags & OperatorOptions & { tenant: string }) =>
    (await import('./cli/tenants.ts')).listKeysAt(withKey(options), () => config(options), say),
  );
operators(
  keys
    .command('revoke')
    .description('revoke a key; it is refused within seconds')
    .argument('<id>', 'the number of the key, as “keys list” shows it'),
)
  .requiredOption('--tenant <tenant>', 'the tenant of the key')
  .action(async (id: string, options: Flags & OperatorOptions & { tenant: string }) =>
    (await import('./cli/tenants.ts')).revokeKeyAt(id, withKey(options), () => config(options), say),
  );

/**
 * The arguments with the command that is meant where none is given. Commander's own default command would take a
 * wrong command for an argument of it.
 */
function withCommand(given: readonly string[]): readonly string[] {
  const isCommand = (word: string | undefined) => word !== undefined && !word.startsWith('-');
  const asksAbout = ['-h', '--help', '-V', '--version'].includes(given[0] ?? '');
  if (!isCommand(given[0])) return asksAbout ? given : ['serve', ...given];
  if (given[0] === 'tenants' && !isCommand(given[1]) && !given.includes('--help') && !given.includes('-h'))
    return ['tenants', 'list', ...given.slice(1)];
  return given;
}

try {
  await program.parseAsync(withCommand(process.argv.slice(2)), { from: 'user' });
} catch (error) {
  process.stderr.write(`\n${scrub(explainFailure(error))}\n`);
  process.exitCode = 1;
}
