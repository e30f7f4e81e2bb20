import {
  type AddressKind,
  COMPRESSIBLE,
  CONTENT_TYPES,
  type Headers,
  type HeadersOf,
  RAISE_HSTS,
  REVALIDATE,
  SPECIAL_PATHS,
  TWO_YEARS
} from './policy.ts'

/** Headers that differ between kinds of address, or that a server may set after this file, each in an nginx variable. */
const VARIABLES: Headers = {
  'Content-Security-Policy': '$content_security',
  'X-Frame-Options': '$frames',
  'Cache-Control': '$kept',
  'Strict-Transport-Security': '$transport_security'
}

const bare = (type: string) => type.replace(/;.*/, '')

const sets = (headers: Headers, names: readonly string[]): readonly string[] =>
  names.map(name => `set ${VARIABLES[name]} "${headers[name]}";`)

const otherThanLive = (kind: AddressKind, headersOf: HeadersOf): readonly string[] =>
  Object.keys(VARIABLES).filter(name => headersOf(kind)[name] !== headersOf('live')[name])

const location = (path: string, kind: AddressKind, headersOf: HeadersOf): string =>
  [
    `location ${path.endsWith('/') ? '' : '= '}${path} {`,
    ...sets(headersOf(kind), otherThanLive(kind, headersOf)).map(line => `    ${line}`),
    '    try_files $uri $uri/ =404;',
    '}'
  ].join('\n')

const header = ([name, value]: readonly [string, string]): string =>
  `add_header ${name} ${VARIABLES[name] ?? `"${value}"`} always;`

/**
 * @param unserved names of files that are not part of the site.
 * @param headersOf tells the headers of each kind of address.
 * @returns what nginx includes in the `server` of the site.
 */
export const nginxFile = (
  unserved: readonly string[],
  headersOf: HeadersOf
): string => `# For nginx 1.18 or newer. Include this file in the server { } of the site, which sets listen, server_name, the
# certificate, and root, the folder that this file is in:
#     server { listen 443 ssl; server_name checklist.example.police.uk; ssl_certificate ...; root /srv/checklist/current/site; include /srv/checklist/current/site/nginx.conf; }
# The site needs a host name of its own, and HTTPS. Answer http:// with a redirect, from another server { }, which keeps no log either:
#     server { listen 80; server_name checklist.example.police.uk; server_tokens off; access_log off; return 301 https://$host$request_uri; }
# nginx reads this file when it starts. After each change of the site: nginx -t && nginx -s reload
# Write no add_header inside a location: nginx would drop all of those below there.
# No log is kept: one would tell who opened the page, and when.
# ${RAISE_HSTS}, by a line after the one that
# includes this file: set $transport_security "max-age=${TWO_YEARS}"; (with "; includeSubDomains" if every host under this name has HTTPS).
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
  .map(([end, type]) => `    ${bare(type)} ${end};`)
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
  .map(end => bare(CONTENT_TYPES[end] ?? ''))
  .join(' ')};

${sets(headersOf('live'), Object.keys(VARIABLES)).join('\n')}
${Object.entries(headersOf('live')).map(header).join('\n')}

if ($request_method !~ ^(GET|HEAD)$) { return 405; }

# What is missing is missing: it is never answered with a page of the site.
error_page 403 404 @missing;
location @missing {
    set $kept "${REVALIDATE}";
    default_type text/plain;
    return 404 "Not found.\\n";
}

# What nginx cannot read, or does not do, has no address: it is given one here, and with it the policy.
error_page 400 405 414 494 501 505 /not-understood;
location = /not-understood {
    internal;
    set $kept "${REVALIDATE}";
    default_type text/plain;
    return 400 "Not understood.\\n";
}

location / { try_files $uri $uri/ =404; }
${SPECIAL_PATHS.map(({ path, kind }) => location(path, kind, headersOf)).join('\n')}
location ~ \\.(?:br|gz)$ { return 404; }
${unserved.map(name => `location = /${name} { return 404; }`).join('\n')}
`
