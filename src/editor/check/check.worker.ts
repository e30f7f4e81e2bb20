import '../no-code-from-text.ts'
import { todayInUk } from '../../../tools/content/days.ts'
import { Checker } from './checker.ts'
import type { Asking, ToCheck } from './messages.ts'

/** Who an edit affects can wait until typing rests. In milliseconds. */
const REST = 600

const checker = new Checker(todayInUk)
let soon: ReturnType<typeof setTimeout> | undefined
let later: ReturnType<typeof setTimeout> | undefined

const answer = () => {
  postMessage(checker.findings())
  postMessage(checker.phone())
  const english = checker.englishTexts()
  if (english) postMessage(english)
  later = setTimeout(() => postMessage(checker.impact()), REST)
}

addEventListener('message', ({ data }: MessageEvent<ToCheck | Asking>) => {
  if (data.type === 'ask') {
    postMessage(checker.answer(data))
    return
  }
  checker.take(data)
  clearTimeout(soon)
  clearTimeout(later)
  soon = setTimeout(answer)
})
