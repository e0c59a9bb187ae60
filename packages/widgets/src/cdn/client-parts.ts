// Gives the client those of its parts that only chats use. The build writes them here (cdn.build.ts).
import '@chatterfix/sdk';
