import { updateUsersWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateProfile } from "../../api/schemas/profile"
import { removeMediaStep } from "../media/steps/remove-media"
import { attachUserPictureStep } from "./steps/attach-user-picture"
import { writeUserProfileStep } from "./steps/write-user-profile"

/** Whose profile, and what changes of it. */
export interface ProfileChange {
  user_id: string
  body: UpdateProfile
}

/**
 * Changes someone's own profile: name and picture of the engine's user, telephone number and languages of ours. A
 * picture that is replaced is removed at the end.
 * @throws 400 naming `picture_id` when it is no picture that this user uploaded for themselves
 */
export const updateProfileWorkflow = createWorkflow("update-profile", (input: ProfileChange) => {
  const picture = attachUserPictureStep(
    transform({ input }, ({ input: { user_id, body } }) => ({ user_id, picture_id: body.picture_id })),
  )
  updateUsersWorkflow.runAsStep({
    input: transform({ input, picture }, ({ input: { user_id, body }, picture }) => ({
      updates: [
        {
          id: user_id,
          ...(body.first_name === undefined ? {} : { first_name: body.first_name }),
          ...(body.last_name === undefined ? {} : { last_name: body.last_name }),
          ...(body.picture_id === undefined ? {} : { avatar_url: picture.url }),
        },
      ],
    })),
  })
  writeUserProfileStep(
    transform({ input }, ({ input: { user_id, body } }) => ({
      user_id,
      phone: body.phone,
      languages: body.languages,
    })),
  )
  const removed = removeMediaStep(transform({ picture }, ({ picture }) => ({ urls: [picture.former_url] })))
  return new WorkflowResponse(removed)
})
