import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { storefrontLink } from "../../mail/links"
import type { OwnChange } from "../account/account-actor"
import { recordOwnChangeStep } from "../account/steps/record-own-change"
import { forgetSubjectWorkflow } from "../audit/forget-subject"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { removeCustomerPictureWorkflow } from "../media/remove-customer-picture"
import { checkNothingOpenStep } from "./steps/check-nothing-open"
import { closeSignInStep } from "./steps/close-sign-in"
import { endCalendarFeedStep } from "./steps/end-calendar-feed"
import { eraseContactStep } from "./steps/erase-contact"

/** Whose account is deleted, as they asked themselves. */
export type DeleteAccount = Omit<OwnChange, "session_id"> & { customer_id: string }

/**
 * Deletes a customer's account for good: what vendors and the audit log know of them, who they are in orders and visits, their
 * picture, calendar address and sign-in. Sums stay. The sign-in goes last: who was cut off half-way still signs in and asks
 * again, and once the person is erased the job `finish-deletions` does the rest. Doing it again changes nothing more.
 * @throws 409 `account_in_use` with the open `bookings` and `orders`
 */
export const deleteAccountWorkflow = createWorkflow("delete-account", (input: DeleteAccount) => {
  const lock = transform({ input }, ({ input }) => ({
    key: `delete-account ${input.customer_id}`,
    timeout: 10,
    ttl: 60,
  }))
  acquireLockStep(lock)
  const contact = checkNothingOpenStep(input)
  endCalendarFeedStep(input)
  recordOwnChangeStep(
    transform({ input }, ({ input: { actor, origin, customer_id } }) => ({
      action: "account.deleted",
      actor,
      target: { kind: "customer", id: customer_id },
      origin,
    })),
  )
  forgetSubjectWorkflow.runAsStep({
    input: transform({ input }, ({ input: { customer_id, actor } }) => ({
      subject_id: customer_id,
      by: actor,
    })),
  })
  removeCustomerPictureWorkflow.runAsStep({ input })
  eraseContactStep(
    transform({ input, contact }, ({ input: { customer_id }, contact: { email } }) => ({
      customer_id,
      email,
    })),
  )
  when("somebody-is-there-to-be-told", { contact }, ({ contact }) => contact.email !== null).then(() => {
    enqueueMailWorkflow.runAsStep({
      input: transform({ input, contact }, ({ input: { customer_id }, contact: { email, first_name } }) => ({
        messages: [
          {
            key: `account_deleted:${customer_id}`,
            template: "account_deleted" as const,
            to: email ?? "",
            forgets_recipient: true,
            data: { name: first_name, url: storefrontLink("/") },
          },
        ],
      })),
    })
  })
  closeSignInStep(input)
  releaseLockStep(lock)
})
