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
