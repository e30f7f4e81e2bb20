// @module-tag slow
import { describe, expect, test } from 'vitest'
import { checkSite } from '../../../../tools/server/check-site/check-site.ts'
import { files, inline, livePage, type Reply, type Twist, withSite } from './site.ts'

const right: Twist = reply => reply
const problemsOf = (twist: Twist, list = files) =>
  withSite(twist, async site => (await checkSite(site, list, inline)).problems)

const found = ({ status }: Reply) => status === 200
const withHeaders =
  (headers: Readonly<Record<string, string>>): Twist =>
  reply => ({
    ...reply,
    headers: { ...reply.headers, ...headers }
  })
const edited =
  (name: string, from: string, to: string): Twist =>
  reply => ({
    ...reply,
    headers: { ...reply.headers, [name]: (reply.headers[name] ?? '').replace(from, to) }
  })
const at =
  (address: string, twist: Twist): Twist =>
  (reply, request) =>
    request.path === address && request.method === 'GET' && request.accept === 'gzip, br'
      ? twist(reply, request)
      : reply
const without =
  (...names: readonly string[]): Twist =>
  reply => ({
    ...reply,
    headers: Object.fromEntries(Object.entries(reply.headers).filter(([name]) => !names.includes(name)))
  })
const GIVEN: Twist = reply => ({ ...reply, status: 200, body: 'Something' })
const FALLBACK = at('/no-such-page', GIVEN)

const ROOT = '/'
const ASSET = '/assets/index-1.js'
const CSP = 'Content-Security-Policy'

test('site check: a site as it was built has no problem', { tags: ['slow'] }, async () => {
  const { problems, asked } = await withSite(right, site => checkSite(site, files, inline))
  expect([problems, asked]).toEqual([[], 49])
})

test('site check: headers that mean the same in another form are no problem', async () => {
  const twist: Twist = reply => ({
    ...reply,
    headers: {
      ...reply.headers,
      [CSP]: (reply.headers[CSP] ?? '').split('; ').reverse().join(' ;  ').toUpperCase(),
      'Cache-Control': (reply.headers['Cache-Control'] ?? '').split(', ').reverse().join(','),
      'Permissions-Policy': `${reply.headers['Permissions-Policy']}, bluetooth=()`,
      'Strict-Transport-Security': 'max-age=99999999; includeSubDomains',
      Server: 'nginx'
    }
  })
  expect(await problemsOf(twist)).toEqual([])
})

test('site check: a missing file without a cache header is no problem', async () => {
  const twist: Twist = (reply, request) => (found(reply) ? reply : without('Cache-Control')(reply, request))
  expect(await problemsOf(twist)).toEqual([])
})

test('site check: a redirect from index.html to its folder is no problem', async () => {
  const leads: Twist = reply => ({ ...reply, status: 308, headers: { Location: '/training/' } })
  expect(await problemsOf(at('/training/index.html', leads))).toEqual([])
  const astray: Twist = reply => ({ ...reply, status: 308, headers: { Location: '/elsewhere/' } })
  expect(await problemsOf(at('/training/index.html', astray))).toMatchObject([{ wrong: 'It answers 308' }])
})

