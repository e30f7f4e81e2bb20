import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { preview } from 'vite'
import { serverPlugin } from '../../tools/build/server/server-plugin.ts'
import { pathOf } from './find-program.ts'
import { nginxSettings } from './nginx-settings.ts'
import { inFolderOfRun } from './support/once-per-run.ts'
import { environmentOf, FIXTURE, NGINX, REAL } from './support/products.ts'

/**
 * Serves the products under test: `serve.ts [FOLDER]`. Both as `npm start` does, or only that folder's; and
 * the fixture by nginx, with the settings from its build. Builds them first, unless PRODUCTS_BUILT says that
 * `npm test` already has, in parallel.
 */
const [only] = process.argv.slice(2)

for (const product of [REAL, FIXTURE].filter(({ folder }) => only === undefined || only === folder)) {
  const [name, ...args] = product.build
  if (!process.env.PRODUCTS_BUILT)
    execFileSync(name, args, { stdio: 'inherit', env: { ...process.env, ...environmentOf(product) } })
  await preview({
    root: 'src',
    configFile: false,
    appType: 'mpa',
    build: { outDir: resolve(product.buildDir) },
    plugins: [serverPlugin('live')],
    preview: { host: '127.0.0.1', port: Number(product.port), strictPort: true, cors: false }
  })
}

if (only === undefined) {
  const own = inFolderOfRun('nginx')
  mkdirSync(own, { recursive: true })
  const settings = nginxSettings(own, NGINX.buildDir, NGINX.port)
  writeFileSync(join(own, 'site.conf'), `master_process off;\n${settings}`)
  spawn(pathOf('nginx'), ['-e', 'stderr', '-p', own, '-c', 'site.conf'], { stdio: 'inherit' })
}
