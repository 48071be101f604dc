import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import { test } from "node:test"
import { nodeComplaint } from "../machine/node-version.mjs"
import { isFree, nextFreePort } from "../machine/ports.mjs"
import { endGroup, groupMembers } from "../machine/process-group.mjs"
import { identify, isAlive } from "../machine/process-identity.mjs"
import { parsePs } from "../machine/process-table.mjs"

test("Node.js 20.19 is the least; older ones get one sentence", () => {
  for (const version of ["20.19.0", "20.20.2", "22.0.0", "24.1.0"])
    assert.equal(nodeComplaint(version, "linux"), undefined)
  for (const version of ["20.18.9", "18.20.4", "9.11.2"]) {
    assert.equal(
      nodeComplaint(version, "darwin"),
      `Plaza needs Node.js 20.19 or newer, this is ${version}: install a newer one from https://nodejs.org.`,
    )
  }
})

test("Windows is told where Plaza runs", () => {
  const sentence = "Plaza runs on Linux and macOS: on Windows, start it inside WSL."
  assert.equal(nodeComplaint("24.0.0", "win32"), sentence)
})

for (const host of ["127.0.0.1", "0.0.0.0", "::1"]) {
  test(`a port taken on ${host} is passed over for the next free one`, async (context) => {
    const server = createServer()
    const listening = new Promise((resolve) =>
      server.once("listening", () => resolve(true)).once("error", () => resolve(false)),
    )
    server.listen(0, host)
    if (!(await listening)) return context.skip(`this machine has no ${host}`)
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address())
    assert.equal(await isFree(port), false)
    const next = await nextFreePort(port)
    assert.ok(next > port && next < port + 100)
    assert.notEqual(await nextFreePort(port, [next]), next)
    server.close()
    await once(server, "close")
    assert.equal(await nextFreePort(port), port)
  })
}

test("a process is known by its pid and its start, and only while it runs", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])
  await once(child, "spawn")
  const identity = identify(/** @type {number} */ (child.pid))
  assert.equal(isAlive(identity), true)
  assert.equal(isAlive({ ...identity, started: "another time" }), false)
  child.kill("SIGKILL")
  await once(child, "exit")
  assert.equal(isAlive(identity), false)
  assert.equal(isAlive(identify(identity.pid)), false)
})

test("a group is ended with its grandchildren, also those that ignore being asked", async () => {
  const stubborn = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')"
  const program = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(stubborn)}], { stdio: "inherit" })`
  const leader = spawn(process.execPath, ["-e", program], {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  })
  await once(leader.stdout, "data")
  const group = /** @type {number} */ (leader.pid)
  assert.equal(groupMembers(group).length, 2)
  await endGroup(group, { patience: 200 })
  assert.deepEqual(groupMembers(group), [])
})

test("what ps prints on macOS is read, zombies are left out", () => {
  const text = `
    1     0     1 Ss   Mon Jan  5 09:00:00 2026     /sbin/launchd
  812   811   812 S+   Tue Jan  6 10:11:12 2026     node scripts/plaza.mjs start
  813   812   813 Z    Tue Jan  6 10:11:13 2026     (node)
`
  assert.deepEqual(parsePs(text), [
    { pid: 1, parent: 0, group: 1, started: "Mon Jan  5 09:00:00 2026", command: "/sbin/launchd" },
    {
      ...{ pid: 812, parent: 811, group: 812, started: "Tue Jan  6 10:11:12 2026" },
      command: "node scripts/plaza.mjs start",
    },
  ])
})
