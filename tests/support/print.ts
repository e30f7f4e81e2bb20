import { writeSync } from 'node:fs'

const STDOUT = 1

/** Prints a line at once. What a worker leaves to its stream is lost if the worker ends first. */
export const print = (line: string): void => {
  writeSync(STDOUT, `${line}\n`)
}
