import { withFreeHandle } from "./free-handle"

/** A table with a unique handle, as Medusa's services answer a breach of it. */
function tableOf(...taken: string[]) {
  return async (handle: string) => {
    if (taken.includes(handle)) throw new Error(`Vendor with handle: ${handle}, already exists.`)
    return handle
  }
}

describe("withFreeHandle", () => {
  it("takes the name's own handle while it is free", async () => {
    expect(await withFreeHandle({ name: "Café Zoë" }, tableOf())).toBe("cafe-zoe")
  })

  it("counts up while the derived handle is taken", async () => {
    expect(await withFreeHandle({ name: "Spa" }, tableOf("spa", "spa-2"))).toBe("spa-3")
  })

  it("ends with a random suffix when many are taken", async () => {
    const taken = tableOf("spa", "spa-2", "spa-3", "spa-4", "spa-5")
    expect(await withFreeHandle({ name: "Spa" }, taken)).toMatch(/^spa-[0-9a-f]{8}$/)
  })

  it("refuses a taken handle that was asked for", async () => {
    await expect(withFreeHandle({ name: "Spa", handle: "spa" }, tableOf("spa"))).rejects.toMatchObject({
      code: "handle_taken",
    })
  })

  it("passes other failures on", async () => {
    const broken = () => Promise.reject(new Error("connection lost"))
    await expect(withFreeHandle({ name: "Spa" }, broken)).rejects.toThrow("connection lost")
  })
})
