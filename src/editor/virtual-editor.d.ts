declare module 'virtual:editor' {
  /** The content that this release was built from: the text of each file by its path. */
  export const release: Readonly<Record<string, string>>
}

declare module 'virtual:editor-languages' {
  /** The tags of the languages in which the build machine can write days and dates. */
  export const languages: readonly string[]
}
