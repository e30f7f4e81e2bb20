import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter'

/** What a page keeps once, it keeps: a second try proves nothing. */
const isOfPrivacy = ({ title }: TestCase) => title.startsWith('nothing kept')

/** Ends a run with one plain line that people and build servers can read. */
export default class CountReporter implements Reporter {
  private root: Suite | undefined

  onBegin(_config: unknown, root: Suite): void {
    this.root = root
  }

  private with(outcome: ReturnType<TestCase['outcome']>): readonly TestCase[] {
    return this.root?.allTests().filter(test => test.outcome() === outcome) ?? []
  }

  /** A test of privacy that passed only when tried again fails the run. */
  onEnd(): Promise<{ status: FullResult['status'] } | undefined> {
    return Promise.resolve(this.with('flaky').some(isOfPrivacy) ? { status: 'failed' } : undefined)
  }

  onExit(): Promise<void> {
    const flaky = this.with('flaky')
    const failed = this.with('unexpected').length + flaky.filter(isOfPrivacy).length
    const again = flaky.filter(test => !isOfPrivacy(test)).length
    const notRun = this.with('skipped').length
    const parts = [
      `${this.with('expected').length + again} passed`,
      `${failed} failed`,
      ...(again > 0 ? [`${again} of those passed only when tried again`] : []),
      ...(notRun > 0 ? [`${notRun} not run`] : [])
    ]
    console.log(parts.join(', '))
    return Promise.resolve()
  }
}