describe('site check: each problem is reported with its address and fix', () => {
  const cases: readonly (readonly [name: string, twist: Twist, where: string, wrong: string, fix: string])[] =
    [
      [
        'a directive that allows more',
        at(ROOT, edited(CSP, "connect-src 'none'", "connect-src 'self' *")),
        ROOT,
        `${CSP}: connect-src is "'self' *" and should be "'none'"`,
        'nginx.conf'
      ],
      [
        'a directive that is not there',
        at(ROOT, edited(CSP, "; base-uri 'none'", '')),
        ROOT,
        `${CSP}: base-uri is missing and should be "'none'"`,
        'nginx.conf'
      ],
      [
        'a directive that nobody asked for',
        at(ROOT, edited(CSP, 'default-src', 'report-uri /log; default-src')),
        ROOT,
        `${CSP}: report-uri is "/log" and should be missing`,
        'nginx.conf'
      ],
      [
        'a header that is not there',
        at(ROOT, without('Referrer-Policy')),
        ROOT,
        'Referrer-Policy is missing',
        'nginx.conf'
      ],
      [
        'a header with another value',
        at(ROOT, withHeaders({ 'X-Frame-Options': 'SAMEORIGIN' })),
        ROOT,
        'X-Frame-Options: is "SAMEORIGIN" and should be "DENY"',
        'nginx.conf'
      ],
      [
        'an ability that is allowed',
        at(ROOT, edited('Permissions-Policy', 'camera=()', 'camera=(self)')),
        ROOT,
        'Permissions-Policy: allows camera=(self)',
        'nginx.conf'
      ],
      [
        'an ability that is not denied',
        at(ROOT, edited('Permissions-Policy', 'camera=(), ', '')),
        ROOT,
        'Permissions-Policy: lacks camera=()',
        'nginx.conf'
      ],
      [
        'HTTPS that is asked for too short a time',
        at(ROOT, withHeaders({ 'Strict-Transport-Security': 'max-age=3600' })),
        ROOT,
        'Strict-Transport-Security: is "max-age=3600" and should be at least "max-age=63072000"',
        'nginx.conf'
      ],
      [
        'a page that is kept for good',
        at(ROOT, withHeaders({ 'Cache-Control': 'max-age=31536000' })),
        ROOT,
        'Cache-Control: is "max-age=31536000" and should be "no-cache"',
        'nginx.conf'
      ],
      [
        'a missing file that is kept for good',
        at(
          '/assets/no-such-file.js',
          withHeaders({ 'Cache-Control': 'public, max-age=31536000, immutable' })
        ),
        '/assets/no-such-file.js',
        'Cache-Control: is "public, max-age=31536000, immutable" and should be "no-cache"',
        'nginx.conf'
      ],
      [
        'an answer about what is missing that has no policy',
        at('/no-such-page', without(CSP)),
        '/no-such-page',
        `${CSP} is missing`,
        'nginx.conf'
      ],
      [
        'the policy of the live page on the phone of training',
        at('/training/phone/', edited(CSP, "frame-ancestors 'self'", "frame-ancestors 'none'")),
        '/training/phone/',
        `${CSP}: frame-ancestors is "'none'" and should be "'self'"`,
        'nginx.conf'
      ],
      [
        'a server that tells its version',
        at(ROOT, withHeaders({ Server: 'nginx/1.2' })),
        ROOT,
        'server: nginx/1.2 reveals its version, and so which attacks to try',
        'Switch it off'
      ],
      ...[
        'X-Powered-By',
        'Set-Cookie',
        'Access-Control-Allow-Origin',
        'NEL',
        'Report-To',
        'Clear-Site-Data'
      ].map(
        name =>
          [
            `the header ${name}`,
            at(ROOT, withHeaders({ [name]: 'planted' })),
            ROOT,
            `${name.toLowerCase()}: planted `,
            'Switch it off'
          ] as const
      ),
      [
        'another type',
        at(ASSET, withHeaders({ 'Content-Type': 'text/plain' })),
        ASSET,
        'Content-Type is "text/plain" and should be "text/javascript"',
        'nginx.conf'
      ],
      [
        'no type',
        at(ASSET, without('Content-Type')),
        ASSET,
        'Content-Type is "" and should be',
        'nginx.conf'
      ],
      [
        'another file',
        at(ASSET, reply => ({ ...reply, body: `${reply.body} ` })),
        ASSET,
        'It is not the file that was built',
        'Upload'
      ],
      [
        'a file that is missing',
        at(ASSET, reply => ({ ...reply, status: 404 })),
        ASSET,
        'It answers 404',
        'Upload'
      ],
      [
        'a file that is not compressed',
        at(ASSET, without('Content-Encoding')),
        ASSET,
        'It is not compressed',
        'Switch compression on'
      ],
      [
        'a page in place of what is missing',
        FALLBACK,
        '/no-such-page',
        'It answers 200, with something',
        'must be 404'
      ],
      [
        'a page in place of a missing file',
        at('/assets/no-such-file.js', GIVEN),
        '/assets/no-such-file.js',
        'It answers 200, with something',
        'must be 404'
      ],
      [
        'a worker that is not in the build',
        at('/sw.js', GIVEN),
        '/sw.js',
        'It answers 200, with something',
        'must be 404'
      ],
      [
        'a folder that is listed',
        at('/assets/', GIVEN),
        '/assets/',
        'It answers 200, with something',
        'listing'
      ],
      ...['nginx.conf', '.htaccess', 'web.config', '_headers', 'files.sha256'].map(
        name =>
          [
            `${name} given away`,
            at(`/${name}`, GIVEN),
            `/${name}`,
            'It answers 200, with something',
            `Keep ${name} back`
          ] as const
      ),
      [
        'another method',
        (reply, { method }) => (method === 'POST' ? { ...reply, status: 200 } : reply),
        'POST /',
        'It answers 200, with something',
        'Refuse every method'
      ],
      [
        'a missing page that leads elsewhere',
        at('/no-such-page', reply => ({ ...reply, status: 302, headers: { Location: '/' } })),
        '/no-such-page',
        'It answers 302, with something',
        'must be 404'
      ]
    ]

  test.each(cases)('%s', async (_, twist, where, wrong, fix) => {
    const problems = await problemsOf(twist)
    expect(problems).toEqual([
      { at: [where], wrong: expect.stringContaining(wrong), fix: expect.stringContaining(fix) }
    ])
  })
})

