import { NEEDS } from '../../content/vocabulary.ts'
import type { NeedBits } from './need-sets.ts'

/** No item: the ranking is at its end. */
export const NONE = -1

/**
 * Ranks items by fit, as `rankBy` does, for hundreds of thousands of sets of needs: items are numbers, no more of them
 * are ranked than are asked for, and nothing is made anew. A test holds what comes of it to what the rules say.
 */
export class Ranking {
  private readonly isPassedOver: (item: number) => boolean
  private readonly lines: readonly (readonly number[])[]
  private readonly order: Int32Array
  private readonly rankedIn: Int32Array
  private readonly active = new Int32Array(NEEDS.length)
  private readonly next = new Int32Array(NEEDS.length)
  private run = 0
  private count = 0
  private activeCount = 0
  private which = 0
  private hasMoved = false
  private later: NeedBits = 0
  private deepest = 0

  /**
   * @param lines for each of NEEDS the items that fit it, the best first.
   * @param isPassedOver whether an item takes its turn and is not told.
   */
  constructor(
    lines: readonly (readonly number[])[],
    items: number,
    isPassedOver: (item: number) => boolean = () => false
  ) {
    this.isPassedOver = isPassedOver
    this.lines = lines
    this.order = new Int32Array(items)
    this.rankedIn = new Int32Array(items)
  }

  /** Begins anew. @param later needs whose items come after all others. */
  begin(bits: NeedBits, later: NeedBits = 0) {
    this.run++
    this.count = 0
    this.deepest = 0
    this.later = later
    this.open(bits)
  }

  /** @returns the item at a place of the ranking, or NONE. */
  at(place: number): number {
    while (this.count <= place) if (!this.goOn()) return NONE
    return this.order[place] as number
  }

  isRanked(item: number): boolean {
    return this.rankedIn[item] === this.run
  }

  /** The needs that mattered so far: every set that agrees in these has the same ranking, as far as it was asked for. */
  get basis(): NeedBits {
    return 2 ** (this.deepest + 1) - 1
  }

  private open(bits: NeedBits) {
    this.activeCount = 0
    this.which = 0
    this.hasMoved = false
    for (let need = 0; need < NEEDS.length; need++) {
      if (!((bits >> need) & 1)) continue
      this.active[this.activeCount] = need
      this.next[this.activeCount++] = 0
    }
  }

  /** Goes on until one more is ranked. @returns whether there was one. */
  private goOn(): boolean {
    for (;;) {
      while (this.which < this.activeCount) {
        this.deepest = Math.max(this.deepest, this.active[this.which] as number)
        if (this.take(this.which++)) return true
      }
      this.deepest = NEEDS.length - 1
      if (this.hasMoved) {
        this.which = 0
        this.hasMoved = false
      } else if (this.later) {
        this.open(this.later)
        this.later = 0
      } else return false
    }
  }

  /** Takes the best of a line that is not ranked yet. @returns whether it can be told. */
  private take(which: number): boolean {
    const line = this.lines[this.active[which] as number] as readonly number[]
    let place = this.next[which] as number
    while (place < line.length && this.isRanked(line[place] as number)) place++
    this.next[which] = place + 1
    const item = line[place]
    if (item === undefined) return false
    this.rankedIn[item] = this.run
    this.hasMoved = true
    if (this.isPassedOver(item)) return false
    this.order[this.count++] = item
    return true
  }
}
