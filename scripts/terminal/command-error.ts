import { say, type MessageCode } from './messages';

/** Why a command could not run; its sentence says what to do. */
export class CommandError extends Error {
  constructor(
    readonly code: MessageCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(say(code, values));
  }
}
