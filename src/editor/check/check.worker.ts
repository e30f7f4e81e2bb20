import '../no-code-from-text.ts'
import { todayInUk } from '../../../tools/content/days.ts'
import { Checker } from './checker.ts'
import type { CheckCommand, QueryMessage, WorkerName } from './messages.ts'

/** Two workers run from this file: one checks, the other works out who the edits affect. */
const isForImpact = self.name === ('impact' satisfies WorkerName)

const checker = new Checker(todayInUk)
let soon: ReturnType<typeof setTimeout> | undefined

const answer = () => {
  postMessage(checker.findings())
  postMessage(checker.phone())
  const english = checker.englishTexts()
  if (english) postMessage(english)
}

addEventListener('message', ({ data }: MessageEvent<CheckCommand | QueryMessage>) => {
  if (data.type === 'ask') {
    postMessage(checker.answer(data))
    return
  }
  checker.take(data)
  if (isForImpact) {
    // Opening content is always followed by a change.
    if (data.type === 'change') postMessage(checker.impact())
    return
  }
  clearTimeout(soon)
  soon = setTimeout(answer)
})
