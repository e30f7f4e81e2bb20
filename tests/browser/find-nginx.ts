import { ensureProgram } from './find-program.ts'

const NGINX = {
  names: ['nginx'],
  places: ['/opt/homebrew/bin/nginx'],
  variable: 'NGINX_PATH',
  package: 'nginx'
}

/**
 * Decides which nginx serves the built site in the tests: NGINX_PATH, or else the system's.
 * @returns its path, after installing it if needed. @throws with advice if that fails.
 */
export const ensureNginx = (): string =>
  ensureProgram(
    NGINX,
    'The browser tests serve the built site with nginx, as a force would, and it was not found and could not be installed.\n' +
      'Install it (apt-get install nginx, or brew install nginx), or set NGINX_PATH to the program.'
  )

/**
 * The settings that a deployer would write. nginx's own files go into one folder, so that any account may run
 * it.
 * @param own the folder for those. @param site the folder to serve, with the settings that the build wrote.
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
