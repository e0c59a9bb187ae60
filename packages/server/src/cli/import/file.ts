import { createReadStream, statSync } from 'node:fs';
import { ConfigError } from '../../config.ts';
import { LineSplitter, type Line } from './lines.ts';
import { RowReader, type Row } from './rows.ts';
import type { Table } from './table.ts';

/** Error codes of the file system, in words. */
const unreadable: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

function inWords(file: string, error: unknown): unknown {
  const reason = error instanceof Error && 'code' in error ? unreadable[String(error.code)] : undefined;
  return reason ? new ConfigError(`The file ${file} ${reason}.`) : error;
}

/** The size of the file in bytes. Throws `ConfigError` unless it can be read more than once. */
export function sizeOfFile(file: string): number {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) throw new ConfigError(`The file ${file} is a folder.`);
    if (!stats.isFile())
      throw new ConfigError(
        `The file ${file} is a pipe, which cannot be read twice. Write it to a file first.`,
      );
    return stats.size;
  } catch (error) {
    throw inWords(file, error);
  }
}

/** The bytes of a file. Throws `ConfigError` where it cannot be read. */
export async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw inWords(file, error);
  }
}

/** A splitter for the encoding. Throws `ConfigError` if there is none of that name. */
export function splitterFor(encoding: string): LineSplitter {
  try {
    return new LineSplitter(encoding);
  } catch {
    throw new ConfigError(
      `There is no encoding “${encoding}”. Use, for example, utf-8, windows-1252 or utf-16le.`,
    );
  }
}

/** The first lines of a file. */
export async function firstLines(file: string, encoding: string, count: number): Promise<Line[]> {
  const splitter = splitterFor(encoding);
  const lines: Line[] = [];
  for await (const chunk of chunksOf(file)) {
    lines.push(...splitter.push(chunk));
    if (lines.length >= count) return lines.slice(0, count);
  }
  return [...lines, ...splitter.finish()].slice(0, count);
}

/** The rows after the header, as many at a time as a chunk has, with the bytes read by then. */
export async function* rowsOf(
  file: string,
  encoding: string,
  { delimiter, width, firstLine }: Table,
): AsyncGenerator<{ rows: Row[]; bytes: number }> {
  const splitter = splitterFor(encoding);
  const reader = new RowReader(delimiter, { width, firstLine, encoding: splitter.encoding });
  let before = firstLine - 1;
  let bytes = 0;
  const afterHeader = (lines: Line[]) => {
    const rest = lines.slice(before);
    before = Math.max(0, before - lines.length);
    return rest;
  };
  for await (const chunk of chunksOf(file)) {
    bytes += chunk.length;
    yield { rows: reader.push(afterHeader(splitter.push(chunk))), bytes };
  }
  yield { rows: [...reader.push(afterHeader(splitter.finish())), ...reader.finish()], bytes };
}
