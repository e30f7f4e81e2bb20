import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Ends a run with one plain line that people and build servers can read. */
export default class CountReporter implements Reporter {
  private passed = 0
  private failed = 0

  onTestEnd(_test: TestCase, { status }: TestResult): void {
    if (status === 'passed') this.passed++
    else this.failed++
  }

  onExit(): Promise<void> {
    console.log(`${this.passed} passed, ${this.failed} failed`)
    return Promise.resolve()
  }
}
