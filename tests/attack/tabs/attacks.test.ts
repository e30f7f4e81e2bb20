import type { Page } from '@playwright/test'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ATTACKS, type Scene } from './attacks.ts'
import { CHOICES, FIRST } from './browser.ts'

/** What a page comes to, of which a fault is planted. */
interface Planted {
  readonly chosen?: number
  readonly stored?: number
  readonly name?: string
  /** Whatever is done to it changes it. */
  readonly hasChanged?: boolean
  readonly heard?: string
  readonly hasOpener?: boolean
  /** Each time it is saved, it is different. */
  readonly differs?: boolean
}

/** A page that answers what the attacks ask it, without a browser. */
const pageWith = (planted: Planted): Page => {
  let heading = FIRST
  let done = 0
  const start = async () => {
    heading = FIRST
  }
  const answers: readonly (readonly [asked: string, answer: () => unknown])[] = [
    ['dataset.runs', () => true],
    ['h1', () => heading],
    ['aria-pressed', () => [planted.chosen ?? 0, planted.stored ?? 0, planted.name ?? '']],
    ['outerHTML', () => [planted.hasChanged ? done : 0]],
    ['opener !== null', () => planted.hasOpener ?? false],
    ['globalThis.heard', () => planted.heard]
  ]
  const press = async (name: string) => {
    heading = { Housing: CHOICES, Clear: 'Cleared' }[name] ?? heading
  }
  const send = async () => {
    done++
    return { data: String(planted.differs ? done : 0) }
  }
  const page = {
    goto: start,
    close: async () => undefined,
    content: async () => '',
    addInitScript: async () => undefined,
    evaluate: async (source: string) => {
      const [, answer] = answers.find(([asked]) => source.includes(asked)) ?? []
      if (!answer) done++
      return answer?.()
    },
    getByRole: (_: string, { name }: { readonly name: string }) => ({
      first: () => ({ click: () => press(name) })
    }),
    context: () => ({ newCDPSession: async () => ({ send }) })
  }
  return page as unknown as Page
}

/** Every page of the scene has what is planted. */
const sceneWith = (planted: Planted): Scene => {
  const page = pageWith(planted)
  const opened = async () => {
    const other = pageWith(planted)
    // What is done to its opener is done to it.
    Object.assign(page, { evaluate: other.evaluate.bind(other) })
    return other
  }
  const context = { waitForEvent: opened }
  return {
    tabbed: { context, duplicate: async () => pageWith(planted), close: async () => undefined } as never,
    address: 'http://site/',
    other: { address: 'http://other', put: () => undefined } as never,
    page
  }
}

const faultsOf = async (name: string, planted: Planted) => {
  const faults = ATTACKS[name]?.(sceneWith(planted))
  await vi.runAllTimersAsync()
  return faults
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const CHANGED = [{ hasChanged: true }, 'the page is another one'] as const
const CHOSEN = [{ chosen: 1 }, 'it shows a choice'] as const

/** A fault for each attack, and what it says of it. */
const PLANTED: Readonly<Record<string, readonly [Planted, string]>> = {
  'a duplicate of a tab in a conversation': CHOSEN,
  'a tab that the page itself opened': [{ stored: 1 }, 'something is stored'],
  'a name for the window, set by another site': [{ name: 'planted' }, 'its window is called "planted"'],
  'an opener that speaks to the page': [{ hasOpener: true }, 'it has an opener'],
  'messages from its own site': CHANGED,
  'a listener for what tabs tell each other': [{ heard: 'SharedWorker' }, 'it makes a SharedWorker'],
  'texts, markup and links that are dropped on it': CHANGED,
  'texts that are pasted or put in by a keyboard of its own': CHANGED,
  'the page, saved after Clear': [{ differs: true }, 'what is saved differs by what was answered'],
  'the page, saved in a conversation and opened again': CHOSEN
}

describe('attack by tabs', () => {
  test('a fault is planted for each attack', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(Object.keys(ATTACKS).sort())
  })

  test.each(Object.keys(ATTACKS))('%s: a sound page is not reported', async name => {
    expect(await faultsOf(name, {})).toEqual([])
  })

  test.each(Object.entries(PLANTED))('%s: a planted fault is reported', async (name, [planted, fault]) => {
    expect(await faultsOf(name, planted)).toEqual([fault])
  })

  test('an opener that speaks to the page: words that change it are reported', async () => {
    expect(await faultsOf('an opener that speaks to the page', { hasChanged: true })).toEqual([
      'the page is another one'
    ])
  })
})
