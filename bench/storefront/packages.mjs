import { createRequire } from "node:module"
import { pathToFileURL } from "node:url"

/** What only this benchmark needs is installed by its own lock file when it is run first, so that it weighs on nobody else. */
const own = createRequire(import.meta.url)

/** @param {string} name @returns {Promise<any>} */
export const load = (name) => import(pathToFileURL(own.resolve(name)).href)
