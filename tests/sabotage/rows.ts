import { EARLY } from './early-rows.ts'
import { EDITOR } from './editor-rows.ts'
import { inEngines } from './engine-rows.ts'
import type { Sabotage } from './row.ts'

/** Goes every route of the machine, and looks everywhere at each step. */
const EVERY_ROUTE = {
  tests: 'tests/browser/nothing-kept/every-route.spec.ts',
  named: 'at each press, and at each answer'
}

/** Leaves a page in mid-conversation, comes back and looks everywhere. */
const LEFT = { ...EVERY_ROUTE, named: 'leaves nothing behind after a visit' }

/** Compares what there is in memory of two pages after Clear. */
const NAMES = {
  tests: 'tests/browser/nothing-kept/reach.spec.ts',
  named: 'after other answers the names in memory'
}

/** A component leaks the answer that is pressed. */
const leak = (
  broken: string,
  code: string,
  guard: string,
  objects: Pick<Sabotage, 'tests' | 'named'> = EVERY_ROUTE
): Sabotage => ({
  guard,
  broken,
  in: 'src/live/components',
  find: /onPress=\{\(\) => (send\(event\))\}/,
  put: `onPress={() => { const [, answer = ''] = event.type.split('.'); ${code}; $1 }}`,
  ...objects
})

const EVERY_SCREEN = 'tests/browser/every-screen/every-screen.spec.ts'
const ACTION_BAR = 'tests/browser/action-bar.spec.ts'
const HAND_OVER = 'tests/browser/hand-over.spec.ts'
const POLICY = 'tests/browser/policy-probes.spec.ts'
const DAMAGED = 'tests/browser/offline/damaged.spec.ts'
const UPDATE = 'tests/browser/offline/update.spec.ts'
const KEPT = 'tests/browser/offline/kept.spec.ts'

const LEAKS: readonly Sabotage[] = [
  leak('an answer goes to localStorage', "localStorage.setItem('last', answer)", 'nothing is stored'),
  leak('an answer goes to sessionStorage', "sessionStorage.setItem('last', answer)", 'nothing is stored'),
  leak('an answer goes to a database', 'indexedDB.open(answer)', 'nothing is stored'),
  leak('an answer goes to a cookie', 'document.cookie = answer', 'no cookie is set'),
  leak(
    'an answer goes to the address',
    'history.replaceState(history.state, "", "#" + answer)',
    'the address holds no answer'
  ),
  leak(
    'an answer goes to the history',
    'history.replaceState({ ...history.state, answer }, "")',
    'the history holds no answer'
  ),
  leak('an answer goes to the name of the window', 'window.name = answer', 'the window holds no answer'),
  leak(
    'an answer goes to the name of the window as the page is left',
    "addEventListener('pagehide', () => { window.name = answer })",
    'the window holds no answer',
    LEFT
  ),
  leak(
    'an answer goes to the history as the page is left',
    "addEventListener('pagehide', () => history.replaceState({ n: 1, answer }, ''))",
    'the history holds no answer',
    LEFT
  ),
  leak(
    'an answer goes to a cookie as the page goes out of sight',
    "document.addEventListener('visibilitychange', () => { document.cookie = answer })",
    'no cookie is set',
    LEFT
  ),
  leak('an answer is marked for measuring', 'performance.mark(answer)', 'nothing is measured'),
  leak('an answer goes to the title', 'document.title = answer', 'the title holds no answer'),
  leak(
    'an answer goes to the server in a request',
    'new Image().src = answer',
    'no request is made after loading'
  ),
  leak('an answer goes to the console', 'console.log(answer)', 'nothing is logged', {
    tests: 'tests/browser/wipe.spec.ts',
    named: 'logs nothing'
  }),
  leak('an answer goes to the clipboard', 'void navigator.clipboard?.writeText(answer)', 'nothing is copied'),
  leak(
    'an answer goes to the worker',
    'navigator.serviceWorker.ready.then(ready => ready.active?.postMessage(answer))',
    'a page sends the worker two fixed messages and no other'
  ),
  leak('answers go to a list in memory', '(globalThis.held ??= []).push(answer)', 'nothing stays in memory', {
    tests: 'tests/browser/nothing-kept/reach.spec.ts',
    named: 'after Clear nothing that page code can reach'
  }),
  leak(
    'an answer becomes a name in memory',
    '(globalThis.met ??= new WeakMap()).set(document, { ...globalThis.met.get(document), [event.type]: true })',
    'nothing stays in memory',
    NAMES
  ),
  {
    guard: 'the machine of an encounter goes with it',
    broken: 'all encounters run on one machine',
    in: 'machines/encounter/encounter.logic.ts',
    find: /encounterMachine\.provide\(\{\}\)/,
    put: 'encounterMachine',
    ...NAMES
  },
  {
    guard: 'the machine of the session goes at a wipe',
    broken: 'it stays',
    in: 'machines/session/session.logic.ts',
    find: /selectEnding\(next\) \? .+ : next/,
    put: 'next',
    tests: 'tests/machines/session/session.logic.test.ts',
    named: 'throws its own machine away'
  },
  {
    guard: 'no field that a browser writes to disk',
    broken: 'choices are check boxes',
    in: 'src/live/components/Choices.tsx',
    find: /^( +)\{label\}$/m,
    put: '$1<input type="checkbox" name={id} checked={isChosen} readOnly />{label}',
    ...EVERY_ROUTE
  },
  {
    guard: 'the page itself never scrolls, as browsers write down how far',
    broken: 'the page scrolls where bars do not stand still',
    in: 'src/live/style/frame.css',
    find: / {2}overflow-y: auto;\n( {2}background)/,
    put: '$1',
    tests: EVERY_SCREEN,
    named: 'every screen: danger',
    project: 'content'
  },
  {
    guard: 'one title for every screen',
    broken: 'a screen sets the title to its heading',
    in: 'src/live/layout/use-screen-change.ts',
    find: /(usePage\(\)\n)/,
    put: "$1useLayoutEffect(() => { document.title = document.querySelector('h1')?.textContent ?? '' }, [screenKey])\n",
    ...EVERY_ROUTE
  }
]

