// @module-tag slow
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { RAISE_HSTS } from '../../../../tools/server/policy.ts'
import { FILE_LIST } from '../../../../tools/server/server-files.ts'
import { runNode, TSX } from '../../../support/run-node.ts'
import { files, livePage, type Twist, withSite } from './site.ts'

/** Starting a process takes its time on a busy machine. */
const SLOW = { timeout: 60_000 }

const folder = mkdtempSync(join(tmpdir(), 'check-site-'))
afterAll(() => rmSync(folder, { recursive: true }))
const dist = join(folder, 'built')
mkdirSync(dist)
writeFileSync(join(dist, 'index.html'), livePage)
writeFileSync(join(dist, FILE_LIST), files.map(({ hash, path }) => `${hash}  ${path}\n`).join(''))

const run = (...words: readonly string[]) =>
  runNode(folder, [...TSX, resolve('tools/commands/check-site.ts'), ...words])

const NOTE = [
  'This is not HTTPS: a phone that is not on this machine would not trust the page.',
  'The page is sent 1 kB by gzip, not by Brotli.',
  `${RAISE_HSTS}, as the head of the server's settings says.`
]
  .map(note => `note   ${note}\n`)
  .join('')

test('check-site command: a wrong site fails, with every problem and its fix', SLOW, async () => {
  const twist: Twist = reply => {
    const { 'Referrer-Policy': _, ...headers } = reply.headers
    return { ...reply, headers: { ...headers, Server: 'nginx/1.2' } }
  }
  const { status, stdout, stderr } = await withSite(twist, site => run(site.href, '--dist', dist))
  expect([status, stdout]).toEqual([1, NOTE])
  expect(stderr.replace(/http:\S+/, 'SITE')).toBe(
    [
      'problem  /index.html, /index.html (identity), /index.html (gzip) and 46 more',
      '         Referrer-Policy is missing.',
      '         Let the server read the file that the build made for it (nginx.conf, .htaccess, web.config or _headers), and let nothing before it change headers.',
      '',
      'problem  /index.html, /index.html (identity), /index.html (gzip) and 46 more',
      '         server: nginx/1.2 reveals its version, and so which attacks to try.',
      '         Switch it off in the server, or in a server in front of it.',
      '',
      '2 problems at SITE\n'
    ].join('\n')
  )
})

test.each([
  [
    ['checklist'],
    '"checklist" is not the address of a site. It should look like https://checklist.example.police.uk\n'
  ],
  [
    ['ftp://127.0.0.1/'],
    '"ftp://127.0.0.1/" is not the address of a site. It should look like https://checklist.example.police.uk\n'
  ],
  [
    ['https://127.0.0.1/'],
    `There is no ${join('dist', FILE_LIST)}. Run this in the folder of the pack, or in the source after npm run build; or name the folder of the build with --dist.\n`
  ],
  [[], /^Which site\?\n\nRequests every file of a build from a site, [\s\S]*npm run check-site -- ADDRESS /]
] as const)('check-site command: wrong arguments fail with a message: %s', SLOW, async (words, said) => {
  const { status, stdout, stderr } = await run(...words)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(said)
})
