import { createUser } from "../../fixtures/people"
import { Desk } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { create, TREES } from "./trees"

/** The platform's admins and moderators write; vendors read. */
export function roleTests({ api, open, container }: Suite): void {
  it("lets moderators keep everything and vendors only read", async () => {
    const { owner, manager, staff, support, nobody } = open()
    const email = "moderator@office.example"
    const moderator = new Desk(api, await createUser(api, container(), { email, role: "moderator" }))
    for (const tree of TREES) {
      const [kept, gone] = [await create(moderator, tree, "Kept"), await create(moderator, tree, "Gone")]
      const writes: [string, object][] = [
        [`/${tree.list}`, { name: "Mine" }],
        [`/${tree.list}/${kept}`, { name: "Mine" }],
        [`/${tree.list}/${kept}/move`, { position: 1 }],
        [`/${tree.list}/${gone}/merge`, { into_id: kept }],
      ]
      for (const desk of [owner, manager, staff, support, nobody]) {
        const refused = desk === nobody ? 401 : 403
        for (const [path, body] of writes) expect((await desk.post(path, body)).status).toBe(refused)
        expect((await desk.delete(`/${tree.list}/${gone}`)).status).toBe(refused)
      }
      for (const desk of [owner, manager, support]) {
        expect((await desk.get(`/${tree.list}`)).data.count).toBe(2)
      }
      for (const [path, body] of writes) expect((await moderator.post(path, body)).status).toBe(200)
    }
  })
}
