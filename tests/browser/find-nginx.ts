import { ensureProgram } from './find-program.ts'

const NGINX = {
  names: ['nginx'],
  places: ['/opt/homebrew/bin/nginx'],
  variable: 'NGINX_PATH',
  package: 'nginx'
}

/**
 * The one place that knows which nginx serves the built site in the tests: the one that NGINX_PATH names, else the
 * system's.
 * @returns its path, installed now if there was none. @throws where it cannot be had, saying what to do.
 */
export const ensureNginx = (): string =>
  ensureProgram(
    NGINX,
    'The browser tests serve the built site with nginx, as a force would, and it was not found and could not be installed.\n' +
      'Install it (apt-get install nginx, or brew install nginx), or set NGINX_PATH to the program.'
  )

/**
 * What a deployer writes. All that nginx keeps of its own goes into a folder of its own, so that any account may run it.
 * @param own the folder for that.
 * @param site the folder that is served, with the settings that the build made for it.
 */
export const nginxSettings = (own: string, site: string, port: number | string): string => `daemon off;
pid ${own}/nginx.pid;
error_log stderr;
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${own}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${site}/nginx.conf;
  }
}
`
