import { ConfigError } from '../config.ts';
import { DomainError } from '../errors.ts';
import { UnsafeConnection } from '../platform/db/connection.ts';
import { DataFolderInUse } from '../platform/db/data-folder-lock.ts';
import { explainDatabaseError, isDamaged } from '../platform/db/failures.ts';
import { UnusableDatabase } from '../platform/db/migrate.ts';

/** What the command line says where a command fails; the stack only of a defect. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isForOperator = [ConfigError, DataFolderInUse, DomainError, UnsafeConnection, UnusableDatabase].some(
    (known) => error instanceof known,
  );
  if (isForOperator) return error.message;
  const { code = '', hostname } = error as NodeJS.ErrnoException & { hostname?: string };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `The database does not answer: the name ${hostname ?? 'of its host'} cannot be resolved (${code}). Check DATABASE_URL.`;
  if (
    /^(ECONNREFUSED|ECONNABORTED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE|CONNECT_TIMEOUT|57P03)$/.test(code)
  )
    return `The database does not answer (${error.message}). Check DATABASE_URL, and start PostgreSQL first: a command does not wait for it.`;
  if (code === 'ECONNRESET' && /secure TLS connection/.test(error.message))
    return 'The database does not take TLS, which the sslmode of DATABASE_URL asks for. Set ssl = on in postgresql.conf.';
  if (/^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|ERR_TLS_CERT_)/.test(code))
    return `The certificate of the database cannot be trusted (${code}): ${error.message}. Name the file of its authority in NODE_EXTRA_CA_CERTS; the host in DATABASE_URL must be one that the certificate names.`;
  if (code === '28000' && /no encryption|SSL off/.test(error.message))
    return `The database refuses connections without TLS: ${error.message}. Add ?sslmode=verify-full to DATABASE_URL.`;
  if (/^(28000|28P01|3D000|53300)$/.test(code))
    return `The database refuses the connection: ${error.message}. Check DATABASE_URL.`;
  if (code === '42501')
    return `The database user lacks a privilege: ${error.message}. It must own the database. It also needs CREATEROLE, or the server's two roles from somebody who has it: CREATE ROLE chatterfix_app NOLOGIN; CREATE ROLE chatterfix_reader NOLOGIN; GRANT chatterfix_app, chatterfix_reader TO <user>;`;
  if (/^(EACCES|EPERM|EROFS|ENOSPC|ENOTDIR)$/.test(code))
    return `The data folder cannot be written: ${error.message}. Choose another (--data-dir or DATA_DIR).`;
  const known = isDamaged(error) ? undefined : explainDatabaseError(error);
  if (known?.code === 'database_unavailable') return `${known.message} (${error.message})`;
  if (known) return known.message;
  return error.stack ?? error.message;
}
