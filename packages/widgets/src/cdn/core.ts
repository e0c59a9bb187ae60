// What every widget of the script tag begins with. Each part that is fetched later imports it (cdn.build.ts), so that
// the bundler puts it into one file: split by who needs what, it would be ten files, and larger by a tenth.
export * from '../element.ts';
export * from '../controllers/auto-refresh.ts';
export * from '../controllers/live.ts';
export * from '../controllers/load.ts';
export * from '../format.ts';
export * from '../fred-chat/safe-url.ts';
export * from '../icons.ts';
export * from '../notices.ts';
export * from '../on-demand.ts';
export * from '../sign-in.ts';
export * from '../styles/shared.ts';
