import * as React from 'react'

/**
 * React in development takes a stack for each element, for warnings that say where it was made: a tenth of the time of the
 * tests of pages. It stops at a number of them in a second, which is passed from the start here.
 */
Object.defineProperty(
  Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE'),
  'recentlyCreatedOwnerStacks',
  { get: () => Number.MAX_SAFE_INTEGER, set: () => undefined }
)
