import { mkdir, readdir, rm, utimes, writeFile } from "node:fs/promises"
import path from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import sweepMedia from "../../../src/jobs/sweep-media"
import sweepStrayFiles from "../../../src/jobs/sweep-stray-files"
import { MEDIA_MODULE } from "../../../src/modules/media"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type { Suite } from "../venues/suite"
import { fetchFile, form, pdf, png, storedFiles } from "./files"

/** What nothing uses goes, what is used stays, and nothing is left of what fails half-way. */
export function sweepTests({ api, open, container }: Suite): void {
  afterEach(() => jest.restoreAllMocks())

  const upload = async (purpose: string) =>
    (await open().owner.post("/media", form([await png()], "file", { purpose }))).data.media

  /** Lets time pass for all uploads. */
  const wait = (hours: number) =>
    container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(
        `update media_asset set created_at = created_at - make_interval(hours => ?),
         unused_since = unused_since - make_interval(hours => ?)`,
        [hours, hours],
      )

  const report = async () => (await open().platform.get("/media/orphans")).data

  const isThere = async ({ url }: { url: string }) => (await fetchFile(api, url)).status === 200

  it("sweeps uploads that were not used within a day, and tells so before", async () => {
    const { owner, staff } = open()
    const media = await upload("service_picture")
    expect((await report()).media).toEqual([
      {
        id: media.id,
        purpose: "service_picture",
        vendor_id: open().city.bangkok.vendor_id,
        bytes: media.bytes,
        created_at: media.created_at,
        reason: "never_attached",
        due_at: new Date(Date.parse(media.created_at) + 86_400_000).toISOString(),
      },
    ])
    await wait(23)
    await sweepMedia(container())
    expect(await isThere(media)).toBe(true)
    await wait(2)
    expect(await report()).toMatchObject({ count: 1, bytes: media.bytes })
    expect(await isThere(media)).toBe(true)
    await Promise.all([sweepMedia(container()), sweepMedia(container())])
    expect(await isThere(media)).toBe(false)
    await sweepMedia(container())
    expect(await report()).toEqual({ media: [], count: 0, bytes: 0 })
    expect((await owner.get("/media/orphans")).status).toBe(403)
    expect((await staff.get("/media/orphans")).status).toBe(403)
  })

  it("keeps what is used by its address, and sweeps it an hour after it is used no more", async () => {
    const { owner, city } = open()
    const logo = await upload("vendor_logo")
    const path = `/vendors/${city.bangkok.vendor_id}`
    expect((await owner.post(path, { logo_url: logo.url })).status).toBe(200)
    await wait(48)
    await sweepMedia(container())
    expect(await report()).toEqual({ media: [], count: 0, bytes: 0 })
    await owner.post(path, { logo_url: null })
    expect((await report()).media).toEqual([expect.objectContaining({ id: logo.id, reason: "not_used" })])
    await sweepMedia(container())
    expect(await isThere(logo)).toBe(true)
    // Used again in time, it stays.
    await owner.post(path, { logo_url: logo.url })
    await wait(2)
    await sweepMedia(container())
    expect(await isThere(logo)).toBe(true)
    await owner.post(path, { logo_url: null })
    await sweepMedia(container())
    await wait(2)
    await sweepMedia(container())
    expect(await isThere(logo)).toBe(false)
    expect(await container().resolve(MEDIA_MODULE).listMediaFiles({})).toEqual([])
  })

  it("keeps the picture of what a cart shows", async () => {
    const { manager, city } = open()
    const { service } = city.bangkok
    const path = `/services/${service.id}/images`
    const [image] = (await manager.post(path, form([await png()], "files"))).data.service.images
    await container()
      .resolve(Modules.CART)
      .createCarts({
        currency_code: "thb",
        items: [{ title: "A visit", quantity: 1, unit_price: 1, thumbnail: image.url }],
      })
    await manager.delete(`${path}/${image.id}`)
    await wait(48)
    await sweepMedia(container())
    expect(await isThere(image)).toBe(true)
  })

  it("sweeps the files of a venue and of staff that are removed", async () => {
    const { owner, city } = open()
    const { venue_id, staff_ids } = city.bangkok
    const [room] = (await owner.post(`/venues/${venue_id}/images`, form([await png()], "files"))).data.venue
      .images
    const portrait = {
      url: (await owner.post(`/staff/${staff_ids[0]}/picture`, form([await png()], "files"))).data
        .staff_member.picture_url,
    }
    expect((await owner.delete(`/venues/${venue_id}`)).status).toBe(200)
    expect([await isThere(room), await isThere(portrait)]).toEqual([true, true])
    await sweepMedia(container())
    await wait(2)
    await sweepMedia(container())
    expect([await isThere(room), await isThere(portrait)]).toEqual([false, false])
  })

  it("finishes a removal whose files could not be deleted", async () => {
    const { manager, city } = open()
    const path = `/venues/${city.bangkok.venue_id}/images`
    const [image] = (await manager.post(path, form([await png()], "files"))).data.venue.images
    jest
      .spyOn(container().resolve(Modules.FILE), "deleteFiles")
      .mockRejectedValueOnce(new Error("the disk is away"))
    expect((await manager.delete(`${path}/${image.id}`)).status).toBe(200)
    expect(await isThere(image)).toBe(true)
    expect((await report()).media).toEqual([expect.objectContaining({ reason: "removal_unfinished" })])
    await sweepMedia(container())
    expect(await isThere(image)).toBe(false)
  })

  it("leaves nothing of uploads that fail half-way", async () => {
    const { owner, manager, city } = open()
    const before = storedFiles()
    const files = container().resolve(Modules.FILE)
    const write = files.createFiles.bind(files)
    let calls = 0
    const failing = jest.spyOn(files, "createFiles").mockImplementation((async (data: never) => {
      if (++calls === 5) throw new Error("the disk is full")
      return write(data)
    }) as typeof files.createFiles)
    const three = form(await Promise.all([png(200), png(200), png(200)]), "files")
    expect((await manager.post(`/venues/${city.bangkok.venue_id}/images`, three)).status).toBe(500)
    expect(calls).toBeGreaterThan(4)
    failing.mockRestore()
    expect(storedFiles()).toEqual(before)
    const media = container().resolve(MEDIA_MODULE)
    jest.spyOn(media, "keep").mockRejectedValueOnce(new Error("the database is away"))
    const document = form([pdf()], "file", { purpose: "onboarding_document" })
    expect((await owner.post("/media", document)).status).toBe(500)
    const scheduling = container().resolve(SCHEDULING_MODULE)
    jest.spyOn(scheduling, "changeStaffMember").mockRejectedValueOnce(new Error("the database is away"))
    const portrait = form([await png()], "files")
    expect((await manager.post(`/staff/${city.bangkok.staff_ids[0]}/picture`, portrait)).status).toBe(500)
    expect(storedFiles()).toEqual(before)
    expect(await media.listMediaAssets({})).toEqual([])
  })

  it("sweeps files on the disk that no upload knows, once they are a day old", async () => {
    const root = path.join(process.env.PLAZA_DATA_DIR ?? "", "files")
    // The tests before have left theirs: the database was put back, the disk was not.
    for (const name of ["public/media", "private/documents"])
      await rm(path.join(root, name), { recursive: true })
    const kept = [await upload("service_picture"), await upload("vendor_logo")]
    const { media } = (
      await open().owner.post("/media", form([pdf()], "file", { purpose: "onboarding_document" }))
    ).data
    const before = storedFiles()
    const old = new Date(Date.now() - 25 * 3_600_000)
    for (const name of await readdir(root, { recursive: true })) {
      if (/media|documents/.test(name)) await utimes(path.join(root, name), old, old)
    }
    const strays = [
      "public/media/ab/stray.webp",
      "public/media/ab/.draft.part",
      "private/documents/ab/stray.pdf",
    ]
    const young = "public/media/ab/young.webp"
    for (const name of [...strays, young]) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true })
      await writeFile(path.join(root, name), "x")
      if (name !== young) await utimes(path.join(root, name), old, old)
    }
    await sweepStrayFiles(container())
    expect(storedFiles()).toEqual([...before, "young.webp"].sort())
    for (const one of kept) expect(await isThere(one)).toBe(true)
    expect((await open().owner.get(`/media/${media.id}/content`)).status).toBe(200)
    await rm(path.join(root, young))
    await sweepStrayFiles(container())
    expect(storedFiles()).toEqual(before)
  })

  it("refuses more uploads at once than it can hold", async () => {
    const one = await png(1600, 1600)
    const send = () => open().manager.post("/media", form([one], "file", { purpose: "service_picture" }))
    const answers = await Promise.all(Array.from({ length: 6 }, send))
    const statuses = answers.map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([200, 429]))
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3)
    expect(answers.find(({ status }) => status === 429)?.headers["retry-after"]).toBe("5")
    expect((await send()).status).toBe(200)
  })
}
