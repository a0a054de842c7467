/** The key under which @CommandHandler of @nestjs/cqrs 12 leaves its command on the class; the package does not export it. */
export const COMMAND_HANDLER = '__commandHandler__';
