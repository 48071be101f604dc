import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { contracts } from "../api/contracts"
import { openApiDocument } from "./document"

/** Writes docs/openapi.json, or with `--check` fails when it is not what the schemas say now. */
const file = path.resolve(__dirname, "../../../docs/openapi.json")
const wanted = `${JSON.stringify(openApiDocument(contracts), null, 2)}\n`

if (process.argv.includes("--check")) {
  const current = readFileSync(file, "utf8")
  if (current !== wanted) {
    process.stderr.write("docs/openapi.json is stale: run `npm run openapi` in backend and commit it\n")
    process.exitCode = 1
  }
} else {
  writeFileSync(file, wanted)
}
