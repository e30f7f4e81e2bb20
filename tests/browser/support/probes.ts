/**
 * What a script on the page might try. Each runs in the page by itself: it gets the address of a site of somebody else,
 * to ask it for its own name, or it calls `through`.
 */
export interface Probe {
  readonly name: string
  /** The directive that refuses it. */
  readonly by: string
  readonly attempt: (site: string) => unknown
}

declare const through: () => void

const SCRIPT = 'script-src-elem'

/** What Trusted Types refuse before any other directive is asked. */
export const SINKS: readonly Probe[] = [
  // biome-ignore lint/security/noGlobalEval: it is what the policy refuses
  { name: 'eval', by: 'script-src', attempt: () => eval('through()') },
  { name: 'new Function', by: 'script-src', attempt: () => new Function('through()')() },
  {
    name: 'a handler in an attribute',
    by: 'script-src-attr',
    attempt: () => {
      const button = document.createElement('button')
      button.setAttribute('onclick', 'through()')
      button.click()
    }
  },
  {
    name: 'a script in the page',
    by: SCRIPT,
    attempt: () => {
      const script = document.createElement('script')
      script.text = 'through()'
      document.body.append(script)
    }
  },
  {
    name: 'a script from data',
    by: SCRIPT,
    attempt: () => {
      const script = document.createElement('script')
      script.src = 'data:text/javascript,through()'
      document.body.append(script)
    }
  },
  {
    name: 'a script from elsewhere',
    by: SCRIPT,
    attempt: site => {
      const script = document.createElement('script')
      script.src = `${site}/a script from elsewhere`
      document.body.append(script)
    }
  },
  {
    name: 'a plug-in',
    by: 'object-src',
    attempt: site => {
      const plugin = document.createElement('object')
      plugin.data = `${site}/a plug-in`
      document.body.append(plugin)
    }
  }
]

export const OTHERS: readonly Probe[] = [
  {
    name: 'a link that is a script',
    by: SCRIPT,
    attempt: () => {
      const link = document.createElement('a')
      link.href = 'javascript:through()'
      document.body.append(link)
      link.click()
    }
  },
  {
    name: 'markup from text',
    by: 'require-trusted-types-for',
    attempt: () => {
      const box = document.createElement('div')
      box.innerHTML = '<b>planted</b>'
      if (box.firstElementChild) through()
    }
  },
  {
    name: 'a style in the page',
    by: 'style-src-elem',
    attempt: () => {
      const style = document.createElement('style')
      style.textContent = ':root { --planted: yes }'
      document.head.append(style)
      if (getComputedStyle(document.documentElement).getPropertyValue('--planted')) through()
    }
  },
  {
    name: 'a style in an attribute',
    by: 'style-src-attr',
    attempt: () => {
      document.body.setAttribute('style', '--planted: yes')
      if (getComputedStyle(document.body).getPropertyValue('--planted')) through()
    }
  },
  { name: 'fetch', by: 'connect-src', attempt: site => fetch(`${site}/fetch`) },
  {
    name: 'fetch from its own server',
    by: 'connect-src',
    attempt: () => fetch('/').then(through)
  },
  {
    name: 'XMLHttpRequest',
    by: 'connect-src',
    attempt: site => {
      const request = new XMLHttpRequest()
      request.open('GET', `${site}/XMLHttpRequest`)
      request.send()
    }
  },
  {
    name: 'a beacon',
    by: 'connect-src',
    attempt: site => navigator.sendBeacon(`${site}/a beacon`, 'planted')
  },
  {
    name: 'a web socket',
    by: 'connect-src',
    attempt: site => new WebSocket(`${site.replace('http', 'ws')}/a web socket`)
  },
  { name: 'an event source', by: 'connect-src', attempt: site => new EventSource(`${site}/an event source`) },
  {
    name: 'a picture from elsewhere',
    by: 'img-src',
    attempt: site => {
      new Image().src = `${site}/a picture from elsewhere`
    }
  },
  {
    name: 'a picture from data',
    by: 'img-src',
    attempt: () => {
      const picture = new Image()
      picture.addEventListener('load', through)
      picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='
    }
  },
  {
    name: 'a prefetch',
    by: 'default-src',
    attempt: site => {
      const link = document.createElement('link')
      link.rel = 'prefetch'
      link.href = `${site}/a prefetch`
      document.head.append(link)
    }
  },
  {
    name: 'a ping of a link',
    by: 'connect-src',
    attempt: site => {
      const link = document.createElement('a')
      link.ping = `${site}/a%20ping%20of%20a%20link`
      link.href = '#planted'
      document.body.append(link)
      link.click()
    }
  },
  {
    name: 'a frame',
    by: 'frame-src',
    attempt: site => {
      const frame = document.createElement('iframe')
      frame.src = `${site}/a frame`
      document.body.append(frame)
    }
  },
  {
    name: 'another base of addresses',
    by: 'base-uri',
    attempt: site => {
      const base = document.createElement('base')
      base.href = `${site}/`
      document.head.append(base)
      if (document.baseURI.startsWith(site)) through()
    }
  },
  {
    /** The last, as it leads the page elsewhere. */
    name: 'a form',
    by: 'form-action',
    attempt: site => {
      const form = document.createElement('form')
      form.method = 'post'
      form.action = `${site}/a form`
      document.body.append(form)
      form.submit()
    }
  }
]

/** Could carry an answer to its own server. Installation takes the icons, so the policy of the live page lets it through. */
export const OWN_PICTURE: Probe = {
  name: 'a picture of its own site',
  by: 'img-src',
  attempt: () => {
    const picture = new Image()
    picture.addEventListener('load', through)
    picture.src = '/icon-192.png?answer'
  }
}
