import type { World } from "./world"

/** What the admin's frame shows, by role. */
export function frameTests(open: () => World): void {
  const caller = (name: string) => {
    const found = open().callers.find((one) => one.name === name)
    if (!found) throw new Error(`There is no ${name}`)
    return found
  }
  const hiddenFrom = async (headers: object, zone = "sidebar") => {
    const { data } = await open().call("GET", `/admin/layouts/${zone}/configuration`, headers)
    const { personal_configuration: personal, default_configuration: standard } = data
    const { widgets } = (personal ?? standard)?.configuration ?? { widgets: {} }
    return Object.keys(widgets).filter((entry) => widgets[entry].hidden)
  }

  it("answers few fields of core to vendors, whatever they ask for", async () => {
    const { call, city } = open()
    const me = await call("GET", "/admin/users/me?fields=*", city.owner.headers)
    expect(me.data.user).toMatchObject({ id: city.owner.id, email: city.owner.email })
    expect(me.data.user).not.toHaveProperty("metadata")
    const stores = await call("GET", "/admin/stores?fields=*,supported_currencies.*", city.owner.headers)
    expect(Object.keys(stores.data.stores[0]).sort()).toEqual(["id", "name"])
    const notes = await call(
      "GET",
      `/admin/notifications?to=${city.admin.id}&channel=email`,
      city.owner.headers,
    )
    expect([notes.status, notes.data.notifications]).toEqual([200, []])
  })

  it("tells each member their workspace", async () => {
    const { call, city, staff } = open()
    const { data } = await call("GET", "/admin/workspace", city.owner.headers)
    expect(data.workspace).toMatchObject({
      kind: "vendor",
      role: "owner",
      vendor: { id: city.bangkok.vendor_id },
      venues: [{ id: city.bangkok.venue_id, name: "Lotus House" }],
    })
    const admin = await call("GET", "/admin/workspace", city.admin.headers)
    expect(admin.data.workspace).toEqual({ kind: "platform", role: "admin", venues: [] })
    const own = await call("GET", "/admin/workspace", staff.headers)
    expect(own.data.workspace).toMatchObject({ role: "staff", staff_member_id: city.bangkok.staff_ids[0] })
  })

  it("hides from each role the pages that are not theirs", async () => {
    const { city, staff } = open()
    const nav = (...paths: string[]) => paths.map((path) => `core:nav:${path}`)
    const core = [
      "/orders",
      "/products",
      "/inventory",
      "/customers",
      "/promotions",
      "/price-lists",
      "/draft-orders",
    ]
    const search = ["core:Searchbar"]
    const admin = await hiddenFrom(city.admin.headers)
    expect(
      admin.filter((entry) => [...nav(...core, "/members", "/access-keys"), ...search].includes(entry)),
    ).toEqual([])
    const owner = await hiddenFrom(city.owner.headers)
    expect(owner).toEqual(expect.arrayContaining([...nav(...core), ...search]))
    expect(
      owner.filter((entry) => nav("/bookings", "/venues", "/members", "/access-keys").includes(entry)),
    ).toEqual([])
    expect(await hiddenFrom(staff.headers)).toEqual(
      expect.arrayContaining(nav("/venues", "/services", "/staff", "/vendors", "/members", "/access-keys")),
    )
    expect(await hiddenFrom(staff.headers)).not.toContain("core:nav:/bookings")
    expect(await hiddenFrom(caller("moderator").headers)).toEqual(
      expect.arrayContaining(nav("/orders", "/bookings", "/members", "/access-keys")),
    )
    expect(await hiddenFrom(caller("finance").headers)).toEqual(
      expect.arrayContaining(nav("/orders", "/venues", "/staff", "/members")),
    )
    expect(await hiddenFrom(caller("finance").headers)).not.toContain("core:nav:/bookings")
    const replaced = ["users", "secret-api-keys"].map((name) => `core:settings-nav:/settings/${name}`)
    expect(await hiddenFrom(city.admin.headers, "settings.sidebar")).toEqual(replaced)
    const settings = await hiddenFrom(city.owner.headers, "settings.sidebar")
    expect(settings).toEqual(expect.arrayContaining([...replaced, "core:settings-nav:/settings/regions"]))
    expect(settings).not.toContain("core:settings-nav:/settings/profile")
    expect(await hiddenFrom(city.owner.headers, "venue.list")).toEqual([])
  })
}
