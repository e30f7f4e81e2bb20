import { rmSync } from 'node:fs'

/** Removes the folder of a browser that has ended: what it had started may write there for a moment longer. */
export const removeProfile = (folder: string): void =>
  rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 100 })
