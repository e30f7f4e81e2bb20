import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** Of one run. The process that lists the tests sets it, and hands it on to those that run them. */
const folder = (): string => {
  process.env.ONCE_PER_RUN ??= mkdtempSync(join(tmpdir(), 'once-per-run-'))
  return process.env.ONCE_PER_RUN
}

/**
 * Works something out once for a run of tests. Each of its many processes would take seconds for it.
 * @param name of the result, which is kept under it.
 * @param workOut gives what can be copied between processes (structured clone). What it alone needs it imports itself.
 */
export const oncePerRun = async <Value>(
  name: string,
  workOut: () => Value | Promise<Value>
): Promise<Value> => {
  const file = join(folder(), name)
  if (existsSync(file)) return deserialize(readFileSync(file))
  const value = await workOut()
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, serialize(value))
  renameSync(unfinished, file)
  return value
}
