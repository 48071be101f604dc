import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { after, test } from "node:test"
import { root } from "../data-folder/places.mjs"
import { postgresBinaries } from "../database/binaries.mjs"
import { isInstalled } from "../install/installed.mjs"
import { contentHash } from "../machine/content-hash.mjs"
import { installTrouble, machineTrouble } from "../say/plain-words.mjs"

const folder = mkdtempSync(path.join(tmpdir(), "plaza-install-"))
after(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(path.join(folder, "node_modules"))

/** @param {string} name @param {Record<string, object>} packages */
const write = (name, packages) => writeFileSync(path.join(folder, name), JSON.stringify({ packages }))

test("packages count as installed when npm's own list agrees with the lock file", () => {
  const one = { "node_modules/one": { version: "1.0.0" } }
  const other = { "node_modules/other-system": { version: "1.0.0", optional: true } }
  write("package-lock.json", { "": {}, ...one, ...other })
  assert.equal(isInstalled(folder), false)
  write("node_modules/.package-lock.json", one)
  assert.equal(isInstalled(folder), true)
  write("node_modules/.package-lock.json", { "node_modules/one": { version: "0.9.0" } })
  assert.equal(isInstalled(folder), false)
  write("node_modules/.package-lock.json", other)
  assert.equal(isInstalled(folder), false)
})

test("the links that npm packages cannot hold are made again", async () => {
  const { postgres } = await postgresBinaries()
  const library = path.resolve(postgres, "../../lib/libpq.so.5")
  if (process.platform !== "linux") return
  assert.match(readlinkSync(library), /^libpq\.so\.5\.\d+$/)
  rmSync(library)
  await postgresBinaries()
  assert.match(readlinkSync(library), /^libpq\.so\.5\.\d+$/)
})

test("no network and a full disk are told in one sentence, other failures are not guessed at", () => {
  const offline = "npm error code EAI_AGAIN\nnpm error request to https://registry.example/pg failed"
  assert.match(installTrouble(offline) ?? "", /^No network: [^.]*\.$/)
  for (const text of [
    "npm error code ENOSPC",
    "could not write file: No space left on device",
    "HINT:  Check free disk space.",
  ]) {
    assert.equal(installTrouble(text), "The disk is full: free some space and run the command again.")
    assert.equal(machineTrouble(text), "The disk is full: free some space and run the command again.")
  }
  assert.equal(machineTrouble("connect ECONNREFUSED 127.0.0.1:5432"), undefined)
  assert.equal(installTrouble("npm error code ERESOLVE"), undefined)
})

test("a hash of sources changes with content, name and words, and not with build output", () => {
  const sources = path.join(folder, "sources")
  mkdirSync(path.join(sources, "src"), { recursive: true })
  writeFileSync(path.join(sources, "src/a.ts"), "1")
  const hash = () => contentHash(sources, ["src", "missing"])
  const first = hash()
  assert.match(first, /^[0-9a-f]{64}$/)
  mkdirSync(path.join(sources, "src/node_modules"))
  writeFileSync(path.join(sources, "src/node_modules/b.ts"), "2")
  assert.equal(hash(), first)
  assert.notEqual(contentHash(sources, ["src"], ["http://localhost:9000"]), first)
  writeFileSync(path.join(sources, "src/a.ts"), "2")
  assert.notEqual(hash(), first)
})

test("no lock file names a registry", () => {
  for (const name of ["package-lock.json", "backend/package-lock.json", "storefront/package-lock.json"]) {
    assert.doesNotMatch(readFileSync(path.join(root, name), "utf8"), /"resolved"/)
  }
})
