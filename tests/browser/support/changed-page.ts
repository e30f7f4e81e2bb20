import type { Page } from '@playwright/test'
import { hashesInPage } from '../../../tools/server/inline-hashes.ts'
import { headersOf, policyInPage } from '../../../tools/server/policy.ts'

type Change = (html: string) => string

/** Serves the page changed, but with the policy of the unchanged one. */
export const changeUnasked = (page: Page, change: Change) =>
  page.route('**/*', async route => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    return route.fulfill({ response, body: change(await response.text()) })
  })

/** @returns the live page as if built with a change, and its headers: the policy fits it. */
export const changed = (html: string, edit: Change) => {
  const body = edit(html)
  if (body === html) throw new Error('The page has nothing of what the test would change.')
  const inline = hashesInPage(body)
  return {
    body: body.replace(/(Content-Security-Policy" content=")[^"]*/, `$1${policyInPage(inline)}`),
    headers: { ...headersOf('live', inline), 'content-type': 'text/html; charset=utf-8' }
  }
}

/** Serves the live page as if built with a change. */
export const change = (page: Page, edit: Change) =>
  page.route('**/*', async route => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    return route.fulfill(changed(await response.text(), edit))
  })

const INLINE = /<script>(.*?)<\/script>/gs

/** @returns the page with one script edited: the first, the walk, the app, or the one that starts the app. */
export const withScript = (
  html: string,
  which: 'first' | 'early' | 'app' | 'start',
  edit: Change
): string => {
  const [first = '', early = '', app = '', start = ''] = [...html.matchAll(INLINE)].map(
    ([, text]) => text ?? ''
  )
  const script = { first, early, app, start }[which]
  return html.split(script).join(edit(script))
}
