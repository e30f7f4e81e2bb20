import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** The process that begins a run names its folder, hands it on to those that run tests, and removes it when it ends. */
const beginRun = (): string => {
  const folder = join(tmpdir(), `once-per-run-${randomUUID()}`)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** @returns a path in the folder of this run. */
export const inFolderOfRun = (name: string): string => {
  process.env.ONCE_PER_RUN ??= beginRun()
  return join(process.env.ONCE_PER_RUN, name)
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
  const file = inFolderOfRun(name)
  if (existsSync(file)) return deserialize(readFileSync(file))
  const value = await workOut()
  mkdirSync(inFolderOfRun(''), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, serialize(value))
  renameSync(unfinished, file)
  return value
}
