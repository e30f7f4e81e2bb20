import { expect } from 'vitest'
import { checkSite } from '../../tools/server/check-site/check-site.ts'
import { type AddressKind, headersOf, kindOf } from '../../tools/server/policy.ts'
import { files, inline, type Reply, withSite } from '../tools/server/check-site/site.ts'
import { testRows } from './read-rows.ts'

const withHeader = (reply: Reply, name: string, value: string): Reply => ({
  ...reply,
  headers: { ...reply.headers, [name]: value }
})

/** @param how such as `lacks Referrer-Policy`. */
const wrongly = (reply: Reply, how: string): Reply => {
  const [, put = '', from = '', edited = ''] = /^has "(.*)" for "(.*)" in (.*)$/.exec(how) ?? []
  if (edited) return withHeader(reply, edited, (reply.headers[edited] ?? '').replace(from, put))
  const [, name = '', value = ''] = /^sends ([\w-]+): (.*)$/.exec(how) ?? []
  if (name) return withHeader(reply, name, value)
  const [, lost] = /^lacks (.*)$/.exec(how) ?? []
  if (lost)
    return {
      ...reply,
      headers: Object.fromEntries(Object.entries(reply.headers).filter(([key]) => key !== lost))
    }
  if (how === 'sends other bytes') return { ...reply, body: `${reply.body} ` }
  const status = Number(/^answers (\d+)$/.exec(how)?.[1])
  if (!status) throw new Error(`This is not understood: ${how}`)
  return status === 302
    ? { ...withHeader(reply, 'Location', '/'), status }
    : { ...reply, status, body: 'Something' }
}

testRows(
  'server/check-site',
  async (text, title) => {
    const [, method = 'GET', path = '', how = ''] = /^(?:(POST) )?(\S+) (.*)$/.exec(text) ?? []
    const { problems } = await withSite(
      (reply, request) =>
        request.path === path &&
        request.method === method &&
        (method === 'POST' || request.accept === 'gzip, br')
          ? wrongly(reply, how)
          : reply,
      site => checkSite(site, files, inline)
    )
    const [{ wrong = '' } = {}] = problems
    expect(problems).toEqual([
      {
        at: [method === 'GET' ? path : `${method} ${path}`],
        wrong,
        fix: title.replace('{file}', path.slice(1))
      }
    ])
    return wrong
  },
  { tags: ['slow'] }
)

testRows('server/kinds', kindOf)

const KINDS: readonly AddressKind[] = ['live', 'training', 'phone', 'editor', 'worker', 'assets']
const ONE_SCRIPT = { scripts: ['sha256-OF-THE-SCRIPT'], styles: [] }

testRows('server/policy', name => {
  const values = KINDS.map(kind => {
    const headers = headersOf(kind, ONE_SCRIPT)
    const directives = headers['Content-Security-Policy']?.split('; ') ?? []
    return (
      headers[name] ?? directives.find(one => one.startsWith(`${name} `))?.slice(name.length + 1) ?? 'nothing'
    )
  })
  const sent = (value: string) => KINDS.filter((_, at) => values[at] === value).join(', ')
  return [...new Set(values)].map(value => `${sent(value)}: ${value}`).join(' / ')
})
