// Gives the client those of its parts that only chats use. The build adds them here (cdn.build.ts).
export { ChatterFix } from '@chatterfix/sdk';
