import { bareType, COMPRESSIBLE, CONTENT_TYPES, RAISE_HSTS, REVALIDATE, TWO_YEARS } from './policy.ts'
import type { ServerTable } from './table.ts'

/** @returns the nginx variable of a header that is not the same everywhere. */
const variableOf = (name: string): string => `$${name.toLowerCase().replaceAll('-', '_')}`

/** The server's own settings may give it another value after this file. */
const SET_AFTERWARDS = 'Strict-Transport-Security'

/** An empty header is not sent. */
const setting = (name: string, value = ''): string => `set ${variableOf(name)} "${value}";`

/** @returns the settings that nginx includes in the `server` block of the site. */
export const nginxFile = ({ unserved, headers, places }: ServerTable): string => {
  const varying = new Set([SET_AFTERWARDS, ...places.flatMap(({ differing }) => Object.keys(differing))])
  const location = ({ path, headers: own }: ServerTable['places'][number]): string => {
    const names = [...varying].filter(name => own[name] !== headers[name])
    return [
      `location ${path.endsWith('/') ? '' : '= '}${path} {`,
      ...names.map(name => `    ${setting(name, own[name])}`),
      '    try_files $uri $uri/ =404;',
      '}'
    ].join('\n')
  }
  const added = (name: string): string =>
    `add_header ${name} ${varying.has(name) ? variableOf(name) : `"${headers[name]}"`} always;`
  return `# For nginx 1.18 or newer: the tests run it. Include this file in the server { } of the site, which sets listen, server_name, the
# certificate, and root, the folder that this file is in:
#     server { listen 443 ssl; server_name checklist.example.police.uk; ssl_certificate ...; root /srv/checklist/current/site; include /srv/checklist/current/site/nginx.conf; }
# The site needs a host name of its own, and HTTPS. Answer http:// with a redirect, from another server { }, which keeps no log either:
#     server { listen 80; server_name checklist.example.police.uk; server_tokens off; access_log off; return 301 https://$host$request_uri; }
# nginx reads this file when it starts. After each change of the site: nginx -t && nginx -s reload
# Write no add_header inside a location: nginx would drop all of those below there.
# No log is kept: one would tell who opened the page, and when.
# ${RAISE_HSTS}, by a line after the one that
# includes this file: set ${variableOf(SET_AFTERWARDS)} "max-age=${TWO_YEARS}"; (with "; includeSubDomains" if every host under this name has HTTPS).
# Then check it: node check-site.mjs https://checklist.example.police.uk

access_log off;
error_log /dev/null emerg;
server_tokens off;
autoindex off;
absolute_redirect off;
etag on;
index index.html;

default_type application/octet-stream;
charset utf-8;
charset_types text/css text/javascript text/plain;
types {
${Object.entries(CONTENT_TYPES)
  .map(([end, type]) => `    ${bareType(type)} ${end};`)
  .join('\n')}
}

# A build has a .gz and a .br beside each file. If nginx does not start because of gzip_static, it was built without that
# module: delete the line. With the module ngx_brotli, take away the # before brotli_static.
gzip_static on;
# brotli_static on;
gzip on;
gzip_comp_level 9;
gzip_vary on;
gzip_proxied any;
gzip_min_length 1024;
gzip_types ${COMPRESSIBLE.filter(end => end !== 'html')
    .map(end => bareType(CONTENT_TYPES[end]))
    .join(' ')};

${[...varying].map(name => setting(name, headers[name])).join('\n')}
${[...new Set([...Object.keys(headers), ...varying])].map(added).join('\n')}

if ($request_method !~ ^(GET|HEAD)$) { return 405; }

# What is missing is missing: it is never answered with a page of the site.
error_page 403 404 @missing;
location @missing {
    ${setting('Cache-Control', REVALIDATE)}
    default_type text/plain;
    return 404 "Not found.\\n";
}

# What nginx cannot read, or does not do, has no address: it is given one here, and with it the policy.
error_page 400 405 414 494 501 505 /not-understood;
location = /not-understood {
    internal;
    ${setting('Cache-Control', REVALIDATE)}
    default_type text/plain;
    return 400 "Not understood.\\n";
}

location / { try_files $uri $uri/ =404; }
${places.map(location).join('\n')}
location ~ \\.(?:br|gz)$ { return 404; }
${unserved.map(name => `location = /${name} { return 404; }`).join('\n')}
`
}
