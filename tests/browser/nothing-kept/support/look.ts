/** What a page is allowed. */
export interface Allowed {
  /** Its address, to the letter. */
  readonly address: string
  readonly titles: readonly string[]
  /** The addresses of its parts. */
  readonly parts: readonly string[]
}

/** What was found that should not be there, by where it was: every list is empty where nothing is kept. */
export type Found = Readonly<Record<string, readonly string[]>>

/** Runs in the page, in a world of its own that no trap reaches, and reads all that a browser could write to disk. */
export const look = async ({ address, titles, parts }: Allowed): Promise<Found> => {
  const names = async (of: Promise<readonly { readonly name?: string }[]>) =>
    (await of).map(({ name }) => name ?? '')
  const files: string[] = []
  for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name)
  const { usage = 0 } = await navigator.storage.estimate()
  const entries = navigation.entries()
  return {
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    cookies: document.cookie === '' ? [] : [document.cookie],
    databases: await names(indexedDB.databases() as never),
    caches: await caches.keys(),
    files,
    usage: usage === 0 ? [] : [`${usage} bytes`],
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    name: window.name === '' ? [] : [window.name],
    address: location.href === address ? [] : [location.href],
    entries: entries.flatMap(entry =>
      entry.url === address && entry.getState() === undefined ? [] : [String(entry.url)]
    ),
    depth: entries.length <= 2 ? [] : [`${entries.length} entries`],
    title: titles.includes(document.title) ? [] : [document.title],
    referrer: document.referrer === '' ? [] : [document.referrer],
    performance: performance
      .getEntries()
      .filter(({ entryType, name }) =>
        ['navigation', 'resource'].includes(entryType)
          ? !parts.includes(name)
          : ['mark', 'measure'].includes(entryType)
      )
      .map(({ name }) => name),
    fields: [...document.querySelectorAll('input, select, textarea, [contenteditable], form')].map(
      ({ tagName }) => tagName
    )
  }
}
