import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { text } from "node:stream/consumers"
import FileDiskService from "./service"

describe("files on disk", () => {
  let root: string
  let files: FileDiskService

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), "file-disk-"))
    files = new FileDiskService({}, { root, url: "http://plaza.test/files", fixed_folders: ["seed"] })
  })
  afterEach(() => rm(root, { recursive: true }))

  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])

  it("keeps public files at an address and their bytes as they came", async () => {
    const file = { filename: "a.png", mimeType: "image/png", access: "public" as const }
    const first = await files.upload({ ...file, content: png.toString("base64") })
    const second = await files.upload({ ...file, content: png.toString("binary") })
    expect(first.key).not.toBe(second.key)
    expect(first.url).toBe(`http://plaza.test/files/${first.key}`)
    expect(await files.getPresignedDownloadUrl({ fileKey: first.key })).toBe(first.url)
    for (const { key } of [first, second]) {
      expect(await readFile(path.join(root, "public", key))).toEqual(png)
      expect(await files.getAsBuffer({ fileKey: key })).toEqual(png)
    }
  })

  it("replaces files of a fixed folder and leaves no drafts", async () => {
    for (const content of ["one", "two"]) {
      await files.upload({
        filename: "seed/a.csv",
        mimeType: "text/csv",
        access: "public",
        content: `${content} ä`,
      })
    }
    expect(await readdir(path.join(root, "public/seed"))).toEqual(["a.csv"])
    expect(await readFile(path.join(root, "public/seed/a.csv"), "utf8")).toBe("two ä")
  })

  it("keeps files private unless told otherwise, without an address", async () => {
    const { key } = await files.upload({
      filename: "invoice.pdf",
      mimeType: "application/pdf",
      content: "%PDF-",
    })
    expect(key).toMatch(/^private\/invoice-.+\.pdf$/)
    expect(await readdir(root)).toEqual(["private"])
    await expect(files.getPresignedDownloadUrl({ fileKey: key })).rejects.toMatchObject({
      type: "not_allowed",
    })
    expect(await text(await files.getDownloadStream({ fileKey: key }))).toBe("%PDF-")
  })

  it("streams an upload and shows the file when it is complete", async () => {
    const { writeStream, promise, fileKey } = await files.getUploadStream({
      filename: "exports/orders.csv",
      mimeType: "text/csv",
      access: "public",
    })
    await new Promise((resolve) => writeStream.write("id\n", resolve))
    await expect(stat(path.join(root, "public", fileKey))).rejects.toMatchObject({ code: "ENOENT" })
    writeStream.end("1\n")
    await promise
    expect(await readFile(path.join(root, "public", fileKey), "utf8")).toBe("id\n1\n")
  })

  it("deletes what is there and minds nothing else", async () => {
    const { key } = await files.upload({
      filename: "a.png",
      mimeType: "image/png",
      access: "public",
      content: "",
    })
    await files.delete([{ fileKey: key }, { fileKey: key }])
    await expect(files.getAsBuffer({ fileKey: key })).rejects.toMatchObject({ type: "not_found" })
    await expect(files.delete({ fileKey: "../a" })).rejects.toMatchObject({ type: "invalid_data" })
  })
})
