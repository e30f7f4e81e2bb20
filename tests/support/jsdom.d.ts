/** What tests use of it: a page of their own beside the one that they run in. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { contentType?: string; runScripts?: 'outside-only' })
    readonly window: Window & typeof globalThis
  }
}
