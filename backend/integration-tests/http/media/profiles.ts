import { Modules } from "@medusajs/framework/utils"
import { PROFILE_MODULE } from "../../../src/modules/profile"
import type { Desk } from "../venues/desk"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { fetchFile, form, png } from "./files"

const PATH = "/users/me/profile"

/** Everyone's own profile. */
export function profileTests({ api, open, container }: Suite): void {
  afterEach(() => jest.restoreAllMocks())

  const upload = async (desk: Desk) =>
    (await desk.post("/media", form([await png()], "file", { purpose: "user_picture" }))).data.media

  it("is everyone's to read and change: name, telephone number, languages", async () => {
    const { platform, owner, manager, staff, support, nobody } = open()
    for (const desk of [platform, owner, manager, staff, support]) {
      const before = (await desk.get(PATH)).data.profile
      expect(before).toMatchObject({
        first_name: null,
        phone: null,
        languages: [],
        picture_url: null,
        picture: null,
      })
      const changed = await desk.post(PATH, {
        first_name: "Somsri",
        last_name: "Wong",
        phone: "+66 81 234 5678",
        languages: ["th", "EN-gb", "th"],
      })
      expect([changed.status, changed.data.profile]).toEqual([
        200,
        {
          ...before,
          first_name: "Somsri",
          last_name: "Wong",
          phone: "+66812345678",
          languages: ["th", "en-GB"],
        },
      ])
      expect((await desk.post(PATH, { phone: null })).data.profile).toMatchObject({
        first_name: "Somsri",
        phone: null,
        languages: ["th", "en-GB"],
      })
    }
    expect((await nobody.get(PATH)).status).toBe(401)
  })

  it("refuses what is no number, no language, no name, no picture of theirs", async () => {
    const { staff, owner } = open()
    const logo = (await owner.post("/media", form([await png()], "file", { purpose: "vendor_logo" }))).data
      .media
    const wrong: [field: string, body: object][] = [
      ["phone", { phone: "081 234 5678" }],
      ["phone", { phone: "+66" }],
      ["phone", { phone: 66 }],
      ["languages.0", { languages: ["thai"] }],
      ["languages.1", { languages: ["th", "en_GB"] }],
      ["languages", { languages: "th" }],
      ["languages", { languages: Array.from({ length: 11 }, () => "th") }],
      ["first_name", { first_name: "" }],
      ["last_name", { last_name: "x".repeat(101) }],
      ["picture_id", { picture_id: "med_unknown" }],
      ["picture_id", { picture_id: (await upload(owner)).id }],
      ["picture_id", { picture_id: logo.id }],
    ]
    for (const [field, body] of wrong) {
      const answer = await staff.post(PATH, { first_name: "Half", ...body })
      expect([body, answer.status, answer.data.message]).toEqual([
        body,
        400,
        expect.stringMatching(`^${field.replace(".", "\\.")}: `),
      ])
    }
    expect(refusal(await staff.post(PATH, { email: "other@plaza.example" })).status).toBe(400)
    expect((await staff.get(PATH)).data.profile).toMatchObject({ first_name: null, phone: null })
  })

  it("has a picture, which members see and which goes when it is replaced", async () => {
    const { staff, owner } = open()
    const first = await upload(staff)
    const { profile } = (await staff.post(PATH, { picture_id: first.id, phone: "+66812345678" })).data
    expect(profile).toMatchObject({
      picture_url: first.url,
      picture: { url: first.url, width: 60, height: 40 },
    })
    const { members } = (await owner.get("/members")).data
    const member = members.find(({ user }: { user: { id: string } }) => user.id === profile.user_id)
    expect(member.user).toMatchObject({ picture_url: first.url, phone: "+66812345678", languages: [] })
    const second = await upload(staff)
    expect((await staff.post(PATH, { picture_id: second.id })).data.profile.picture_url).toBe(second.url)
    expect((await fetchFile(api, first.url)).status).toBe(404)
    expect((await staff.post(PATH, { picture_id: second.id })).data.profile.picture_url).toBe(second.url)
    expect((await fetchFile(api, second.url)).status).toBe(200)
    expect((await staff.post(PATH, { picture_id: null })).data.profile.picture).toBeNull()
    expect((await fetchFile(api, second.url)).status).toBe(404)
  })

  it("keeps all of it when one part cannot be written", async () => {
    const { staff } = open()
    await staff.post(PATH, { first_name: "Somsri", languages: ["th"] })
    const picture = await upload(staff)
    jest
      .spyOn(container().resolve(PROFILE_MODULE), "updateUserProfiles")
      .mockRejectedValueOnce(new Error("the database is away"))
    const body = { first_name: "Other", languages: ["en"], picture_id: picture.id }
    expect((await staff.post(PATH, body)).status).toBe(500)
    const { profile } = (await staff.get(PATH)).data
    expect(profile).toMatchObject({ first_name: "Somsri", languages: ["th"], picture_url: null })
    const user = await container().resolve(Modules.USER).retrieveUser(profile.user_id)
    expect(user.avatar_url).toBeNull()
    expect((await staff.post(PATH, body)).data.profile).toMatchObject({
      first_name: "Other",
      languages: ["en"],
    })
  })

  it("of customers has a number, and languages in their free data", async () => {
    const { city } = open()
    const config = { headers: { ...city.store, ...city.customer.headers }, validateStatus: () => true }
    const change = (body: object) => api.post("/store/customers/me", body, config)
    const changed = await change({
      first_name: "Anong",
      phone: "+66 81 234 5678",
      metadata: { languages: ["TH", "en-gb"] },
    })
    expect([changed.status, changed.data.customer]).toEqual([
      200,
      expect.objectContaining({
        first_name: "Anong",
        phone: "+66812345678",
        metadata: { languages: ["th", "en-GB"] },
      }),
    ])
    for (const [field, body] of [
      ["phone", { phone: "12" }],
      ["phone", { phone: "081 234 5678" }],
      ["metadata.languages.0", { metadata: { languages: ["klingonish"] } }],
      ["metadata.languages", { metadata: { languages: "th" } }],
    ] as const) {
      const answer = await change({ first_name: "Half", ...body })
      expect([answer.status, answer.data.message]).toEqual([400, expect.stringMatching(`^${field}: `)])
    }
    const { customer } = (await api.get("/store/customers/me", config)).data
    expect(customer).toMatchObject({ first_name: "Anong", phone: "+66812345678" })
    expect((await change({ phone: "" })).data.customer.phone).toBeNull()
  })
}
