import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROFILE_MODULE } from "../../../modules/profile"

/** What changes of a user's profile; what is absent stays. */
interface Input {
  user_id: string
  phone?: string | null
  languages?: string[]
}

/** A profile that was made, or what an older one said. */
interface Done {
  created: string | null
  before: { id: string; phone: string | null; languages: string[] } | null
}

/** Writes telephone number and languages of a user; compensation writes back the ones before. */
export const writeUserProfileStep = createStep(
  "write-user-profile",
  async ({ user_id, ...change }: Input, { container }) => {
    const profiles = container.resolve(PROFILE_MODULE)
    const [known] = await profiles.listUserProfiles({ user_id }, { take: 1 })
    if (!known) {
      const { id } = await profiles.createUserProfiles({ user_id, ...change })
      return new StepResponse<null, Done>(null, { created: id, before: null })
    }
    await profiles.updateUserProfiles({ id: known.id, ...change })
    const { id, phone, languages } = known
    return new StepResponse<null, Done>(null, { created: null, before: { id, phone, languages } })
  },
  async (done, { container }) => {
    const profiles = container.resolve(PROFILE_MODULE)
    if (done?.created) await profiles.deleteUserProfiles(done.created)
    if (done?.before) await profiles.updateUserProfiles(done.before)
  },
)
