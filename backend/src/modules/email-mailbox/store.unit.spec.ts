import { mkdtemp, readdir, stat, writeFile } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { KEPT_MESSAGES, listMessageIds, readMessage, storeMessage } from "./store"

const mail = {
  from: "Plaza <p@plaza.example>",
  to: "a@b.example",
  subject: "S",
  html: "<p>h</p>",
  text: "h",
  attachments: [],
}

describe("the mailbox", () => {
  let folder: string
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(os.tmpdir(), "plaza-mailbox-")), "mailbox")
  })

  it("is empty before the first message", async () => {
    expect(await listMessageIds(folder)).toEqual([])
    expect(await readMessage(folder, "1700000000000-aaaaaaaaaaaa")).toBeNull()
  })

  it("keeps a message as a file that only its owner may read", async () => {
    const stored = await storeMessage(folder, mail)
    expect(await readMessage(folder, stored.id)).toEqual(stored)
    expect(stored).toMatchObject(mail)
    expect((await stat(path.join(folder, `${stored.id}.json`))).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect(await readdir(folder)).toEqual([`${stored.id}.json`])
  })

  it("lists the newest first and drops the oldest beyond its size", async () => {
    const old = Array.from({ length: KEPT_MESSAGES }, (_, n) => `${1_600_000_000_000 + n}-000000000000`)
    await storeMessage(folder, mail)
    await Promise.all(old.map((id) => writeFile(path.join(folder, `${id}.json`), "{}")))
    const newest = await storeMessage(folder, mail)
    const ids = await listMessageIds(folder)
    expect(ids).toHaveLength(KEPT_MESSAGES)
    expect(ids[0]).toBe(newest.id)
    expect(ids).not.toContain(old[0])
    expect(ids).not.toContain(old[1])
    expect(ids).toContain(old[2])
  })

  it("reads nothing outside its folder", async () => {
    await storeMessage(folder, mail)
    await writeFile(path.join(folder, "../secret.json"), "{}")
    expect(await readMessage(folder, "../secret")).toBeNull()
  })
})
