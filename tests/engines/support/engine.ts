/** In the window, in pixels of style. */
export type Point = readonly [x: number, y: number]

/** A browser that Playwright does not drive, with a profile of its own. */
export interface Engine {
  readonly name: string
  /** Where it writes whatever it writes. */
  readonly folder: string
  readonly goTo: (address: string) => Promise<void>
  /** Runs in the page, with no press of anybody's. */
  readonly evaluate: <Result>(script: string) => Promise<Result>
  /** Presses on what stands at a point, as a finger or a mouse does. */
  readonly press: (at: Point) => Promise<void>
  /** Keys of the keyboard one after the other, as WebDriver names them. */
  readonly type: (...keys: readonly string[]) => Promise<void>
  /** Opens another tab, and goes on there. In WebKit it is out of sight. */
  readonly openTab: () => Promise<void>
  /** Closes the tab that was opened last, and goes on in the one before it. */
  readonly closeTab: () => Promise<void>
  /** Puts the page out of sight, as another tab or a minimised window does. */
  readonly hide: () => Promise<void>
  readonly show: () => Promise<void>
  /** The browser's own buttons. */
  readonly back: () => Promise<void>
  readonly forward: () => Promise<void>
  readonly reload: () => Promise<void>
  /** What is seen of the page, as PNG. */
  readonly screenshot: () => Promise<Buffer>
  /** What would come out on paper, as PDF. @throws in WebKit, whose driver cannot. */
  readonly print: () => Promise<Buffer>
  /** All that pages wrote on the console so far, and its faults about what came from an address. WebKit tells its driver nothing. */
  readonly messages: (from: string) => Promise<readonly string[]>
  /** Has it write now which pages are open, as it does by itself from time to time. WebKit's driver writes nothing. */
  readonly writeSession: () => Promise<void>
  /** Ends it and starts it anew, with all that is on its disk. WebKit's driver writes nothing: there it is another window. */
  readonly startAgain: () => Promise<Engine>
  readonly close: () => Promise<void>
  readonly kill: () => Promise<void>
}

export interface Launch {
  /** As the system names it, such as "Asia/Kolkata". */
  readonly timeZone?: string | undefined
  /** For a test that looks at a page before all of it has come. Otherwise WebKit's driver waits until it has. */
  readonly asksWhileLoading?: boolean
}

/** Longest that one thing takes, the start of a browser included, on a machine that is busy with others. Milliseconds. */
const PATIENCE_MS = 120_000

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Tries until it no longer throws. */
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

/** A press on what stands at a point, in the form that WebDriver has for it. */
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

/** Keys that are pressed and let go, in the form that WebDriver has for it. */
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
