// Stands in for the storefront's server in the launcher's own tests.
import { createRequire } from "node:module"

createRequire(import.meta.url)("./node_modules/next/dist/bin/next")
