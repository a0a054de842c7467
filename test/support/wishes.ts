// What somebody wants of a program of the tests: its options, its help, and one line for what it does not know.
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options as they were given. With `--help` the usage is printed and the program ends; a word that it does not know ends it with 2.
 * @param usage the line to type, with every option
 */
export function wishesOf<const Known extends Options>(usage: string, options: Known, args = process.argv.slice(2)) {
  if (args.includes('--help')) {
    console.log(`Usage: ${usage}`);
    process.exit(0);
  }
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
    process.exit(2);
  }
}
