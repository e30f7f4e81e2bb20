import type { desk } from './desk.ts'

export type DeskParts = typeof desk

/** Loads everything that the first screen does not need. */
export const loadDesk = async (): Promise<DeskParts> => (await import('./desk.ts')).desk
