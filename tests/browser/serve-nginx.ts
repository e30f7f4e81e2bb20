import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureNginx, nginxSettings } from './find-nginx.ts'

/** Serves a built folder with nginx, by the file that the build made for it: `serve-nginx.ts FOLDER PORT`. */
const [folder = '', port = ''] = process.argv.slice(2)
const own = join(tmpdir(), `nginx-at-${port}`)

mkdirSync(own, { recursive: true })
writeFileSync(join(own, 'site.conf'), `master_process off;\n${nginxSettings(own, folder, port)}`)
spawn(ensureNginx(), ['-e', 'stderr', '-p', own, '-c', 'site.conf'], { stdio: 'inherit' })
