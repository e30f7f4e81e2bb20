/** Tells the person who runs a long command what it is doing, and how far it is. */
export interface Progress {
  /**
   * Starts the next step.
   * @param title what is done now, such as `Building the site`.
   * @param total the number of items, if known; then `advance` shows how far it is.
   */
  readonly step: (title: string, total?: number) => void
  /** Counts finished items of this step: one, unless told otherwise. */
  readonly advance: (items?: number) => void
}

/** The shortest time between two lines of a step. Milliseconds. */
const BETWEEN_LINES_MS = 5_000

/** Writes each step as a line. It goes to standard error, so that standard output has only the result of the command. */
export const startProgress = (stream: NodeJS.WritableStream = process.stderr): Progress => {
  let current = { title: '', total: 0, done: 0 }
  let shownAt = 0
  const show = (line: string) => {
    shownAt = Date.now()
    stream.write(`${line}\n`)
  }
  return {
    step: (title, total) => {
      current = { title, total: total ?? 0, done: 0 }
      show(`${title}${total === undefined ? '' : ` (${total})`} ...`)
    },
    advance: (items = 1) => {
      current.done += items
      if (Date.now() - shownAt >= BETWEEN_LINES_MS)
        show(`${current.title}: ${current.done} of ${current.total}`)
    }
  }
}
