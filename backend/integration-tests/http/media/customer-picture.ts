import { MEDIA_MODULE } from "../../../src/modules/media"
import { sweepMediaWorkflow } from "../../../src/workflows/media/sweep-media"
import { createCustomer } from "../../fixtures/people"
import type { Suite } from "../venues/suite"
import { fetchFile, form, pdf, png, storedFiles, type Sent } from "./files"

const PATH = "/store/customers/me/picture"

/** A shopper's own picture. */
export function customerPictureTests({ api, open, container }: Suite): void {
  async function shopper(email: string) {
    const { headers } = await createCustomer(api, container(), {
      email,
      first_name: "Mira",
      last_name: "Anand",
    })
    const config = {
      headers: { ...headers, ...open().city.store },
      validateStatus: () => true,
    }
    return {
      get: () => api.get(PATH, config),
      put: (file: Sent) => api.post(PATH, form([file], "file"), config),
      remove: () => api.delete(PATH, config),
    }
  }

  it("is changed, replaced and removed, the files of the one before with it", async () => {
    const mira = await shopper("mira@shopper.example")
    const other = await shopper("ravi@shopper.example")
    const others = (await other.put(await png(100, 100))).data
    const before = storedFiles()
    expect((await mira.get()).data).toEqual({ picture: null })

    const first = await mira.put(await png(900, 900))
    expect(first.status).toBe(200)
    expect(first.data.picture.url).toMatch(/\.webp$/)
    expect(first.data).toEqual((await mira.get()).data)
    expect((await other.get()).data).toEqual(others)
    expect((await fetchFile(api, first.data.picture.url)).status).toBe(200)

    const second = await mira.put(await png(300, 300))
    expect(second.data.picture.url).not.toBe(first.data.picture.url)
    expect((await fetchFile(api, first.data.picture.url)).status).toBe(404)

    // It is in use as long as the customer is there.
    await sweepMediaWorkflow(container()).run({ input: { limit: 100 } })
    expect((await mira.get()).data).toEqual(second.data)

    expect((await mira.remove()).data).toMatchObject({ object: "customer_picture", deleted: true })
    expect((await mira.remove()).status).toBe(200)
    expect((await mira.get()).data).toEqual({ picture: null })
    expect(storedFiles()).toEqual(before)
  })

  it("is one, however many are sent at once", async () => {
    const mira = await shopper("mira@shopper.example")
    const answers = await Promise.all([png(60), png(70), png(80)].map(async (file) => mira.put(await file)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await mira.get()).data.picture).not.toBeNull()
    const [, kept] = await container()
      .resolve(MEDIA_MODULE)
      .listAndCountMediaAssets({ purpose: "customer_picture" })
    expect(kept).toBe(1)
  })

  it("is a picture, and nobody's who is not signed in", async () => {
    const mira = await shopper("mira@shopper.example")
    const refused = await mira.put(pdf())
    expect([refused.status, refused.data.message]).toEqual([400, expect.stringMatching(/^file: /)])
    const guest = await api.post(PATH, form([await png()], "file"), {
      headers: open().city.store,
      validateStatus: () => true,
    })
    expect(guest.status).toBe(401)
    expect((await mira.get()).data).toEqual({ picture: null })
  })
}
