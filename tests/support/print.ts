import { writeSync } from 'node:fs'

/** Prints a line synchronously: a worker's buffered output is lost if it ends first. */
export const print = (line: string): void => void writeSync(1, `${line}\n`)
