/** What the build gives a worker. */
declare module 'virtual:precache' {
  /** The files to keep, by addresses below the worker's own: each with its SHA-256, in hexadecimal and as a page states it. */
  export const files: readonly {
    readonly url: string
    readonly revision: string
    readonly integrity: string
  }[]
  /** The page that stands in for one that is neither kept nor reached. */
  export const offlinePage: string
}
