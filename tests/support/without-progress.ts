/** A line that says what a command is doing, as it is written where there is no terminal. */
const PROGRESS = /^\w[^\n]* \.\.\.\n/gm

/** @returns what a command wrote to standard error besides its progress. */
export const withoutProgress = (stderr: string): string => stderr.replace(PROGRESS, '')