const POLICIES: readonly Sabotage[] = [
  {
    guard: 'the policy lets the page request nothing',
    broken: 'the page may send requests to its own server',
    in: 'tools/server',
    find: /('worker-src': SELF,\s+'connect-src': )NONE/,
    put: '$1SELF',
    tests: POLICY,
    named: 'is refused by its directive'
  },
  {
    guard: 'the policy demands Trusted Types',
    broken: 'a page may turn text into a script',
    in: 'tools/server',
    find: /('frame-ancestors': NONE,\s+)'require-trusted-types-for': .*,\n/,
    put: '$1',
    tests: POLICY,
    named: 'is refused by its directive'
  },
  {
    guard: 'the policy lets no site show the page in a frame',
    broken: 'any site may show the page in a frame',
    in: 'tools/server',
    find: /'frame-ancestors': NONE,\n(\s+'require-trusted)/,
    put: '$1',
    tests: POLICY,
    named: 'is missing'
  },
  {
    guard: 'the worker file has a Content-Security-Policy of its own',
    broken: "sw.js is served with the page's Content-Security-Policy",
    in: 'tools/server',
    find: /(workerOf\(part\)}`, kind: )'worker'/,
    put: "$1'live'",
    tests: KEPT,
    named: 'after one visit'
  }
]

const WORKER: readonly Sabotage[] = [
  {
    guard: 'a kept file is shown as it was built, or not at all',
    broken: 'the hash of a file is not compared',
    in: 'src/worker',
    find: /(bytes\)\)\}`) === integrity/,
    put: "$1 !== ''",
    tests: DAMAGED,
    named: 'a page that is altered'
  },
  {
    guard: 'a kept file has the headers of the build',
    broken: 'headers kept beside a file are used',
    in: 'src/worker',
    find: /new Response\(bytes, \{ headers: headersFor\(url\) \}\)/,
    put: 'new Response(bytes, cachedResponse)',
    tests: DAMAGED,
    named: 'beside it is shown'
  },
  {
    guard: 'the page shown in place of a missing one may load and run nothing',
    broken: 'the page shown in place of a missing one has no policy',
    in: 'src/worker/sw.ts',
    find: /,\s*'Content-Security-Policy': "default-src 'none'"/,
    put: '',
    tests: DAMAGED,
    named: 'in place of a missing one'
  },
  {
    guard: 'a kept file that is missing is fetched again',
    broken: 'the worker does not check its files when a page starts',
    in: 'src/worker',
    find: /\(await repairAll\(event\)\)/,
    put: '(await Promise.resolve(event))',
    tests: DAMAGED,
    named: 'each file that is altered'
  },
  {
    guard: 'a file from the network is kept only if it is the one that was built',
    broken: 'no hash is given to the worker',
    in: 'tools/build',
    find: /integrity: `sha256-/,
    put: 'integrity: `no-hash-',
    tests: DAMAGED,
    named: 'does not match its hash'
  },
  {
    guard: 'a new version waits until an encounter is over',
    broken: 'a new version takes over during an encounter',
    in: 'src/worker',
    find: /event => event\.waitUntil\((install\(event\))\)/,
    put: 'event => { event.waitUntil($1); void self.skipWaiting() }',
    tests: UPDATE,
    named: 'a new version waits'
  },
  {
    guard: 'an older release does not replace a newer one',
    broken: 'the number of a release is ignored',
    in: 'src/worker',
    find: /\(await keptRelease\(cache\)\) > edition\.release/,
    put: '(await keptRelease(cache)) > Number.MAX_SAFE_INTEGER + edition.release',
    tests: UPDATE,
    named: 'an older release is not taken in'
  },
  {
    guard: 'files kept by an installation that failed are removed',
    broken: 'files kept by an installation that failed stay',
    in: 'src/worker',
    find: /cache\.delete\(request\)/,
    put: 'request',
    tests: UPDATE,
    named: 'leaves nothing that would refuse'
  },
  {
    guard: 'each worker deletes files from its own cache alone',
    broken: 'a worker deletes the cache of the other worker too',
    in: 'src/worker',
    find: /precache\.activate\(event\)/,
    put: 'event.waitUntil(caches.keys().then(names => Promise.all(names.filter(name => name !== precache.strategy.cacheName).map(name => caches.delete(name)))))',
    tests: KEPT,
    named: 'its own worker and cache',
    part: 'training'
  },
  {
    guard: 'after a withdrawal nothing is kept',
    broken: 'the caches stay after a withdrawal',
    in: 'src/worker',
    find: /await caches\.delete\(.*\)\n/,
    put: '',
    tests: 'tests/browser/offline/withdraw.spec.ts',
    named: 'deletes everything it kept'
  }
]

