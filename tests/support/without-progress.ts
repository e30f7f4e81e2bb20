/** Lines that say what a command is doing, and on a busy machine how far it is, as they are written where there is no terminal. */
const PROGRESS = /^\w[^\n]*(?: \.\.\.|: \d+ of \d+)\n/gm

/** @returns what a command wrote to standard error besides its progress. */
export const withoutProgress = (stderr: string): string => stderr.replace(PROGRESS, '')
