import type { Folder } from './content.ts'
import { inFolderOfRun } from './once-per-run.ts'

/** @returns the name of the folder that a product is built in. */
const buildOf = (folder: Folder): string => `dist-of-${folder}`

/** Where each product is built, for one run alone. What stands in `dist/` is not the tests'. */
export const builtFrom = (folder: Folder): string => inFolderOfRun(buildOf(folder))

/** Where the product is built from the fixture. */
export const BUILT = builtFrom('fixture')
