// Gives the client those of its parts that only chats use, which the build adds here (cdn.build.ts), and reads answers.
export { applyEvent } from '../fred-chat/apply-event.ts';
export { ChatterFix } from '@chatterfix/sdk';
