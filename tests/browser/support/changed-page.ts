import type { Page } from '@playwright/test'
import { hashesInPage } from '../../../tools/server/inline-hashes.ts'
import { headersOf, policyInPage } from '../../../tools/server/policy.ts'

type Change = (html: string) => string

/** @returns the page changed, with the policy that was meant for it before. */
export const changeUnasked = (page: Page, change: Change) =>
  page.route('**/*', async route => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    return route.fulfill({ response, body: change(await response.text()) })
  })

/** @returns the live page as it would have been built with a change, and its headers: the policy fits it. */
export const changed = (html: string, edit: Change) => {
  const body = edit(html)
  if (body === html) throw new Error('The page has nothing of what the test would change.')
  const inline = hashesInPage(body)
  return {
    body: body.replace(/(Content-Security-Policy" content=")[^"]*/, `$1${policyInPage(inline)}`),
    headers: { ...headersOf('live', inline), 'content-type': 'text/html; charset=utf-8' }
  }
}

/** Serves the live page as it would have been built with a change. */
export const change = (page: Page, edit: Change) =>
  page.route('**/*', async route => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    return route.fulfill(changed(await response.text(), edit))
  })

const INLINE = /<script>(.*?)<\/script>/gs

/** @returns the page with another script in the place of the first one, of the walk, of the app, or of what starts that. */
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
