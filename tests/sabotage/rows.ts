/** One guard, broken on purpose. */
export interface Sabotage {
  readonly guard: string
  /** What somebody might do to it, by mistake or not. */
  readonly broken: string
  readonly file: string
  /** It stands once in the file. */
  readonly from: string
  readonly to: string
  /** Where the tests are that should object: a folder or file, and a part of their names. */
  readonly tests: string
  readonly named?: string
  /** The project that runs them, if they are of the real words in another language. */
  readonly language?: 'in Welsh' | 'in Arabic'
}

const ANSWER = `onPress={() => send({ type: \`answer.\${answer}\` })}`

/** Does something with an answer when it is pressed. */
const onAnswer = (broken: string, leak: string, guard: string, tests: string, named?: string): Sabotage => ({
  guard,
  broken,
  file: 'src/live/screens/question/FourAnswers.tsx',
  from: ANSWER,
  to: `onPress={() => { ${leak}; send({ type: \`answer.\${answer}\` }) }}`,
  tests,
  ...(named ? { named } : {})
})

/** Goes every route of the machine, and looks everywhere at each step. */
const EVERY_ROUTE = 'tests/browser/nothing-kept/every-route.spec.ts'
const HEAP = 'tests/browser/nothing-kept/heap.spec.ts'
const DAMAGED = 'tests/browser/offline/damaged.spec.ts'
const UPDATE = 'tests/browser/offline/update.spec.ts'
const HAND_OVER = 'tests/browser/hand-over.spec.ts'
const EVERY_SCREEN = 'tests/browser/every-screen/every-screen.spec.ts'
const NOTHING_OF_IT = 'tests/browser/nothing-kept/hand-over.spec.ts'

