import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the product is built from the fixture. */
export const BUILT = join(tmpdir(), 'dist-of-fixture')
