import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { draw, form, pdf, storedFiles, type Sent } from "./files"

/** Private documents: who may read them, and how. */
export function documentTests({ api, open }: Suite): void {
  const handIn = (sent: Sent) =>
    open().owner.post("/media", form([sent], "file", { purpose: "onboarding_document", alt: "Licence" }))

  it("are read by the business's owner and the reviewers of the platform, by nobody else", async () => {
    const { owner, manager, staff, stranger, platform, support, nobody, city } = open()
    const { media } = (await handIn(pdf())).data
    expect(media).toMatchObject({
      visibility: "private",
      mime: "application/pdf",
      owner_id: city.bangkok.vendor_id,
      filename: "Licence 2026.pdf",
      alt: "Licence",
      url: null,
      variants: [],
      content_path: `/admin/media/${media.id}/content`,
      attached_at: expect.any(String),
    })
    const content = `/media/${media.id}/content`
    const list = `/vendors/${city.bangkok.vendor_id}/documents`
    for (const desk of [owner, platform]) {
      const answer = await desk.get(content)
      expect([answer.status, answer.data]).toEqual([200, pdf().content.toString()])
      expect(answer.headers).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename*=UTF-8''Licence%202026.pdf",
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
      })
      expect((await desk.get(list)).data.documents).toEqual([media])
    }
    const statuses = async (desk: typeof owner) => [
      (await desk.get(content)).status,
      (await desk.get(list)).status,
    ]
    expect(await statuses(stranger)).toEqual([404, 404])
    for (const desk of [manager, staff, support]) expect(await statuses(desk)).toEqual([403, 403])
    expect(await statuses(nobody)).toEqual([401, 401])
    expect((await stranger.delete(`/media/${media.id}`)).status).toBe(404)
    const [name] = storedFiles().filter((file) => file.endsWith(".pdf"))
    const folder = `documents/${name.slice(0, 2)}`
    for (const path of [`/files/${folder}/${name}`, `/files/private/${folder}/${name}`, `/static/${name}`]) {
      expect([path, (await api.get(path, { validateStatus: () => true })).status]).toEqual([path, 404])
    }
  })

  it("are checked by content: no scripts, no other kinds, photographs without EXIF", async () => {
    const wrong: [Sent, string][] = [
      [pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), "contains scripts"],
      [{ ...pdf(), content: Buffer.from("<html></html>") }, "is not a PDF, JPEG or PNG document"],
      [{ ...pdf(), type: "image/png" }, "is sent as image/png, but it is application/pdf"],
      [
        { content: await draw().webp().toBuffer(), type: "image/webp", name: "a.webp" },
        "is not a PDF, JPEG or PNG",
      ],
    ]
    for (const [sent, message] of wrong) {
      const answer = await handIn(sent)
      expect([answer.status, answer.data.message]).toEqual([400, expect.stringContaining(message)])
      expect(answer.data.message).toMatch(/^file: /)
    }
    const scan = await draw()
      .withExif({ IFD0: { Artist: "someone" } })
      .jpeg()
      .toBuffer()
    const { media } = (await handIn({ content: scan, type: "image/jpeg", name: "scan.jpg" })).data
    expect(media).toMatchObject({ mime: "image/jpeg", filename: "scan.jpg", width: 60, height: 40 })
    const answer = await open().owner.get(media.content_path.replace("/admin", ""))
    expect(answer.headers["content-disposition"]).toMatch(/^attachment/)
    expect(answer.data).not.toContain("someone")
  })

  it("are removed with their file; pictures in use are not", async () => {
    const { owner, city } = open()
    const before = storedFiles()
    const { media } = (await handIn(pdf())).data
    expect(storedFiles()).toHaveLength(before.length + 1)
    const removed = await owner.delete(`/media/${media.id}`)
    expect([removed.status, removed.data]).toEqual([200, { id: media.id, object: "media", deleted: true }])
    expect(storedFiles()).toEqual(before)
    expect((await owner.get(`/media/${media.id}/content`)).status).toBe(404)
    expect((await owner.delete(`/media/${media.id}`)).status).toBe(404)
    expect((await owner.get(`/vendors/${city.bangkok.vendor_id}/documents`)).data.documents).toEqual([])
    const { data } = await owner.post(
      "/media",
      form([{ content: await draw().png().toBuffer(), type: "image/png", name: "a.png" }], "file", {
        purpose: "vendor_logo",
      }),
    )
    await owner.post(`/vendors/${city.bangkok.vendor_id}`, { logo_url: data.media.url })
    expect(refusal(await owner.delete(`/media/${data.media.id}`))).toMatchObject({
      status: 409,
      code: "media_in_use",
    })
  })
  it("are twenty at most of one business, also when they come at once", async () => {
    const { owner, city } = open()
    const kept = async () =>
      (await owner.get(`/vendors/${city.bangkok.vendor_id}/documents`)).data.documents.map(
        ({ id }: { id: string }) => id,
      )
    const before = (await kept()).length
    for (let place = before; place < 18; place++) expect((await handIn(pdf())).status).toBe(200)
    const answers = await Promise.all([1, 2, 3].map(() => handIn(pdf())))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 400])
    expect(answers.flatMap(({ data }) => data.message ?? [])).toEqual([
      "file: a business has at most 20 documents; remove one first",
    ])
    const ids = await kept()
    expect(ids).toHaveLength(20)
    expect((await owner.delete(`/media/${ids[0]}`)).status).toBe(200)
    expect((await handIn(pdf())).status).toBe(200)
  })
}
