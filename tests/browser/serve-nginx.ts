import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureNginx } from './find-nginx.ts'

/** Serves a built folder with nginx, by the file that the build made for it: `serve-nginx.ts FOLDER PORT`. */
const [folder = '', port = ''] = process.argv.slice(2)
const own = join(tmpdir(), `nginx-at-${port}`)

/** What a deployer writes. All that nginx keeps of its own goes into a folder of its own, so that any account may run it. */
const config = `daemon off;
master_process off;
pid ${own}/nginx.pid;
error_log stderr;
events {}
http {
  client_body_temp_path ${own}/body;
  proxy_temp_path ${own}/proxy;
  fastcgi_temp_path ${own}/fastcgi;
  uwsgi_temp_path ${own}/uwsgi;
  scgi_temp_path ${own}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    include ${folder}/nginx.conf;
  }
}
`

mkdirSync(own, { recursive: true })
writeFileSync(join(own, 'site.conf'), config)
spawn(ensureNginx(), ['-e', 'stderr', '-p', own, '-c', 'site.conf'], { stdio: 'inherit' })
