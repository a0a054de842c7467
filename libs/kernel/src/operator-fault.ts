/**
 * Something that stops a command or a boot and that the person at the server can mend: a bad setting, a busy port, a full disk. The message
 * is one English line that says what to do; the command line shows its own words for `code` where it has them. Never shown with a stack.
 */
export class OperatorFault extends Error {
  override readonly name = 'OperatorFault';

  constructor(
    readonly code: string,
    message: string,
    readonly params: Record<string, string | number> = {},
  ) {
    super(message);
  }
}
