// @module-tag slow
import { expect, test } from 'vitest'
import { checkSite } from '../../../../tools/server/check-site/check-site.ts'
import { files, inline, livePage, type Reply, type Twist, withSite } from './site.ts'

const problemsOf = (twist: Twist) =>
  withSite(twist, async site => (await checkSite(site, files, inline)).problems)

const without = (reply: Reply, name: string): Reply => ({
  ...reply,
  headers: Object.fromEntries(Object.entries(reply.headers).filter(([key]) => key !== name))
})

test('site check: headers that mean the same in another form are no problem', async () => {
  const twist: Twist = ({ headers: { 'Content-Security-Policy': policy = '', ...headers }, ...reply }) => ({
    ...reply,
    headers: {
      ...headers,
      'Content-Security-Policy': policy.split('; ').reverse().join(' ;  ').toUpperCase(),
      'Cache-Control': (headers['Cache-Control'] ?? '').split(', ').reverse().join(','),
      'Permissions-Policy': `${headers['Permissions-Policy']}, bluetooth=()`,
      'Strict-Transport-Security': 'max-age=99999999; includeSubDomains',
      Server: 'nginx'
    }
  })
  expect(await problemsOf(twist)).toEqual([])
})

test('site check: a missing file without a cache header is no problem', async () => {
  expect(await problemsOf(reply => (reply.status === 200 ? reply : without(reply, 'Cache-Control')))).toEqual(
    []
  )
})

test('site check: a redirect from index.html to its folder is no problem, and one elsewhere is', async () => {
  const leadingTo =
    (location: string): Twist =>
    (reply, { path, method, accept }) =>
      path === '/training/index.html' && method === 'GET' && accept === 'gzip, br'
        ? { ...reply, status: 308, headers: { Location: location } }
        : reply
  expect(await problemsOf(leadingTo('/training/'))).toEqual([])
  expect(await problemsOf(leadingTo('/elsewhere/'))).toMatchObject([{ wrong: 'It answers 308' }])
})

test.each(['identity', 'gzip', 'br'])(
  'site check: a copy by %s that is not of this build is a problem, though the others are right',
  async accept => {
    const path = '/assets/index-1.js'
    const old: Twist = (reply, asked) =>
      asked.path === path && asked.accept === accept ? { ...reply, body: 'old' } : reply
    const fix = expect.stringContaining('with each .br and .gz')
    expect(await problemsOf(old)).toEqual([
      { at: [`${path} (${accept})`], wrong: 'It is not the file that was built', fix }
    ])
  }
)

test('site check: where one page stands in for whatever is missing, every problem says to switch that off', async () => {
  const page: Twist = (reply, { method }) =>
    reply.status === 404 && method === 'GET' ? { ...reply, status: 200, body: livePage } : reply
  const problems = await problemsOf(page)
  expect(problems).toMatchObject([{ wrong: 'It answers 200, with something' }])
  expect(problems[0]?.fix).toContain('A missing address must be 404')
  expect(problems[0]?.at).toContain('/nginx.conf')
})

test('site check: that a server fails, or reads no settings, is said once, and before what may follow from it', async () => {
  expect(await problemsOf(reply => ({ ...reply, status: 500, headers: {}, body: '' }))).toMatchObject([
    { wrong: 'The server fails (500)', fix: expect.stringMatching(/^Often a module is missing/) }
  ])
  const bare: Twist = ({ headers: { 'Content-Type': type = 'text/plain' }, ...reply }, { path }) => ({
    ...reply,
    headers: { 'Content-Type': type, 'Content-Encoding': 'gzip' },
    ...(path === '/assets/' ? { status: 200 } : {}),
    ...(path === '/sw.js' ? { status: 502 } : {})
  })
  expect((await problemsOf(bare)).map(({ wrong }) => wrong)).toEqual([
    'The server fails (502)',
    'It has none of the headers of the policy',
    'It answers 200, with something'
  ])
})
