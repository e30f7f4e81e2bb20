/** The data that the build puts into the worker's script. */
declare module 'virtual:precache' {
  /** Files to precache, relative to the worker, with their SHA-256 in hexadecimal and as Subresource Integrity. */
  export const files: readonly {
    readonly url: string
    readonly revision: string
    readonly integrity: string
    /** The headers that a server sends with the file. */
    readonly headers: Readonly<Record<string, string>>
  }[]
  /** The release number, which goes up with each release. It is in an object so that tests find its name in the script. */
  export const edition: { readonly release: number }
  /** The page shown when there is neither a cached copy nor a server. */
  export const offlinePage: string
}
