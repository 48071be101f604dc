import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs"
import path from "node:path"
import { inData, root, storefront } from "../../scripts/data-folder/places.mjs"
import { startChild } from "../../scripts/machine/child.mjs"
import { nextFreePort } from "../../scripts/machine/ports.mjs"
import { runTask } from "../../scripts/machine/run-task.mjs"
import { localUrl } from "../../scripts/product/addresses.mjs"

/**
 * Builds and starts an application of one empty page on the storefront's own Next and React: what a page weighs before anything
 * is on it.
 * @returns {Promise<string>} its address
 */
export async function startEmptyPage() {
  const cwd = inData("empty-page")
  rmSync(cwd, { recursive: true, force: true })
  mkdirSync(cwd, { recursive: true })
  cpSync(path.join(import.meta.dirname, "empty"), cwd, { recursive: true })
  symlinkSync(path.join(storefront, "node_modules"), path.join(cwd, "node_modules"))
  const next = path.join(storefront, "node_modules/next/dist/bin/next")
  const port = await nextFreePort(9750)
  const task = {
    cwd,
    command: process.execPath,
    env: { ...process.env, REPOSITORY: root, NEXT_TELEMETRY_DISABLED: "1" },
  }
  await runTask({ ...task, name: "build-empty-page", args: [next, "build"] })
  await startChild({ ...task, name: "empty-page", args: [next, "start", "--port", String(port)] })
  const url = localUrl(port)
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return `${url}/`
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("The empty page does not start")
}