export const sabotages: readonly Sabotage[] = [
  onAnswer(
    'an answer goes to localStorage',
    "localStorage.setItem('last', answer)",
    'no storage',
    EVERY_ROUTE
  ),
  onAnswer(
    'an answer goes to sessionStorage',
    "sessionStorage.setItem('last', answer)",
    'no storage',
    EVERY_ROUTE
  ),
  onAnswer('an answer goes to a database', 'indexedDB.open(answer)', 'no storage', EVERY_ROUTE),
  onAnswer('an answer goes to a cookie', 'document.cookie = answer', 'no cookie', EVERY_ROUTE),
  onAnswer(
    'an answer goes to the address',
    'history.replaceState(history.state, "", "#" + answer)',
    'a bare address',
    EVERY_ROUTE
  ),
  onAnswer(
    'an answer goes to the history',
    'history.replaceState({ ...history.state, answer }, "")',
    'a bare history',
    EVERY_ROUTE
  ),
  onAnswer('an answer goes to the name of the window', 'window.name = answer', 'a bare window', EVERY_ROUTE),
  onAnswer('an answer goes to the title', 'document.title = answer', 'titles that tell nothing', EVERY_ROUTE),
  onAnswer(
    'an answer is asked for at the server',
    'new Image().src = answer',
    'no request after loading',
    EVERY_ROUTE
  ),
  onAnswer(
    'an answer goes to the console',
    'console.log(answer)',
    'no word in the console',
    'tests/browser/wipe.spec.ts',
    'says nothing'
  ),
  onAnswer(
    'an answer goes to the clipboard',
    'void navigator.clipboard?.writeText(answer)',
    'no clipboard',
    EVERY_ROUTE
  ),
  {
    guard: 'leaving the page wipes',
    broken: 'nothing listens to pagehide',
    file: 'src/live/platform/session-events.ts',
    from: "  window.addEventListener('pagehide', () => session.send({ type: 'clear' }))\n",
    to: '',
    tests: 'tests/browser/nothing-kept/leaving.spec.ts'
  },
  {
    guard: 'a wipe throws the drawing away',
    broken: 'the same root draws on',
    file: 'src/live/app/run.tsx',
    from: '    root?.unmount()\n',
    to: '',
    tests: HEAP,
    named: 'after each ending'
  },
  {
    guard: 'a wipe stops the encounter and lets go of it',
    broken: 'something holds on to it',
    file: 'src/live/platform/history.ts',
    from: '    encounter = next\n',
    to: '    encounter = next ?? encounter\n',
    tests: HEAP,
    named: 'after each ending'
  },
  {
    guard: 'nothing on the disk',
    broken: 'the title tells what is asked',
    file: 'src/live/screens/question/SeveralScreen.tsx',
    from: 'title={title}',
    to: 'title={prompt}',
    tests: 'tests/browser/nothing-kept/disk.spec.ts',
    named: 'after Clear'
  },
  {
    guard: 'a wipe shows at once',
    broken: 'it shows a moment later',
    file: 'src/live/app/run.tsx',
    from: '  session.subscribe(show)\n',
    to: '  session.subscribe(snapshot => { setTimeout(() => show(snapshot)) })\n',
    tests: 'tests/browser/nothing-kept/next-frame.spec.ts',
    named: 'after Clear'
  },
  {
    guard: 'no field that a browser writes down',
    broken: 'choices are check boxes',
    file: 'src/live/components/Choices.tsx',
    from: '            {label}\n',
    to: '            <input type="checkbox" name={id} checked={isChosen} readOnly />{label}\n',
    tests: EVERY_ROUTE
  },
  {
    guard: 'out of sight, covered at once',
    broken: 'nobody is told that it is out of sight',
    file: 'src/live/platform/session-events.ts',
    from: "  document.addEventListener('visibilitychange', seen)\n",
    to: '',
    tests: 'tests/browser/hidden.spec.ts',
    named: 'covered before anything else'
  },
  {
    guard: 'out of sight, covered at once',
    broken: 'the cover comes a moment later',
    file: 'src/live/app/run.tsx',
    from: '    cover.put(selectIsCovered(snapshot))\n',
    to: '    queueMicrotask(() => cover.put(selectIsCovered(snapshot)))\n',
    tests: 'tests/browser/hidden.spec.ts',
    named: 'covered before anything else'
  },
  {
    guard: 'the cover covers panels',
    broken: 'a dialog shows through it',
    file: 'src/live/design.css',
    from: '  [data-covered] dialog {',
    to: '  [data-covered] nothing {',
    tests: 'tests/browser/hidden.spec.ts',
    named: 'a panel is covered'
  },
  {
    guard: 'time goes on while a phone sleeps',
    broken: 'only the steady clock counts',
    file: 'src/live/platform/elapsed-time.ts',
    from: 'at += Math.max(byDay, bySteady)',
    to: 'at += bySteady',
    tests: 'tests/browser/hidden.spec.ts',
    named: 'a phone that slept'
  },
  {
    guard: 'a clock set back keeps nothing longer',
    broken: 'only the clock of the day counts',
    file: 'src/live/platform/elapsed-time.ts',
    from: 'at += Math.max(byDay, bySteady)',
    to: 'at += byDay',
    tests: 'tests/browser/idle.spec.ts',
    named: 'set back'
  },
  {
    guard: 'out of sight, a clock set back wipes',
    broken: 'every clock is believed',
    file: 'src/live/platform/elapsed-time.ts',
    from: 'isSure: byDay >= bySteady - SLACK_MS',
    to: 'isSure: true',
    tests: 'tests/browser/hidden.spec.ts',
    named: 'out of sight, a clock'
  },
  {
    guard: 'a touch after the deadline only wipes',
    broken: 'a touch is a touch, however late',
    file: 'machines/session/session.machine.ts',
    from: "            touched: [LEFT, { actions: 'noteTouch' }],\n            pressed: [LEFT,",
    to: "            touched: [{ actions: 'noteTouch' }],\n            pressed: [LEFT,",
    tests: 'tests/browser/idle.spec.ts',
    named: 'a phone that slept'
  },
  {
    guard: 'left alone, it asks and then wipes',
    broken: 'nothing plans a deadline',
    file: 'src/live/platform/session-events.ts',
    from: '  session.subscribe(plan)\n',
    to: '',
    tests: 'tests/browser/idle.spec.ts',
    named: 'after four minutes'
  },
  {
    guard: 'a panel nobody asked for does not wipe by a stray tap',
    broken: 'its Clear works at once',
    file: 'src/live/components/Panel.tsx',
    from: 'atOnce={!interrupts}',
    to: 'atOnce',
    tests: 'tests/browser/idle.spec.ts',
    named: 'meant for the screen'
  },
  {
    guard: 'a call keeps the list',
    broken: 'nobody is told of the call',
    file: 'src/live/components/PhoneNumber.tsx',
    from: '      onClick={called}\n',
    to: '',
    tests: 'tests/browser/hidden.spec.ts',
    named: 'a call keeps the list'
  },
  {
    guard: 'a call keeps the list ten minutes, no longer',
    broken: 'a call keeps it for good',
    file: 'machines/session/session.machine.ts',
    from: 'readingOf(event).at + context.limits.call',
    to: 'readingOf(event).at + 1_000 * context.limits.call',
    tests: 'tests/browser/hidden.spec.ts',
    named: 'ten minutes after the tap'
  },
  {
    guard: 'a double tap answers once',
    broken: 'no press is too soon',
    file: 'src/live/platform/tap-guard.ts',
    from: 'openAt = now() + GUARD_MS',
    to: 'openAt = now()',
    tests: 'tests/browser/routes.spec.ts',
    named: 'a double tap answers once'
  },
  {
    guard: 'history holds two entries',
    broken: 'each step is an entry',
    file: 'src/live/platform/history.ts',
    from: "    if (deep() && position() === BASE) history.pushState({ n: TOP }, '')\n",
    to: "    if (deep()) history.pushState({ n: TOP }, '')\n",
    tests: 'tests/browser/history.spec.ts',
    named: 'two entries'
  },
  {
    guard: 'an address that holds more is cleaned',
    broken: 'it stays as it came',
    file: 'src/live/platform/address.ts',
    from: '  if (location.search + location.hash !== search)\n',
    to: '  if (search === "never")\n',
    tests: 'tests/browser/routes.spec.ts',
    named: 'an address with something in it'
  },
  {
    guard: 'a fault wipes',
    broken: 'nobody hears of an error',
    file: 'src/live/app/run.tsx',
    from: "  window.addEventListener('error', lastResort)\n",
    to: '',
    tests: 'tests/browser/faults.spec.ts',
    named: 'nobody caught'
  },
  {
    guard: 'without a script, all words are there',
    broken: 'the page is left empty',
    file: 'tools/build/plain-page/plain-page-plugin.ts',
    from: "    if (path !== '/index.html') return []\n",
    to: '    if (path) return []\n',
    tests: 'tests/browser/no-script.spec.ts',
    named: 'too old for'
  },
  {
    guard: 'tips and contacts do not wait for other languages',
    broken: 'they come once the page has come whole',
    file: 'src/live/platform/page-loading.ts',
    from: 'isWhole() || arrived() === true',
    to: 'isWhole()',
    tests: 'tests/browser/first-screen.spec.ts',
    named: 'nothing in English waits'
  },
  {
    guard: 'training is told from duty',
    broken: 'its phone has no banner',
    file: 'src/training/phone/main.tsx',
    from: '  document.body.prepend(banner)\n',
    to: '',
    tests: 'tests/browser/training.spec.ts',
    named: 'that it is none'
  },
  {
    guard: 'the policy: no request',
    broken: 'the page may ask its own server',
    file: 'tools/server/policy.ts',
    from: "  'worker-src': SELF,\n  'connect-src': NONE,",
    to: "  'worker-src': SELF,\n  'connect-src': SELF,",
    tests: 'tests/browser/policy-probes.spec.ts',
    named: 'each by its directive'
  },
  {
    guard: 'the policy: Trusted Types',
    broken: 'a text may become a script',
    file: 'tools/server/policy.ts',
    from: "  'frame-ancestors': NONE,\n  'require-trusted-types-for': [\"'script'\"],",
    to: "  'frame-ancestors': NONE,",
    tests: 'tests/browser/policy-probes.spec.ts',
    named: 'each by its directive'
  },
  {
    guard: "the policy: in nobody's frame",
    broken: 'any site may frame the page',
    file: 'tools/server/policy.ts',
    from: "  'frame-ancestors': NONE,\n",
    to: '',
    tests: 'tests/browser/policy-probes.spec.ts',
    named: 'got lost'
  },
  {
    guard: 'a kept file is shown as it was built, or not at all',
    broken: 'no hash is looked at',
    file: 'src/worker/precache.ts',
    from: 'await response.arrayBuffer()))}` === integrity',
    to: "await response.arrayBuffer()))}` !== ''",
    tests: DAMAGED,
    named: 'a page that is altered'
  },
  {
    guard: 'a file that is gone is fetched again',
    broken: 'a start looks at nothing',
    file: 'src/worker/sw.ts',
    from: "(await mendAll(event)) ? 'READY' : 'NOT_READY'",
    to: "(await Promise.resolve(event)) ? 'READY' : 'NOT_READY'",
    tests: DAMAGED,
    named: 'each file that is removed'
  },
  {
    guard: 'a new version waits',
    broken: 'it comes in as soon as it is there',
    file: 'src/worker/sw.ts',
    from: "addEventListener('install', event => void keeper.install(event))",
    to: "addEventListener('install', event => { void keeper.install(event); void self.skipWaiting() })",
    tests: UPDATE,
    named: 'a new version waits'
  },
  {
    guard: 'a new version waits',
    broken: 'the page lets it in during a conversation',
    file: 'machines/session/session.selectors.ts',
    from: '  selectEnding(snapshot) !== undefined || (selectIsCovered(snapshot) && !holdsAnything(snapshot.context))',
    to: '  selectEnding(snapshot) !== undefined || selectIsCovered(snapshot)',
    tests: UPDATE,
    named: 'in the midst of a conversation'
  },
  {
    guard: 'each worker deletes of its own cache alone',
    broken: 'that of the other part goes too',
    file: 'src/worker/sw.ts',
    from: "addEventListener('activate', event => void keeper.activate(event))",
    to: "addEventListener('activate', event => event.waitUntil(caches.keys().then(names => Promise.all(names.filter(name => name !== keeper.strategy.cacheName).map(name => caches.delete(name))))))",
    tests: 'tests/browser/offline/kept.spec.ts',
    named: 'neither takes from the other'
  },
  {
    guard: 'what comes over the network is what was built',
    broken: 'any bytes are kept',
    file: 'tools/build/worker/worker-plugin.ts',
    from: 'integrity: `sha256-',
    to: 'integrity: `no-hash-',
    tests: DAMAGED,
    named: 'otherwise than it was built'
  },
  {
    guard: 'no message to the worker but two words',
    broken: 'an answer goes to it',
    file: 'src/live/screens/question/FourAnswers.tsx',
    from: ANSWER,
    to: `onPress={() => { navigator.serviceWorker.ready.then(ready => ready.active?.postMessage(answer)); send({ type: \`answer.\${answer}\` }) }}`,
    tests: EVERY_ROUTE
  },
  {
    guard: 'the policy on the worker',
    broken: 'it has that of the page',
    file: 'tools/server/policy.ts',
    from: "  { path: '/sw.js', kind: 'worker' },\n",
    to: '',
    tests: 'tests/browser/offline/kept.spec.ts',
    named: 'visited once'
  },
  {
    guard: 'once withdrawn, nothing is kept',
    broken: 'the caches stay',
    file: 'src/worker/withdraw.ts',
    from: '  await caches.delete(cacheNameFor(self.registration.scope))\n',
    to: '',
    tests: 'tests/browser/offline/withdraw.spec.ts',
    named: 'lets go of all'
  },
  {
    guard: 'handed over: a stray tap leads nowhere',
    broken: 'one short press leads back',
    file: 'src/live/layout/BackToOfficer.tsx',
    from: 'if (detail === 0 || isHalfDone) return back()',
    to: 'if (detail >= 0 || isHalfDone) return back()',
    tests: HAND_OVER,
    named: 'no stray tap'
  },
  {
    guard: 'handed over: a stroke from the edge leads nowhere',
    broken: 'it goes back a step',
    file: 'src/live/layout/PersonLayout.tsx',
    from: '  useStay()\n',
    to: '',
    tests: HAND_OVER,
    named: 'no stray tap'
  },
  {
    guard: 'handed over: a code is dark on light everywhere',
    broken: 'its light is that of the page',
    file: 'src/live/design.css',
    from: '    background: var(--code);\n',
    to: '',
    tests: HAND_OVER,
    named: 'in a dark theme'
  },
  {
    guard: 'handed over: a code has light around it',
    broken: 'half of it',
    file: 'src/live/screens/hand-over/QrCode.tsx',
    from: 'const QUIET_ZONE = 4',
    to: 'const QUIET_ZONE = 2',
    tests: HAND_OVER,
    named: 'in a light theme'
  },
  {
    guard: 'handed over: no code is too dense to scan',
    broken: 'all in one',
    file: 'machines/hand-over/carried.ts',
    from: 'export const CODE_BYTES = 106',
    to: 'export const CODE_BYTES = 1060',
    tests: HAND_OVER,
    named: 'plain form can be scanned in a light theme'
  },
  {
    guard: 'handed over: by night it is dark',
    broken: 'it takes the light of the system',
    file: 'src/live/layout/PersonLayout.tsx',
    from: 'isNight(useLondonTime())',
    to: '!isNight(useLondonTime()) && false',
    tests: HAND_OVER,
    named: 'by night'
  },
  {
    guard: 'handed over: the neutral form tells nothing',
    broken: 'it has the names',
    file: 'machines/hand-over/carried.ts',
    from: "form === 'plain' ? service.name : service.neutralName",
    to: 'service.name',
    tests: NOTHING_OF_IT,
    named: 'neutral card'
  },
  {
    guard: 'handed over: a card holds what is chosen and nothing else',
    broken: 'the day is on it',
    file: 'src/live/screens/hand-over/PrintedCard.tsx',
    from: '<p className="sheet-front">',
    to: '<p className="sheet-front">{new Date().toDateString()} ',
    tests: NOTHING_OF_IT,
    named: 'one sheet of A4'
  },
  {
    guard: 'handed over: a card goes with its screen',
    broken: 'it stays on the page',
    file: 'src/live/screens/hand-over/PrintedCard.tsx',
    from: '    return () => host.remove()\n',
    to: '',
    tests: NOTHING_OF_IT,
    named: 'after Clear'
  },
  {
    guard: 'handed over: the cover covers a card on paper too',
    broken: 'it covers the screen alone',
    file: 'src/live/design.css',
    from: '.cover:not([hidden]) ~ .paper',
    to: '.cover:not([hidden]) ~ .nothing',
    tests: NOTHING_OF_IT,
    named: 'out of sight, a card'
  },
  {
    guard: 'languages: the page says which one the officer works in',
    broken: 'it goes on saying English',
    file: 'src/live/i18n/LocaleProviders.tsx',
    from: '    document.documentElement.lang = words.tag\n',
    to: '',
    tests: EVERY_SCREEN,
    named: 'every screen: ready',
    language: 'in Welsh'
  },
  {
    guard: 'languages: long words have room',
    broken: 'choices stand beside each other whatever they say',
    file: 'src/live/design.css',
    from: 'flex: 1 1 9.5rem;',
    to: 'flex: 1 1 9.5rem;\n    min-inline-size: 0;',
    tests: EVERY_SCREEN,
    named: 'every screen: outcome ',
    language: 'in Welsh'
  },
  {
    guard: 'languages: the words of the person run their way',
    broken: 'they run as those of the officer',
    file: 'src/live/i18n/Translation.tsx',
    from: ' dir={words.language.dir}',
    to: '',
    tests: EVERY_SCREEN,
    named: 'every screen: support, answered before',
    language: 'in Arabic'
  },
  {
    guard: 'languages: a number keeps its order among words from right to left',
    broken: 'it runs with them',
    file: 'src/live/screens/hand-over/CarriedLines.tsx',
    from: '<bdi key="number" dir="ltr">',
    to: '<bdi key="number" dir="rtl">',
    tests: EVERY_SCREEN,
    named: 'then a card to print',
    language: 'in Arabic'
  },
  {
    guard: "languages: a name of the officer's says so",
    broken: 'it passes for one of the person',
    file: 'src/live/screens/hand-over/CarriedLines.tsx',
    from: '<bdi lang={lang} dir="ltr">',
    to: '<bdi dir="ltr">',
    tests: EVERY_SCREEN,
    named: 'then codes, turned round',
    language: 'in Arabic'
  },
  {
    guard: "languages: the person's goes with the conversation",
    broken: 'it stays for the next one',
    file: 'machines/session/session.machine.ts',
    from: 'forget: assign(NOTHING)',
    to: 'forget: assign({ ...NOTHING, theirLanguage: ({ context }) => context.theirLanguage })',
    tests: 'tests/browser/nothing-kept/next-frame.spec.ts',
    named: 'wherever it is pressed',
    language: 'in Arabic'
  },
  {
    guard: 'languages: a code holds no word that nobody has checked',
    broken: 'it holds those of a draft',
    file: 'src/live/screens/hand-over/use-carried.ts',
    from: 'isDraft ? codesOf(checked) : codesOf(carried, language.dir)',
    to: 'codesOf(carried, language.dir)',
    tests: HAND_OVER,
    named: 'plain form can be scanned',
    language: 'in Arabic'
  },
  {
    guard: 'languages: what stands on a turned phone is for the person',
    broken: 'it stays as the officer has it',
    file: 'src/live/i18n/ReaderText.tsx',
    from: 'useTurned().isTurned ?',
    to: '!useTurned().isTurned && false ?',
    tests: 'tests/browser/languages.spec.ts',
    named: 'says of every run of text'
  },
  {
    guard: 'the ways out stay in sight on a low screen',
    broken: 'all of it scrolls there',
    file: 'src/live/design.css',
    from: '@media (max-height: 18.75rem) and (max-width: 34.99rem), (max-height: 11rem) {',
    to: '@media (max-height: 30rem) {',
    tests: EVERY_SCREEN,
    named: 'every screen: outcome ',
    language: 'in Welsh'
  },
  {
    guard: 'training: what is opened is shown',
    broken: 'a walk writes its own address over it',
    file: 'src/training/hash.ts',
    from: 'if (location.hash !== from) return from\n',
    to: '',
    tests: 'tests/browser/training.spec.ts',
    named: 'in the moment of a press'
  }
]
