import { type Cover, createCover } from './cover.ts'
import { type ElapsedTime, measureElapsedTime } from './elapsed-time.ts'
import { type FollowSteps, followHistory } from './history.ts'
import { installTapGuard, type TapGuard } from './tap-guard.ts'

/**
 * The parts of a page that are created only once, by the early script or else by the app. They hold
 * nothing about a conversation.
 */
export interface PageParts {
  readonly time: ElapsedTime
  readonly cover: Cover
  readonly guardTaps: TapGuard
  readonly follow: FollowSteps
}

/**
 * @param host the element that holds all screens.
 * @param now a monotonic clock, in milliseconds.
 */
export const createPageParts = (host: HTMLElement, now: () => number): PageParts => ({
  time: measureElapsedTime(Date.now, now),
  cover: createCover(host),
  guardTaps: installTapGuard(host, now),
  follow: followHistory()
})
