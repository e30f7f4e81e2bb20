import { hashesInPage } from '../../server/inline-hashes.ts'
import { policyInPage } from '../../server/policy.ts'

/** What becomes one document. */
export interface DocumentParts {
  /** The page as Vite wrote it, with the words and the data that stand behind the script. */
  readonly page: string
  readonly style: string
  /** Runs before the first screen is painted. */
  readonly early: string
  /** The first screen, as HTML. */
  readonly screen: string
  readonly script: string
  /** A script that no first screen needs. */
  readonly behind: string
}

/** @throws if a text would end the element that it is to stand in, or be read as a comment (HTML, 13.2.5.22). */
const contained = (tag: 'script' | 'style', text: string): string => {
  const safe = text.replaceAll(/<\/(?=script)/gi, '<\\/')
  if (/<!--|<\/style/i.test(safe)) throw new Error(`A ${tag} of the live page holds what would end it.`)
  return `<${tag}>${safe}</${tag}>`
}

/** Puts a text in the place of another. @throws if that does not stand there once. */
const replaced = (page: string, from: string | RegExp, to: string): string => {
  const parts = page.split(from)
  if (parts.length !== 2) throw new Error(`The live page holds ${parts.length - 1} times: ${from}`)
  return parts.join(to)
}

const ADDED_BY_VITE =
  /\s*<(?:script type="module"|link rel="(?:stylesheet|modulepreload)")[^>]*>(?:<\/script>)?/g

/** Where the words of other languages begin. No screen waits for them that is in English. */
const LANGUAGES = '<script type="application/json" data-content="shape">'

/**
 * Puts all of the live page into one document: style, first screen, script, then what the first screen does without, data and a script, and other
 * languages. The order is what makes it fast: what comes before the script is read while the script is still on its way.
 * @returns the document, which states its own policy.
 * @throws if the page is not as it should be.
 */
export const assemble = ({ page, style, early, screen, script, behind }: DocumentParts): string => {
  const bare = page.replaceAll(ADDED_BY_VITE, '')
  const head = replaced(
    bare,
    '</head>',
    `${contained('style', style)}\n${contained('script', early)}\n</head>`
  )
  const withApp = replaced(
    head,
    '<div id="app"></div>',
    `<div id="app">${screen}</div>\n${contained('script', script)}`
  )
  const whole = replaced(withApp, LANGUAGES, `${contained('script', behind)}\n    ${LANGUAGES}`)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyInPage(hashesInPage(whole))}" />`
  return replaced(whole, '<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${meta}`)
}
