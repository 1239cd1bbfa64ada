import { CommanderError } from 'commander';
import { CommandError } from './command-error';
import { say, spoken, type MessageCode } from './messages';

const usageMessages: Readonly<Record<string, MessageCode>> = {
  'commander.missingMandatoryOptionValue': 'option-missing',
  'commander.optionMissingArgument': 'option-empty',
  'commander.missingArgument': 'argument-missing',
  'commander.unknownOption': 'option-unknown',
  'commander.unknownCommand': 'command-unknown',
  'commander.excessArguments': 'argument-unknown',
};

function ofUsage({ code, message }: CommanderError): string {
  const [, value, choices] = /'([^']*)' is invalid.*Allowed choices are (.+)\.$/.exec(message) ?? [];
  if (value !== undefined && choices !== undefined) {
    const list = spoken() === 'zh' ? choices.replaceAll(', ', '、') : choices;
    return say('choice-unknown', { value, choices: list });
  }
  const [, named = message] = /'([^']+)'/.exec(message) ?? [];
  return say(usageMessages[code] ?? 'usage-wrong', { named });
}

/** What is said of a call that cannot be carried out: what is wrong, and what to do about it. */
export function complaint(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (error instanceof CommanderError) return ofUsage(error);
  return say('unexpected', { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
