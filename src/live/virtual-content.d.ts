declare module 'virtual:content' {
  export const content: import('../../machines/content/content.ts').Content
  export const languages: import('../../machines/content/content.ts').Languages
}
declare module 'virtual:version' {
  /** The version of the package, and a hash of all that this was built from. */
  export const version: string
}
