/** The part of jsdom that tests use to make another page beside their own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { contentType?: string; runScripts?: 'outside-only' })
    readonly window: Window & typeof globalThis
  }
}
