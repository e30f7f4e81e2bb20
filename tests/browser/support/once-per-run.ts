import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** The first process of a run names its folder, passes it to the test processes, and removes it at exit. */
const beginRun = (): string => {
  const folder = join(tmpdir(), `once-per-run-${randomUUID()}`)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** @returns a path in this run's folder. */
export const inFolderOfRun = (name: string): string => {
  process.env.ONCE_PER_RUN ??= beginRun()
  return join(process.env.ONCE_PER_RUN, name)
}

/**
 * Computes something once for all processes of a run: each would take seconds.
 * @param name of the cached result.
 * @param workOut returns a value that can be cloned between processes, and imports what only it needs.
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
