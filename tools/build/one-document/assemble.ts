import { hashesInPage } from '../../server/inline-hashes.ts'
import { policyInPage } from '../../server/policy.ts'

/** The parts of the one document. */
interface DocumentParts {
  /** The page from Vite, with the plain words and the data blocks. */
  readonly page: string
  readonly style: string
  /** Runs before the first screen is painted. */
  readonly first: string
  /** The first screen, as HTML, and the templates of those that can follow. */
  readonly screen: string
  readonly templates: string
  /** The script that moves between those screens before the app runs. */
  readonly early: string
  /** The app, as scripts that run one after the other, and the script that starts them. */
  readonly app: readonly string[]
  readonly start: string
}

/** @throws if the text would end its own element, or be read as a comment (HTML, 13.2.5.22). */
const inElement = (tag: 'script' | 'style', text: string): string => {
  const safe = text.replaceAll(/<\/(?=script)/gi, '<\\/')
  if (/<!--|<\/style/i.test(safe)) throw new Error(`A ${tag} of the live page holds what would end it.`)
  return `<${tag}>${safe}</${tag}>`
}

/** Replaces the only occurrence of a text. @throws if it does not occur exactly once. */
const replaceOnce = (page: string, from: string | RegExp, to: string): string => {
  const parts = page.split(from)
  if (parts.length !== 2) throw new Error(`The live page holds ${parts.length - 1} times: ${from}`)
  return parts.join(to)
}

const ADDED_BY_VITE =
  /\s*<(?:script type="module"|link rel="(?:stylesheet|modulepreload)")[^>]*>(?:<\/script>)?/g

/** The start of the plain words, for which a browser with script does not wait. */
const PLAIN = '<div class="plain'

/**
 * Puts the whole live page into one document: style, first screen, walk before the app, data, app, plain
 * words, other languages. A browser shows everything before a script while that script is loading. The app is
 * in a template, so it does not run until it is started.
 * @returns the document, with its content security policy.
 * @throws if the page lacks one of the places where a part goes.
 */
export const assemble = (parts: DocumentParts): string => {
  const { page, style, first, screen, templates, early, app, start } = parts
  const bare = page.replaceAll(ADDED_BY_VITE, '')
  const head = replaceOnce(
    bare,
    '</head>',
    `${inElement('style', style)}\n${inElement('script', first)}\n</head>`
  )
  const withWalk = replaceOnce(
    head,
    '<div id="app"></div>',
    `<div id="app">${screen}</div>\n${templates}\n${inElement('script', early)}`
  )
  const whole = replaceOnce(
    withWalk,
    PLAIN,
    `<template data-app>${app.map(script => inElement('script', script)).join('')}</template>\n    ${inElement('script', start)}\n    ${PLAIN}`
  )
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyInPage(hashesInPage(whole))}" />`
  return replaceOnce(whole, '<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${meta}`)
}
