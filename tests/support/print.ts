import { writeSync } from 'node:fs'

/** Prints a line at once. What a worker leaves to its stream is lost if the worker ends first. */
export const print = (line: string): void => void writeSync(process.stdout.fd, `${line}\n`)
