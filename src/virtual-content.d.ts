declare module 'virtual:content' {
  export const content: import('../content/content.ts').Content
}
