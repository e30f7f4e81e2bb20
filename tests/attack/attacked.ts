import type { Browser } from '@playwright/test'

/** What is attacked. */
export interface Target {
  /** Of the site, as a force would serve it. */
  readonly address: string
  /** The folder that it is built in. */
  readonly built: string
  readonly browser: Browser
}

/** Counts attempts that have come to their end. */
export type Count = () => void

/** What gave way, in words. */
export type Faults = readonly string[]

/** @returns a text that is short enough to print. */
export const short = (text: string): string =>
  JSON.stringify(text.length > 120 ? `${text.slice(0, 120)} and ${text.length - 120} more` : text)
