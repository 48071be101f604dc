import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AxiosInstance, AxiosResponse } from "axios"
import sendMail from "../../../src/jobs/send-mail"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { arrivingMail, linkIn } from "../mail/mailbox"
import { Desk } from "../venues/desk"
import { openOffice, type Office } from "../venues/office"

const PASSWORD = "a long password for the invited"

/** The office, and what members need besides. */
export interface Team extends Office {
  /** The id of someone's membership. */
  membershipOf(principalId: string): Promise<string>
  /** The token in the newest mail to an address that is none of those `before`. */
  tokenFor(email: string, ...before: string[]): Promise<string>
  /** A sign-in of an address that has none yet; answers its bearer token, which leads to no user. */
  register(email: string): Promise<string>
  /** Accepts an invite as the admin's page does. */
  accept(token: string, bearer: string, body?: object): Promise<AxiosResponse>
  /** The bearer token of whoever signs in by an address that was registered here. */
  bearerOf(email: string): Promise<string>
  /** A desk for them. */
  signIn(email: string): Promise<Desk>
  /** Invites an address, accepts and signs in. */
  join(from: Desk, invite: { email: string; role: string; [field: string]: string }): Promise<Desk>
}

/** What every part of the suite works with; the team and the container exist once the tests run. */
export interface Suite {
  api: AxiosInstance
  open: () => Team
  container: () => MedusaContainer
}

/** Opens the office for members; call it in `beforeAll`. */
export async function openTeam(api: AxiosInstance, container: MedusaContainer): Promise<Team> {
  const office = await openOffice(api, container)
  const quiet = { validateStatus: () => true }
  const team: Team = {
    ...office,
    async membershipOf(principal_id) {
      const [membership] = await container.resolve(VENDOR_MODULE).listMemberships({ principal_id })
      return membership.id
    },
    async tokenFor(email, ...before) {
      for (let look = 0; look < 100; look++) {
        const [mail] = await arrivingMail(api, email, () => sendMail(container))
        const token = linkIn(mail).searchParams.get("token") ?? ""
        if (!before.includes(token)) return token
        await sendMail(container)
      }
      throw new Error(`No other invitation came for ${email}`)
    },
    async register(email) {
      const { data } = await api.post("/auth/user/emailpass/register", { email, password: PASSWORD })
      return data.token
    },
    accept: (token, bearer, body = {}) =>
      api.post(`/admin/invites/accept?token=${encodeURIComponent(token)}`, body, {
        ...quiet,
        headers: { authorization: `Bearer ${bearer}` },
      }),
    async bearerOf(email) {
      const { data } = await api.post("/auth/user/emailpass", { email, password: PASSWORD })
      return data.token
    },
    signIn: async (email) =>
      new Desk(api, { headers: { authorization: `Bearer ${await team.bearerOf(email)}` } }),
    async join(from, invite) {
      const invited = await from.post("/members/invite", invite)
      if (invited.status !== 200) throw new Error(JSON.stringify(invited.data))
      const email = invite.email.toLowerCase()
      const accepted = await team.accept(await team.tokenFor(email), await team.register(email))
      if (accepted.status !== 200) throw new Error(JSON.stringify(accepted.data))
      return team.signIn(email)
    },
  }
  return team
}

/** Every user and sign-in of an address, to see that nothing was left half-done. */
export async function tracesOf(container: MedusaContainer, email: string) {
  const users = await container.resolve(Modules.USER).listUsers({ email })
  const invites = await container.resolve(VENDOR_MODULE).listMemberInvites({ email })
  const memberships = await container
    .resolve(VENDOR_MODULE)
    .listMemberships({ principal_id: users.map(({ id }) => id) })
  return {
    users: users.length,
    memberships: memberships.length,
    accepted: invites.filter(({ accepted_at }) => accepted_at !== null).length,
  }
}
