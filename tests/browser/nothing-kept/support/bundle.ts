/** What no file of a live page may hold, as text. */
const NEVER: Readonly<Record<string, RegExp>> = {
  'a source map': /sourceMappingURL|"mappings":/,
  'code made from text': /\beval\(|\bFunction\(|\bimportScripts\(/,
  'a mark, or the name of the window': /\bperformance\.(mark|measure)\b|\b(window|self|globalThis)\.name\b/,
  storage: /\b(localStorage|sessionStorage|indexedDB|cookieStore|showSaveFilePicker|createObjectURL)\b/,
  'a cache': /\bcaches\.(open|match|has|keys|delete)\b/,
  'a cookie': /\bdocument\.cookie\b|\.cookie\s*=/,
  'a way to somewhere else': /\blocation(\.href)?\s*=(?!=)|\blocation\.(assign|replace)\b/,
  sending: /\bfetch\(|\b(sendBeacon|WebSocket|WebTransport|XMLHttpRequest|EventSource|RTCPeerConnection)\b/,
  'another page or worker': /\b(BroadcastChannel|SharedWorker|window\.open)\b|new Worker\b/,
  'the clipboard or sharing': /\bnavigator\.(clipboard|share|canShare)\b|\bclipboard\.write|\bexecCommand\b/,
  training: /\btraining\b|not a real conversation/i,
  'a link or a part from elsewhere':
    /\b(href|src|srcset|action|poster|data)=["']?(https?:)?\/\/|url\(["']?(https?:)?\/\/|@import/
}

/** Names of markup languages, and the words of what the bundle is made with. Nothing of this is ever asked for. */
const NAMES = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/XML/1998/namespace',
  'https://react.dev/errors/',
  'https://tailwindcss.com'
]

/** @returns every address that a text names. */
export const addressesIn = (text: string): readonly string[] =>
  text.match(/(https?|wss?):\/\/[^\s"'`<>()\\,]*/g) ?? []

/**
 * @param text of a file of a live page.
 * @param known addresses that the content names, for people to read.
 * @returns what is in it that should not be.
 */
export const faultsIn = (text: string, known: readonly string[]): readonly string[] => [
  ...Object.entries(NEVER).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])),
  ...addressesIn(text).filter(address => !NAMES.includes(address) && !known.includes(address))
]
