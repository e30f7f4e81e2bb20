import { clearLine, cursorTo } from 'node:readline'

/** Shows the person who runs a long command what it is doing, and how far it is. */
export interface Progress {
  /**
   * Starts the next step.
   * @param title what is done now, such as `Building the site`.
   * @param total the number of items, if known; then `advance` shows how far it is.
   */
  readonly step: (title: string, total?: number) => void
  /** Counts finished items of this step: one, unless told otherwise. */
  readonly advance: (items?: number) => void
  /** Ends the last step. Call it before printing the result of the command. */
  readonly end: () => void
}

/** Where progress goes: a terminal, or a log. */
export interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean | undefined
}

/** The shortest time between two updates of a terminal. Milliseconds. */
const REDRAW_MS = 100
/** The shortest time between two lines of a log, so that it stays short. Milliseconds. */
const LOG_MS = 5_000
const BAR_WIDTH = 30

interface Step {
  readonly title: string
  readonly total: number | undefined
  done: number
}

const countOf = ({ done, total }: Step): string => (total === undefined ? '' : ` ${done} of ${total}`)

const barOf = (step: Step): string => {
  const { title, total, done } = step
  if (!total) return `${title} ...`
  const filled = Math.round((Math.min(done, total) / total) * BAR_WIDTH)
  return `${title} [${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]${countOf(step)}`
}

const inTerminal = (stream: ProgressStream) => ({
  interval: REDRAW_MS,
  start: (step: Step) => {
    clearLine(stream, 0)
    cursorTo(stream, 0)
    stream.write(barOf(step))
  },
  update: (step: Step) => {
    cursorTo(stream, 0)
    stream.write(barOf(step))
  },
  end: () => {
    clearLine(stream, 0)
    cursorTo(stream, 0)
  }
})

const inLog = (stream: ProgressStream) => ({
  interval: LOG_MS,
  start: ({ title, total }: Step) => {
    stream.write(`${title}${total === undefined ? '' : ` (${total})`} ...\n`)
  },
  update: (step: Step) => {
    stream.write(`${step.title}:${countOf(step)}\n`)
  },
  end: () => {}
})

/**
 * Shows progress as a bar in a terminal, and as plain lines elsewhere. It goes to standard error, so that standard
 * output has only the result of the command.
 */
export const startProgress = (stream: ProgressStream = process.stderr): Progress => {
  const { interval, start, update, end } = stream.isTTY ? inTerminal(stream) : inLog(stream)
  let current: Step | undefined
  let shownAt = 0
  const show = (step: Step, write: (step: Step) => void) => {
    shownAt = Date.now()
    write(step)
  }
  return {
    step: (title, total) => {
      current = { title, total, done: 0 }
      show(current, start)
    },
    advance: (items = 1) => {
      if (!current) return
      current.done += items
      if (Date.now() - shownAt >= interval) show(current, update)
    },
    end: () => {
      if (current) end()
      current = undefined
    }
  }
}
