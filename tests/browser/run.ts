import { PREPARED, prepare, runAloud } from './prepare.ts'

/** Everything that the tests in browsers need, and then those tests. Takes the arguments of `playwright test`. */
try {
  if (!process.env.PRODUCTS_BUILT) await prepare()
  process.exitCode = await runAloud('npx', ['playwright', 'test', ...process.argv.slice(2)], PREPARED)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