test('site check: a problem in several places is reported once, with all of them', async () => {
  const problems = await problemsOf(without('Referrer-Policy'))
  expect(problems.map(({ wrong, at }) => [wrong, at.length])).toEqual([['Referrer-Policy is missing', 49]])
})

test.each(['identity', 'gzip', 'br'])(
  'site check: a copy by %s that is not of this build is a problem, though the others are right',
  async accept => {
    const old: Twist = (reply, request) =>
      request.path === ASSET && request.accept === accept ? { ...reply, body: 'old' } : reply
    expect(await problemsOf(old)).toEqual([
      {
        at: [`${ASSET} (${accept})`],
        wrong: 'It is not the file that was built',
        fix: expect.stringContaining('with each .br and .gz')
      }
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

describe('site check: a host for tests', () => {
  const problemsOfTest = (twist: Twist) =>
    withSite(twist, async site => (await checkSite(site, files, inline, { isTestHost: true })).problems)

  test('may leave Strict-Transport-Security out, and is told of --test-host where it was not named', async () => {
    const twist = without('Strict-Transport-Security')
    expect(await problemsOfTest(twist)).toEqual([])
    expect((await problemsOf(twist)).map(({ fix }) => fix)).toEqual([expect.stringContaining('--test-host')])
  })

  test('must not bind browsers to HTTPS for two years', async () => {
    expect(await problemsOfTest(right)).toMatchObject([
      { wrong: expect.stringContaining('binds browsers to HTTPS'), fix: expect.stringContaining('Delete') }
    ])
  })
})

test('site check: several problems are reported together', async () => {
  const twist: Twist = (reply, request) =>
    FALLBACK(withHeaders({ Server: 'nginx/1.2' })(reply, request), request)
  expect((await problemsOf(twist)).map(({ wrong }) => wrong)).toEqual([
    'server: nginx/1.2 reveals its version, and so which attacks to try',
    'It answers 200, with something'
  ])
})

test('site check: a worker of the build that is missing from the site is a problem', async () => {
  const hash = files[0]?.hash ?? ''
  const problems = await problemsOf(right, [...files, { path: 'sw.js', hash }])
  expect(problems).toMatchObject([{ wrong: 'It answers 404' }])
  expect(problems[0]?.at).toContain('/sw.js')
})
