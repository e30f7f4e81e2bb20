import { rmSync } from 'node:fs'

/** Removes the profile of a browser that has ended. Retries, as its child processes may still be writing. */
export const removeProfile = (folder: string): void =>
  rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 100 })
