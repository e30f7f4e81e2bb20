import { type Diagnostic, formatDiagnostic, reasonOf } from '../content/diagnostic.ts'

/** Prints lines to standard output. */
export const print = (...lines: readonly string[]): void => {
  for (const line of lines) console.log(line)
}

/** Prints lines to standard error. */
const printError = (...lines: readonly string[]): void => {
  for (const line of lines) console.error(line)
}

/** Says what a long command does now. It goes to standard error, so that standard output has only the result. */
export const printStep = (title: string): void => printError(`${title} ...`)

/** Prints diagnostics to standard error, one on each line. */
export const printDiagnostics = (label: string, diagnostics: readonly Diagnostic[]): void =>
  printError(...diagnostics.map(one => `${label.padEnd(8)} ${formatDiagnostic(one)}`))

/** Ends a command as failed, with the reason on standard error. */
export const fail = (...lines: readonly string[]): void => {
  printError(...lines)
  process.exitCode = 1
}

/** Runs a command. An error that it throws is the reason why it failed, written for the person who runs it. */
export const runCommand = async (main: () => unknown): Promise<void> => {
  try {
    await main()
  } catch (error) {
    fail(reasonOf(error))
  }
}

/** @returns the text that `--help` ends with. */
export const example = (...commands: readonly string[]): string =>
  `\nExample${commands.length > 1 ? 's' : ''}:\n${commands.map(command => `  ${command}`).join('\n')}`