const STYLES: readonly Sabotage[] = [
  {
    guard: 'text at 200 % loses nothing on a narrow phone (U42)',
    broken: 'the words at the foot grow with the rest, over two lines of buttons',
    in: 'src/live/style/frame.css',
    find: / {2}--button-text: min\(1rem, 6cqi, 6\.5cqb\);\n/,
    put: '',
    tests: ACTION_BAR,
    named: 'danger: wherever'
  },
  {
    guard: 'Danger now, pressed again, ends in danger',
    broken: 'the way out of danger stands where Danger now stood',
    in: 'src/live/components/DangerButton.tsx',
    find: /(=== 'danger'\n)/,
    put: '$1  if (isThere) return\n',
    tests: ACTION_BAR,
    named: 'pressed ten times'
  },
  {
    guard: 'presses on one spot of the foot wipe nothing',
    broken: 'on its side the foot is as wide as its words, and Clear stands beside it',
    in: 'src/live/style/frame.css',
    find: /minmax\(min-content, min\(58cqi, 30rem\)\)/,
    put: 'minmax(min-content, auto)',
    tests: ACTION_BAR,
    named: 'pressed twenty times'
  },
  {
    guard: 'Clear and finish takes no press that was meant for what stood there before',
    broken: 'Clear and finish does not wait from when it comes in sight',
    in: 'src/live/screens/outcome/Closing.tsx',
    find: /if \(seen\?\.isIntersecting\) guardTaps\('sight'\)/,
    put: 'void seen',
    tests: 'tests/browser/wipe.spec.ts',
    named: 'in sight'
  },
  {
    guard: 'the cover of a hidden page covers panels too',
    broken: 'an open panel shows through the cover',
    in: 'src/live',
    find: /\[data-covered\] dialog \{/,
    put: '[data-covered] nothing {',
    tests: 'tests/browser/hidden.spec.ts',
    named: 'open panel are covered'
  },
  {
    guard: 'long words on buttons have room',
    broken: 'buttons at the foot stay side by side however long their words are',
    in: 'src/live',
    find: /min-inline-size: min-content;/,
    put: 'min-inline-size: 0;',
    tests: EVERY_SCREEN,
    named: 'every screen: outcome, with',
    project: 'in Welsh'
  },
  {
    guard: 'Danger now, Numbers now and Clear stay in sight on a low screen',
    broken: 'Danger now, Numbers now and Clear scroll with the page',
    in: 'src/live',
    find: /\(height < 25rem\) and \(width < 34rem\)/,
    put: '(height < 60rem) and (width < 99rem)',
    tests: EVERY_SCREEN,
    named: 'every screen: outcome, with',
    project: 'in Welsh'
  }
]

const BUILD: readonly Sabotage[] = [
  {
    guard: 'without a script the page shows all its words',
    broken: 'without a script the page is empty',
    in: 'tools/build',
    find: /children: plainPageOf\(sound\.edition\)/,
    put: "children: ''",
    tests: 'tests/browser/no-script.spec.ts',
    named: 'too old for'
  },
  {
    guard: 'a page that came half says so',
    broken: 'a page waits for a connection that is lost',
    in: 'src/live/first-paint',
    find: /stalled > PATIENCE/,
    put: 'stalled < 0',
    tests: 'tests/browser/first-screen.spec.ts',
    named: 'breaks off before its app'
  },
  {
    guard: 'tips and contacts do not wait for other languages',
    broken: 'the app comes after the other languages',
    in: 'tools/build/one-document/assemble.ts',
    find: /const PLAIN = '<div class="plain'/,
    put: "const PLAIN = '</body'",
    tests: 'tests/browser/first-screen.spec.ts',
    named: 'nothing in English waits'
  },
  {
    guard: 'training cannot be mistaken for duty',
    broken: 'the phone in training has no banner',
    in: 'src/training',
    find: /\.prepend\(banner\)/,
    put: '.contains(banner)',
    tests: 'tests/browser/training.spec.ts',
    part: 'training',
    named: 'say that it is training'
  },
  {
    guard: 'training: no answer is in the address, unless a link is asked for',
    broken: 'training: each step of a walk goes to the address',
    in: 'src/training/walk/WalkView.tsx',
    find: /replaceHash\(hashOfWalk\(practice\)\), \[practice\]/,
    put: 'replaceHash(link)',
    tests: 'tests/browser/training.spec.ts',
    part: 'training',
    named: 'no answer is on the disk'
  }
]

const COMPONENTS: readonly Sabotage[] = [
  {
    guard: 'a stray tap does not wipe by the panel that opens by itself',
    broken: 'Clear in the idle warning works as soon as it appears',
    in: 'src/live/screens/idle/IdleWarningPanel.tsx',
    find: /<Button look="outline" onPress=\{clear\}/,
    put: '<Button look="outline" waits={0} onPress={clear}',
    tests: 'tests/browser/idle.spec.ts',
    named: 'meant for the screen'
  },
  {
    guard: 'long after a wipe Danger now still opens',
    broken: 'the idle time of a new encounter counts from the start of the page',
    in: 'machines/session/session.machine.ts',
    find: /(const BEGIN = \{ target: 'open'), actions: 'noteTouch'/,
    put: '$1',
    tests: 'tests/browser/idle.spec.ts',
    named: 'after which Danger now opens'
  },
  {
    guard: 'a double tap on Keep going answers no question',
    broken: 'a panel that goes away starts no guard',
    in: 'src/live/components/Panel.tsx',
    find: /return \(\) => guardTaps\('panel'\)/,
    put: 'return undefined',
    tests: 'tests/browser/idle.spec.ts',
    named: 'a second tap on Keep going'
  },
  {
    guard: 'the list is kept during a call',
    broken: 'the session is not told of a call',
    in: 'src/live',
    find: /onClick=\{phoneTapped\}/,
    put: '',
    tests: 'tests/browser/hidden.spec.ts',
    named: 'a call keeps the answers'
  },
  {
    guard: 'a stray tap on a turned phone does not lead back to the officer',
    broken: 'one short press leads back to the officer',
    in: 'src/live',
    find: /if \(detail === 0 \|\|/,
    put: 'if (detail >= 0 ||',
    tests: HAND_OVER,
    named: 'no stray tap'
  },
  {
    guard: 'a code is dark on light in every theme',
    broken: 'a code has the colours of the page',
    in: 'src/live',
    find: /paper\.fillStyle = '#000'/,
    put: 'paper.fillStyle = getComputedStyle(canvas).color',
    tests: HAND_OVER,
    named: 'in every other light'
  },
  {
    guard: 'the first tips stay in their order',
    broken: 'the first tips are turned round for one need',
    in: 'machines/outcome/tips.ts',
    find: /sorted\.slice\(0, TIPS_FIRST\)/,
    put: "(needs.includes('immigration-or-legal') ? sorted.slice(0, TIPS_FIRST).reverse() : sorted.slice(0, TIPS_FIRST))",
    tests: 'tests/tools/editorial/review/approved.test.ts',
    named: 'are those last accepted'
  },
  {
    guard: 'a number that nobody confirmed has no code',
    broken: 'unconfirmed numbers get a code too',
    in: 'machines/hand-over',
    find: /confirmed \?/,
    put: 'true ?',
    tests: 'tests/machines/hand-over/codes.test.ts',
    named: 'a number that nobody confirmed'
  },
  {
    guard: 'a code has a light margin, as scanners need',
    broken: 'a code has half the light margin that scanners need',
    in: 'src/live',
    find: /const QUIET_ZONE = 4/,
    put: 'const QUIET_ZONE = 2',
    tests: HAND_OVER,
    named: 'in forced dark colours'
  }
]

const LANGUAGES: readonly Sabotage[] = [
  {
    guard: 'the page says which language the officer works in',
    broken: 'the page goes on saying that it is in English',
    in: 'src/live',
    find: /document\.documentElement\.lang = tag\n/,
    put: '',
    tests: EVERY_SCREEN,
    named: 'every screen: ready',
    project: 'in Welsh'
  },
  {
    guard: "the person's words run in the direction of their language",
    broken: "the person's words run in the direction of the officer's language",
    in: 'src/live/i18n/T.tsx',
    find: /lang=\{tag\} dir=\{dir\}/,
    put: 'lang={tag}',
    tests: EVERY_SCREEN,
    named: 'every screen: support, answered before',
    project: 'in Arabic'
  },
  {
    guard: 'the digits of a number keep their order among words from right to left',
    broken: 'a number runs from right to left too',
    in: 'src/live/screens/hand-over/PersonCodesScreen.tsx',
    find: /(<bdi dir=)"ltr"(>\{number\})/,
    put: '$1"rtl"$2',
    tests: EVERY_SCREEN,
    named: 'off the outcome, one of each kind',
    project: 'in Arabic'
  },
  {
    guard: 'a turned phone shows the words for the person',
    broken: 'a turned phone goes on showing the words for the officer',
    in: 'src/live',
    find: /\(reader === 'reader' && !isFacingPerson\)/,
    put: "reader === 'reader'",
    tests: 'tests/browser/languages.spec.ts',
    named: 'Clear is in its place'
  }
]

const IN_CHROMIUM: readonly Sabotage[] = [
  ...LEAKS,
  ...POLICIES,
  ...WORKER,
  ...STYLES,
  ...BUILD,
  ...COMPONENTS,
  ...LANGUAGES,
  ...EARLY,
  ...EDITOR
]

export const SABOTAGES: readonly Sabotage[] = [...IN_CHROMIUM, ...inEngines(IN_CHROMIUM)]
