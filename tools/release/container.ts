/** Runs without rights on a read-only file system. nginx writes its own files below /tmp. */
const SETTINGS = `# nginx in the container, and nowhere else. It serves plain HTTP on port 8080: put the server with the certificate in front of it.
# It needs no rights, and writes only below /tmp.
daemon off;
pid /tmp/checklist-nginx.pid;
error_log /dev/null emerg;
events {}
http {
    client_body_temp_path /tmp/checklist-body;
    proxy_temp_path /tmp/checklist-proxy;
    fastcgi_temp_path /tmp/checklist-fastcgi;
    uwsgi_temp_path /tmp/checklist-uwsgi;
    scgi_temp_path /tmp/checklist-scgi;
    server {
        listen 8080;
        root site;
        include ../site/nginx.conf;
    }
}
`

const CONTAINERFILE = `# Serves this release. In the folder of the pack:
#   docker build --file container/Containerfile --tag checklist .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --publish 127.0.0.1:8080:8080 checklist
# Name the base image by its digest, so that you know what you run. HTTPS is the task of the server in front of it.
FROM docker.io/library/nginx:stable-alpine
COPY site /srv/checklist/site
COPY container /srv/checklist/container
USER 65534:65534
EXPOSE 8080
ENTRYPOINT []
CMD ["nginx", "-e", "stderr", "-p", "/srv/checklist", "-c", "/srv/checklist/container/nginx.conf"]
`

/** @returns the files for making a container, by their path in the pack. */
export const containerFiles: ReadonlyMap<string, string> = new Map([
  ['container/Containerfile', CONTAINERFILE],
  ['container/nginx.conf', SETTINGS]
])
