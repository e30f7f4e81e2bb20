declare module 'virtual:content' {
  export const content: import('../../machines/content/content.ts').Content
  export const languages: import('../../machines/content/content.ts').Languages
}
declare module 'virtual:version' {
  /** The package's version, and a hash of all sources of the build. */
  export const version: string
}
