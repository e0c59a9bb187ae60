import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { freePort } from './free-port.ts';

/** Whether this machine has a `redis-server`. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of the test's own, which can be stopped, started again and frozen. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Its connections stay open, but nothing answers until `thaw`. */
  freeze(): void;
  thaw(): void;
}

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let process: ChildProcess;
  const server: RedisServer = {
    port,
    url: `redis://127.0.0.1:${port}`,
    start: () =>
      new Promise((resolve, reject) => {
        const local = ['--port', String(port), '--bind', '127.0.0.1'];
        process = spawn('redis-server', [...local, '--save', '', '--appendonly', 'no']);
        process.stdout!.on('data', (chunk: Buffer) => {
          if (/Ready to accept/.test(String(chunk))) resolve();
        });
        process.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
      }),
    stop: () =>
      new Promise((resolve) => {
        process.removeAllListeners('exit');
        process.once('exit', () => resolve());
        process.kill('SIGKILL');
      }),
    freeze: () => void process.kill('SIGSTOP'),
    thaw: () => void process.kill('SIGCONT'),
  };
  await server.start();
  return server;
}
