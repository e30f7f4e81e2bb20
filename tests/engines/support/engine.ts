/** In CSS pixels of the window. */
export type Point = readonly [x: number, y: number]

/** A browser that Playwright does not drive, with its own profile. */
export interface Engine {
  readonly name: string
  /** Everything that it writes is in here. */
  readonly folder: string
  readonly goTo: (address: string) => Promise<void>
  /** Runs in the page without a user gesture. */
  readonly evaluate: <Result>(script: string) => Promise<Result>
  /** Presses at a point, as a finger or a mouse would. */
  readonly press: (at: Point) => Promise<void>
  /** Types keys one after the other, by their WebDriver names. */
  readonly type: (...keys: readonly string[]) => Promise<void>
  /** Opens another tab and continues there. In WebKit it stays hidden. */
  readonly openTab: () => Promise<void>
  /** Closes the newest tab and continues in the one before it. */
  readonly closeTab: () => Promise<void>
  /** Hides the page, as another tab or a minimised window does. */
  readonly hide: () => Promise<void>
  readonly show: () => Promise<void>
  /** The browser's own buttons. */
  readonly back: () => Promise<void>
  readonly forward: () => Promise<void>
  readonly reload: () => Promise<void>
  /** A PNG of the visible page. */
  readonly screenshot: () => Promise<Buffer>
  /** A PDF of the page in print. @throws in WebKit, whose driver cannot print. */
  readonly print: () => Promise<Buffer>
  /** Console output so far, and errors from an address. WebKit's driver reports none. */
  readonly messages: (from: string) => Promise<readonly string[]>
  /** Makes it save its open pages now, as it does at intervals. WebKit's driver saves nothing. */
  readonly writeSession: () => Promise<void>
  /** Restarts it with its profile. In WebKit, whose driver saves nothing, opens another window. */
  readonly startAgain: () => Promise<Engine>
  readonly close: () => Promise<void>
  readonly kill: () => Promise<void>
}

export interface Launch {
  /** An IANA name, such as "Asia/Kolkata". */
  readonly timeZone?: string | undefined
  /** Lets a test see a page that is still loading. Otherwise WebKit's driver waits for all of it. */
  readonly asksWhileLoading?: boolean
}

/** Milliseconds: the limit for one action, including a browser's start, on a busy machine. */
const PATIENCE_MS = 120_000

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Retries until it no longer throws. */
export const eventually = async <Result>(
  attempt: () => Promise<Result>,
  ms = PATIENCE_MS
): Promise<Result> => {
  for (const end = performance.now() + ms; ; await pause(100)) {
    try {
      return await attempt()
    } catch (error) {
      if (performance.now() > end) throw error
    }
  }
}

/** @returns a WebDriver action: a press at a point. */
export const pressAt = ([x, y]: Point) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 }
    ]
  }
]

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const TAB = '\uE004'
export const ENTER = '\uE007'

/** @returns a WebDriver action: keys pressed and released. */
export const typed = (keys: readonly string[]) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: keys.flatMap(value => [
      { type: 'keyDown', value },
      { type: 'keyUp', value }
    ])
  }
]
