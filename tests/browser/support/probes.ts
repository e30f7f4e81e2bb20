import type { Site } from '../offline/support/site.ts'

/** Something that a script on the page might try. */
export interface Probe {
  readonly name: string
  /** The directive that refuses it. */
  readonly by: string
  /** Requests `own`, its address on a third-party site, or calls `through`. `add` appends an element. */
  readonly source: string
}

const probe = (name: string, by: string, source: string): Probe => ({ name, by, source })

const SCRIPT = 'script-src-elem'

/** What Trusted Types refuse before any other directive applies. */
export const SINKS: readonly Probe[] = [
  probe('eval', 'script-src', 'eval("through()")'),
  probe('new Function', 'script-src', 'new Function("through()")()'),
  probe(
    'a handler in an attribute',
    'script-src-attr',
    'const button = add("button"); button.setAttribute("onclick", "through()"); button.click()'
  ),
  probe('a script in the page', SCRIPT, 'add("script", { text: "through()" })'),
  probe('a script from data', SCRIPT, 'add("script", { src: "data:text/javascript,through()" })'),
  probe('a script from elsewhere', SCRIPT, 'add("script", { src: own })'),
  probe('a plug-in', 'object-src', 'add("object", { data: own })')
]

const STYLED = 'if (getComputedStyle(document.documentElement).getPropertyValue("--planted")) through()'

export const OTHERS: readonly Probe[] = [
  probe('a link that is a script', SCRIPT, 'add("a", { href: "javascript:through()" }).click()'),
  probe(
    'markup from text',
    'require-trusted-types-for',
    'if (add("div", { innerHTML: "<b>planted</b>" }).firstElementChild) through()'
  ),
  probe(
    'a style in the page',
    'style-src-elem',
    `add("style", { textContent: ":root { --planted: yes }" }); ${STYLED}`
  ),
  probe(
    'a style in an attribute',
    'style-src-attr',
    `document.documentElement.setAttribute("style", "--planted: yes"); ${STYLED}`
  ),
  probe('fetch', 'connect-src', 'await fetch(own)'),
  probe('fetch from its own server', 'connect-src', 'await fetch("/"); through()'),
  probe(
    'XMLHttpRequest',
    'connect-src',
    'const request = new XMLHttpRequest(); request.open("GET", own); request.send()'
  ),
  probe('a beacon', 'connect-src', 'navigator.sendBeacon(own, "planted")'),
  probe('a web socket', 'connect-src', 'new WebSocket(own.replace("http", "ws"))'),
  probe('an event source', 'connect-src', 'new EventSource(own)'),
  probe('a picture from elsewhere', 'img-src', 'new Image().src = own'),
  probe(
    'a picture from data',
    'img-src',
    'Object.assign(new Image(), { onload: through, src: "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" })'
  ),
  probe('a prefetch', 'default-src', 'add("link", { rel: "prefetch", href: own })'),
  probe('a ping of a link', 'connect-src', 'add("a", { ping: own, href: "#planted" }).click()'),
  probe('a frame', 'frame-src', 'add("iframe", { src: own })'),
  probe(
    'another base of addresses',
    'base-uri',
    'add("base", { href: own }); if (document.baseURI === own) through()'
  ),
  /** Must be last, as it leads the page elsewhere. */
  probe('a form', 'form-action', 'add("form", { method: "post", action: own }).submit()')
]

/** Could send an answer to the page's own server. Allowed, as installing the app needs the icons. */
export const OWN_PICTURE = probe(
  'a picture of its own site',
  'img-src',
  'Object.assign(new Image(), { onload: through, src: "/icon-192.png?answer" })'
)

const pathOf = ({ name }: Probe): string => `/${encodeURIComponent(name)}`

/** @returns whether a site was asked for what a probe requests, by any method. */
export const hasReached = ({ asked }: Pick<Site, 'asked'>, probe: Probe): boolean =>
  asked.some(one => one.split(' ').at(-1) === pathOf(probe))

/** @returns source that tries a probe on a page and swallows its errors. */
export const attemptOf = (probe: Probe, site: string): string => `void (async own => {
  const add = (tag, properties) => {
    const element = Object.assign(document.createElement(tag), properties)
    document.body.append(element)
    return element
  }
  ${probe.source}
})(${JSON.stringify(new URL(pathOf(probe), site))}).catch(() => undefined)`
